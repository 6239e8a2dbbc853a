import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from scoring.errors import ErrorCode, ScoringError
from scoring.weighting.ahp import ahp
from scoring.weighting.group_ahp import (
    Aggregation,
    Mean,
    aggregate_judgements,
    aggregate_priorities,
    group_ahp,
    group_priorities,
    people_weights,
)
from scoring.weighting.pairwise import Priority, consistency, priorities
from tests.scoring.given import benefit
from tests.scoring.weighting.given import consistent, judgements, priority_lists, with_blanks

KEYS = ["a", "b", "c"]
ABC = [benefit(key) for key in KEYS]
ONE, OTHER = consistent([6, 3, 1]), consistent([1, 2, 6])


def test_two_who_say_the_opposite_leave_all_equally_important():
    weighting = group_ahp([ONE.tolist(), OTHER.tolist()], KEYS, ABC)

    assert dict(weighting.shares) == pytest.approx(dict.fromkeys(KEYS, 1 / 3), abs=1e-12)
    assert weighting.origin == "group_ahp"


def test_a_judgement_of_the_group_is_the_weighted_geometric_mean():
    together = aggregate_judgements([ONE, OTHER], [3, 1])

    assert together[0, 2] == pytest.approx(6**0.75 * (1 / 6) ** 0.25, rel=1e-12)


@given(judgements(), st.sampled_from(Aggregation), st.sampled_from(Priority), st.sampled_from(Mean))
def test_a_group_of_one_mind_says_what_each_says(matrix, aggregation, priority, mean):
    found = group_priorities([matrix] * 3, aggregation=aggregation, priority=priority, mean=mean)

    assert found.tolist() == pytest.approx(priorities(matrix, priority).tolist(), abs=1e-9)


@given(st.lists(judgements(least=4, most=4), min_size=1, max_size=4))
def test_judgements_of_the_group_are_reciprocals_again(matrices):
    together = aggregate_judgements(matrices)

    assert (together * together.T).ravel() == pytest.approx(np.ones(together.size), abs=1e-9)


@given(st.lists(judgements(least=4, most=4), min_size=1, max_size=4))
def test_row_means_give_the_same_whether_judgements_or_priorities_are_put_together(matrices):
    """Known of the geometric mean alone (Barzilai & Golany 1994)."""
    judged = group_priorities(matrices, priority="geometric_mean")

    put_together = group_priorities(matrices, priority="geometric_mean", aggregation="aip", mean="geometric")

    assert put_together.tolist() == pytest.approx(judged.tolist(), abs=1e-9)


@given(st.lists(judgements(least=4, most=4), min_size=2, max_size=4))
def test_the_group_agrees_no_worse_than_its_worst_member(matrices):
    """Xu (2000); exact for the eigenvector."""
    ratios = [consistency(matrix, priorities(matrix)).ratio for matrix in matrices]
    together = aggregate_judgements(matrices)

    assert consistency(together, priorities(together)).ratio <= max(ratios) + 1e-9


def test_the_arithmetic_mean_of_priorities_is_offered():
    found = group_priorities([ONE, OTHER], aggregation="aip", mean="arithmetic", dm_weights=[3, 1])

    assert found.tolist() == pytest.approx([0.45 + 1 / 36, 0.225 + 2 / 36, 0.075 + 6 / 36], abs=1e-12)


@pytest.mark.parametrize("aggregation", Aggregation)
def test_who_counts_for_nothing_changes_nothing(aggregation):
    found = group_priorities([ONE, OTHER], dm_weights=[2, 0], aggregation=aggregation)

    assert found.tolist() == pytest.approx(priorities(ONE).tolist(), abs=1e-12)


@given(st.floats(0.01, 100))
def test_the_size_of_peoples_weights_does_not_matter(times):
    small, large = ([3 * times, times], [3, 1])

    found = group_priorities([ONE, OTHER], dm_weights=small)

    assert found.tolist() == pytest.approx(group_priorities([ONE, OTHER], dm_weights=large).tolist(), abs=1e-9)


@given(priority_lists(least=3, most=3))
def test_what_one_left_blank_the_others_tell(weights):
    matrix = consistent(weights)
    first, second = with_blanks(matrix, [(0, 1)]), with_blanks(matrix, [(1, 2)])

    found = group_priorities([first, second])

    assert found.tolist() == pytest.approx(weights.tolist(), abs=1e-9)


def test_what_nobody_judged_stays_blank():
    blank = with_blanks(ONE, [(0, 1)])

    assert np.isnan(aggregate_judgements([blank, blank])[0, 1])
    assert np.isnan(aggregate_judgements([blank, ONE], [1, 0])[0, 1])


def test_a_group_of_one_is_the_one():
    rows = [[1, 3, None], [None, 1, 2], [None, None, 1]]

    assert dict(group_ahp([rows], KEYS, ABC).shares) == pytest.approx(dict(ahp(rows, KEYS, ABC).shares), abs=1e-12)


@pytest.mark.parametrize("aggregation", Aggregation)
def test_a_group_that_does_not_connect_what_it_compares_is_refused(aggregation):
    rows = [[1, 3, None], [None, 1, None], [None, None, 1]]

    with pytest.raises(ScoringError) as refusal:
        group_ahp([rows, rows], KEYS, ABC, aggregation=aggregation)

    assert refusal.value.code is ErrorCode.JUDGEMENTS_DISCONNECTED


@pytest.mark.parametrize("weights", [[1], [1, -1], [1, float("nan")], [1, 1, 1]])
def test_weights_that_do_not_fit_the_people_are_refused(weights):
    with pytest.raises(ScoringError) as refusal:
        people_weights(2, weights)

    assert refusal.value.facts["parameter"] == "dm_weights"


@pytest.mark.parametrize(("count", "weights"), [(0, None), (2, [0, 0])])
def test_a_group_in_which_nobody_counts_is_refused(count, weights):
    with pytest.raises(ScoringError) as refusal:
        people_weights(count, weights)

    assert refusal.value.code is ErrorCode.NOBODY_JUDGED


def test_a_group_without_members_is_refused():
    with pytest.raises(ScoringError) as refusal:
        group_ahp([], KEYS, ABC)

    assert refusal.value.code is ErrorCode.NOBODY_JUDGED


@pytest.mark.parametrize("parameter", ["aggregation", "mean", "priority"])
def test_a_parameter_that_nobody_knows_is_refused(parameter):
    asked = {"aggregation": "aip"} | {parameter: "dice"}

    with pytest.raises(ScoringError) as refusal:
        group_priorities([ONE], **asked)

    assert refusal.value.facts == {"parameter": parameter, "value": "dice"}


def test_priorities_are_put_together_with_everyone_the_same_unless_told_otherwise():
    found = aggregate_priorities(np.array([[0.5, 0.5], [0.9, 0.1]]), mean="arithmetic")

    assert found.tolist() == pytest.approx([0.7, 0.3], abs=1e-15)
