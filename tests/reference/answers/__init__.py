"""What `scoring/` answers to a reference case: one function for each method of the cases, by the cases' own names."""

from tests.reference.answers import groups, lists, outranking, programming, reference, robustness, value, weighting

ANSWERS = {
    **value.ANSWERS,
    **reference.ANSWERS,
    **outranking.ANSWERS,
    **programming.ANSWERS,
    **weighting.ANSWERS,
    **groups.ANSWERS,
    **robustness.ANSWERS,
    **lists.ANSWERS,
}
