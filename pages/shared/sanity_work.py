"""*Uji kewajaran hasil* worked out check by check, so that none holds up another."""

from collections.abc import Iterator, Mapping

from pages.shared import later
from scoring.matrix import DecisionMatrix
from scoring.methods import Method
from scoring.sanity import (
    Finding,
    add_each_decoy,
    clone_each_program,
    count_correlated_once,
    double_each_criterion,
    move_each_anchor,
    question,
    remove_each_agency,
    remove_each_criterion,
    remove_each_program,
)
from scoring.weighting import Weighting

OF_LIST = (remove_each_program, clone_each_program, add_each_decoy)
OF_CRITERIA = (double_each_criterion, remove_each_criterion, count_correlated_once, move_each_anchor)
CHECKS = len(OF_LIST) + 1 + len(OF_CRITERIA)


def findings(
    matrix: DecisionMatrix, weighting: Weighting, method: Method, agencies: Mapping[str, str]
) -> Iterator[tuple[Finding, ...]]:
    """Give what the checks found so far, in the order of screens and papers; the last is all of it.

    Raises
    ------
    ScoringError: what `question` refuses.
    """
    asked = question(matrix, weighting, method)
    found: tuple[Finding, ...] = ()
    for check in OF_LIST:
        found = (*found, check(asked))
        yield found
    found = (*found, remove_each_agency(asked, agencies))
    yield found
    for check in OF_CRITERIA:
        found = (*found, check(asked))
        yield found


def key_of(matrix: DecisionMatrix, weighting: Weighting, method: Method, agencies: Mapping[str, str]) -> str:
    """Give a key that is the same for the same checks and for no other."""
    told = (matrix.codes, matrix.criteria, matrix.values.tobytes(), matrix.clipped, sorted(weighting.shares.items()))
    return later.key_of(*told, method.key, sorted(agencies.items()))
