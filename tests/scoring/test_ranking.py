import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from scoring.dimensions import Dimension
from scoring.errors import ErrorCode, ScoringError
from scoring.matrix import build_matrix
from scoring.methods import METHODS
from scoring.program import Program
from scoring.ranking import competition_places, rank
from tests.scoring.given import benefit, criteria_like, matrix_of, programs_of, weighting_of

WEIGHTED_SUM = METHODS["weighted_sum"]


def places(scores, higher_is_better=True):
    return competition_places(np.array(scores, dtype=float), higher_is_better=higher_is_better).tolist()


def test_places_are_competition_ranks_not_dense_ones():
    assert places([4, 3, 3, 1]) == [1, 2, 2, 4]


def test_the_lowest_score_comes_first_where_lower_is_better():
    assert places([4, 3, 3, 1], higher_is_better=False) == [4, 2, 2, 1]


def test_scores_that_differ_by_rounding_share_a_place():
    assert places([0.1 + 0.2, 0.3, 0.0, 1.0]) == [2, 2, 4, 1]


def test_scores_that_differ_by_more_than_twelve_decimals_of_their_range_do_not():
    assert places([0.5 + 1e-9, 0.5, 0.0, 1.0]) == [2, 3, 4, 1]


def test_scores_far_from_zero_that_differ_by_their_own_rounding_share_a_place():
    assert places([1.0, 1.0 + 4e-15, 1.0 + 1e-4]) == [2, 2, 1]
    assert places([1.0, 1.0 + 4e-14, 1.0 + 1e-4]) == [3, 2, 1]


def test_criteria_added_in_another_order_do_not_part_programs_that_are_nearly_equal():
    values = 3 + 1e-5 * np.array([[1, 2, 3, 0], [3, 0, 1, 2], [0, 0, 0, 0], [2, 3, 0, 1]])
    criteria = criteria_like("++++")

    found = rank(matrix_of(values, criteria), weighting_of([1, 1, 1, 1], criteria), METHODS["weighted_sum"])

    assert found.places.to_dict() == {"P0": 1, "P1": 1, "P3": 1, "P2": 4}


def test_the_range_says_what_is_a_tie_not_the_unit():
    scores = np.array([3e9, 1e9, 1e9 + 1e-6, 2e9])

    assert places(scores) == places(scores / 1e15) == [1, 3, 3, 2]


@pytest.mark.parametrize("scores", [[0.0], [7.0], [0.0, 0.0], [0.3, 0.1 + 0.2], [-2.0, -2.0, -2.0]])
def test_scores_that_are_all_one_are_all_first(scores):
    assert places(scores) == [1] * len(scores)


@given(st.lists(st.integers(-5, 5), min_size=1, max_size=12), st.booleans())
def test_a_place_is_one_more_than_the_number_of_better_scores(scores, higher_is_better):
    better = [sum((other > own) if higher_is_better else (other < own) for other in scores) for own in scores]

    assert places(scores, higher_is_better) == [1 + count for count in better]


def test_a_ranking_stands_in_order_of_place_and_within_a_tie_in_list_order():
    criteria = criteria_like("+")

    ranking = rank(matrix_of([[3], [1], [5], [3]], criteria), weighting_of([1], criteria), WEIGHTED_SUM)

    assert ranking.codes == ("P2", "P0", "P3", "P1")
    assert ranking.places.to_dict() == {"P2": 1, "P0": 2, "P3": 2, "P1": 4}
    assert ranking.scores.to_dict() == {"P2": 1.0, "P0": 0.5, "P3": 0.5, "P1": 0.0}


def test_places_within_a_dimension_count_only_its_own_programs():
    criteria = [benefit("a")]
    given_list = [("L1", 2, Dimension.LIVING), ("E1", 5, Dimension.ECONOMY), ("L2", 4, Dimension.LIVING)]
    given_list += [("L3", 4, Dimension.LIVING), ("E2", 1, Dimension.ECONOMY), ("X", 3, None)]
    programs = [Program(code, code, {"a": v}, (d,) if d else ()) for code, v, d in given_list]

    ranking = rank(build_matrix(programs, criteria), weighting_of([1], criteria), WEIGHTED_SUM)

    assert ranking.places_in_dimension.to_dict() == {"E1": 1, "L2": 1, "L3": 1, "X": 1, "L1": 3, "E2": 2}
    assert list(ranking.places_in_dimension.index) == list(ranking.places.index)


def test_weights_of_any_size_are_brought_to_one():
    criteria = criteria_like("+-+")
    matrix = matrix_of([[1, 2, 3], [3, 2, 1], [2, 5, 5]], criteria)

    small, large = (rank(matrix, weighting_of(points, criteria), WEIGHTED_SUM) for points in ([1, 3, 6], [10, 30, 60]))

    assert small.scores.to_dict() == pytest.approx(large.scores.to_dict(), abs=1e-15)


def test_a_column_without_weight_does_not_enter():
    criteria = criteria_like("++")
    matrix = matrix_of([[2, 5], [4, 1], [3, 3]], criteria)

    for method in METHODS.values():
        with_it = rank(matrix, weighting_of([1, 0], criteria), method)
        without = rank(matrix_of([[2], [4], [3]], criteria[:1]), weighting_of([1], criteria[:1]), method)
        assert with_it.scores.to_dict() == without.scores.to_dict()


def test_programs_with_a_blank_are_carried_along_unranked():
    criteria = criteria_like("+")
    programs = [*programs_of([[3], [4]], criteria), Program("BLANK", "Blank")]

    ranking = rank(build_matrix(programs, criteria), weighting_of([1], criteria), WEIGHTED_SUM)

    assert [left_out.code for left_out in ranking.unranked] == ["BLANK"]
    assert "BLANK" not in ranking.scores.index


def test_a_weighted_criterion_that_is_no_column_is_refused():
    criteria = criteria_like("++")

    with pytest.raises(ScoringError) as refusal:
        rank(matrix_of([[3]], criteria[:1]), weighting_of([1, 1], criteria), WEIGHTED_SUM)

    assert (refusal.value.code, refusal.value.facts) == (ErrorCode.UNKNOWN_CRITERION, {"criterion": "c1"})


def test_a_list_of_which_nothing_ranks_is_refused():
    criteria = criteria_like("+")

    with pytest.raises(ScoringError) as refusal:
        rank(build_matrix([Program("A", "A")], criteria), weighting_of([1], criteria), WEIGHTED_SUM)

    assert (refusal.value.code, refusal.value.facts) == (ErrorCode.NO_RANKABLE_PROGRAM, {"unranked": 1})


def test_parameters_of_a_method_can_be_set_for_one_ranking():
    criteria = criteria_like("++")
    matrix, weighting = matrix_of([[5, 2], [3, 3], [1, 5], [1, 1]], criteria), weighting_of([1, 1], criteria)

    utility, regret = (rank(matrix, weighting, METHODS["vikor"], v=v) for v in (1.0, 0.0))

    assert utility.places.to_dict() != regret.places.to_dict()
