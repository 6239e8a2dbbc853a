import numpy as np
import pytest
from hypothesis import given

from scoring.errors import ErrorCode, ScoringError
from scoring.matrix import build_matrix
from scoring.program import Program
from scoring.sensitivity.values import check_number, code_pair, tie_width, values_of
from tests.scoring.given import criteria_like, matrix_of, problems, weighting_of
from tests.scoring.sensitivity.given import problem, scores


def test_the_score_is_taken_apart_into_shares_of_the_way_and_shares_of_the_whole():
    values = values_of(*problem())

    assert values.codes == ("P0", "P1", "P2", "P3")
    assert values.keys == ("benefit", "readiness", "risk")
    assert values.units.tolist() == [[1, 0, 0.5], [0.5, 0.75, 0.5], [0, 1, 1], [0, 0, 0]]
    assert values.shares.tolist() == [0.5, 0.25, 0.25]


@given(problems())
def test_put_together_it_is_the_official_score(task):
    rows, points, criteria = task
    matrix, weighting = matrix_of(rows, criteria), weighting_of(points, criteria)

    found = values_of(matrix, weighting)

    assert dict(zip(found.codes, found.scores, strict=True)) == pytest.approx(scores(matrix, weighting), abs=1e-12)


def test_a_share_that_is_set_leaves_the_others_in_proportion():
    values = values_of(*problem((2, 1, 1)))

    assert values.with_share(1, 0.4) == pytest.approx([0.4, 0.4, 0.2])


def test_where_the_others_have_no_weight_they_share_evenly():
    values = values_of(*problem((0, 1, 0)))

    assert values.with_share(1, 0.4) == pytest.approx([0.3, 0.4, 0.3])


def test_a_single_criterion_keeps_the_whole():
    criteria = criteria_like("+")

    assert values_of(matrix_of([[3]], criteria), weighting_of([1], criteria)).with_share(0, 0.2).tolist() == [1]


def test_who_and_what_is_not_there_is_refused():
    values = values_of(*problem())

    for asked, facts in ((lambda: values.row("X"), {"program": "X"}), (lambda: values.column("x"), {"criterion": "x"})):
        with pytest.raises(ScoringError) as refusal:
            asked()
        assert refusal.value.facts == facts
    with pytest.raises(ScoringError):
        code_pair(values, ("P0", "X"))
    assert code_pair(values, ("P2", "P0")) == (2, 0)


def test_a_weighted_criterion_that_is_no_column_is_refused():
    criteria = criteria_like("++")

    with pytest.raises(ScoringError) as refusal:
        values_of(matrix_of([[3]], criteria[:1]), weighting_of([1, 1], criteria))

    assert refusal.value.facts == {"criterion": "c1"}


def test_a_list_of_which_nothing_ranks_is_refused():
    criteria = criteria_like("+")

    with pytest.raises(ScoringError) as refusal:
        values_of(build_matrix([Program("A", "A")], criteria), weighting_of([1], criteria))

    assert (refusal.value.code, refusal.value.facts) == (ErrorCode.NO_RANKABLE_PROGRAM, {"unranked": 1})


def test_weights_outside_the_matrix_alone_are_refused():
    criteria = criteria_like("++")
    weighting = weighting_of([1, 0], criteria)
    none = type(weighting)(dict.fromkeys(weighting.shares, 0.0), weighting.groups)

    with pytest.raises(ScoringError) as refusal:
        values_of(matrix_of([[3, 3]], criteria), none)

    assert refusal.value.code is ErrorCode.WEIGHTS_ALL_ZERO


def test_scores_tie_within_a_share_of_their_range():
    assert tie_width(np.array([0.0, 2.0]), np.array([1.0, 1.0])) == 2e-12


def test_scores_that_differ_by_rounding_alone_all_tie():
    scores = np.array([0.3, 0.1 + 0.2])

    assert tie_width(scores) == np.ptp(scores) > 0


def test_a_number_of_places_is_at_least_one():
    check_number(1, parameter="top")
    with pytest.raises(ScoringError) as refusal:
        check_number(0, parameter="top")

    assert refusal.value.facts == {"parameter": "top", "value": 0}
