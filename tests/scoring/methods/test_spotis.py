import numpy as np
import pymcdm.methods
import pytest

from scoring.criteria import Criterion
from scoring.errors import ErrorCode, ScoringError
from scoring.methods.spotis import spotis
from tests.scoring.given import criteria_like
from tests.scoring.methods.oracle import oracle_scores, random_problems

CARS = np.array(
    [[15000, 4.3, 99, 42, 737], [15290, 5, 116, 42, 892], [15350, 5, 114, 45, 952], [15490, 5.3, 123, 45, 1120]]
)
BOUNDS = [(14000.0, 16000.0), (3.0, 8.0), (80.0, 140.0), (35.0, 60.0), (650.0, 1300.0)]
WEIGHTS = np.array([0.2941, 0.2353, 0.2353, 0.0588, 0.1765])


def test_the_cars_of_dezert_2020_come_out_as_printed():
    scores = spotis(CARS, WEIGHTS, criteria_like("---++"), bounds=BOUNDS)

    assert scores == pytest.approx([0.4779, 0.5781, 0.5558, 0.5801], abs=1.5e-4)


def test_the_anchors_are_the_bounds_unless_others_are_given():
    turned = [Criterion(f"c{i}", anchors=ends[::-1] if i < 3 else ends) for i, ends in enumerate(BOUNDS)]

    by_anchors = spotis(CARS, WEIGHTS, turned)

    assert by_anchors.tolist() == spotis(CARS, WEIGHTS, criteria_like("---++"), bounds=BOUNDS).tolist()


def test_an_ideal_point_inside_the_bounds_is_the_best_place_to_be():
    criteria, rows = criteria_like("+-"), np.array([[3.0, 2.0], [5.0, 1.0], [1.0, 2.0]])

    scores = spotis(rows, np.array([0.5, 0.5]), criteria, isp=[3.0, 2.0])

    assert scores == pytest.approx([0.0, 0.5 * 2 / 4 + 0.5 * 1 / 4, 0.5 * 2 / 4], abs=1e-15)


def test_the_cars_with_an_expected_solution_come_out_as_in_pymcdm():
    ideal = [15300, 4, 115, 50, 900]

    scores = spotis(CARS, WEIGHTS, criteria_like("---++"), bounds=BOUNDS, isp=ideal)

    theirs = pymcdm.methods.SPOTIS(np.array(BOUNDS), esp=np.array(ideal))
    assert scores == pytest.approx(oracle_scores(theirs, CARS, WEIGHTS, criteria_like("---++")), abs=1e-12)


def test_scores_equal_pymcdms():
    criteria = criteria_like("-++-")
    bounds = np.array([criterion.bounds for criterion in criteria])

    for rows, weights in random_problems("-++-"):
        theirs = oracle_scores(pymcdm.methods.SPOTIS(bounds), rows, weights, criteria)
        assert spotis(rows, weights, criteria) == pytest.approx(theirs, abs=1e-12)


@pytest.mark.parametrize("row", [[0.5, 3.0], [3.0, 5.5]])
def test_a_value_outside_the_bounds_is_refused(row):
    with pytest.raises(ScoringError) as refusal:
        spotis(np.array([row, [3.0, 3.0]]), np.array([0.5, 0.5]), criteria_like("++"))

    assert refusal.value.code is ErrorCode.OUTSIDE_ANCHORS


def test_an_ideal_point_outside_the_bounds_is_refused():
    with pytest.raises(ScoringError) as refusal:
        spotis(np.array([[2.0, 3.0], [3.0, 3.0]]), np.array([0.5, 0.5]), criteria_like("++"), isp=[6.0, 3.0])

    assert refusal.value.code is ErrorCode.OUTSIDE_ANCHORS
