from time import perf_counter

import numpy as np
import pytest

from scoring.errors import ErrorCode, ScoringError
from scoring.matrix import build_matrix
from scoring.methods import METHODS
from scoring.sanity import Check, check_sanity
from tests.scoring.given import criteria_like, matrix_of, weighting_of

SIGNS = "+-+-+-+-+-+-+-"


def full_list(programs):
    criteria = criteria_like(SIGNS)
    rows = np.random.default_rng(0).integers(1, 6, size=(programs, len(SIGNS)))
    return matrix_of(rows, criteria), weighting_of([1] * len(SIGNS), criteria)


def test_every_check_is_made_once():
    matrix, weighting = full_list(12)

    found = check_sanity(matrix, weighting, agencies=dict.fromkeys(matrix.codes[:5], "Dinas"))

    assert sorted(finding.check for finding in found) == sorted(Check)
    assert all(finding.codes == matrix.codes for finding in found)
    tried = {finding.check: finding.summary.tried for finding in found}
    assert tried[Check.PROGRAM_REMOVED] == tried[Check.PROGRAM_CLONED] == tried[Check.DECOY_ADDED] == 12
    assert tried[Check.CRITERION_DOUBLED] == tried[Check.CRITERION_REMOVED] == 14
    assert (tried[Check.AGENCY_REMOVED], tried[Check.ANCHOR_MOVED]) == (1, 56)


@pytest.mark.parametrize("method", METHODS.values(), ids=METHODS)
@pytest.mark.parametrize("rows", [[[3, 2]], [[3, 2], [3, 2], [3, 2]], [[5, 1], [1, 1], [2, 1], [4, 1], [3, 1]]])
def test_every_method_answers_lists_that_are_hardly_any(method, rows):
    criteria = criteria_like("+-")

    found = check_sanity(matrix_of(rows, criteria), weighting_of([1, 1], criteria), method)

    assert len(found) == len(Check)
    places = [moved for finding in found for trial in finding.trials for moved in trial.moved]
    assert all(1 <= place <= len(rows) for moved in places for place in (moved.before, moved.after))


def test_parameters_reach_the_method():
    matrix, weighting = full_list(12)

    found = [check_sanity(matrix, weighting, METHODS["saw"], normalisation=way) for way in ("none", "minmax")]

    assert found[0] != found[1]


def test_a_list_of_which_nothing_ranks_is_refused():
    criteria = criteria_like("+")

    with pytest.raises(ScoringError) as refusal:
        check_sanity(build_matrix([], criteria), weighting_of([1], criteria))

    assert refusal.value.code is ErrorCode.NO_RANKABLE_PROGRAM


def test_fifty_programs_are_checked_within_a_second():
    matrix, weighting = full_list(50)
    agencies = {code: f"Dinas {row % 12}" for row, code in enumerate(matrix.codes)}
    check_sanity(matrix, weighting)

    start = perf_counter()
    found = check_sanity(matrix, weighting, agencies=agencies)

    assert perf_counter() - start < 1
    assert sum(finding.summary.tried for finding in found) == 50 * 3 + 12 + 14 * 2 + 56
