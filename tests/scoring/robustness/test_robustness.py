import numpy as np
import pytest

from scoring.criteria import Criterion
from scoring.robustness import Shape, UncertainScore, everywhere, in_order_of, portions, robustness
from scoring.robustness.score_space import ScoreSpace
from scoring.weighting import Weighting
from tests.scoring.robustness.given import matrix_of, some_list

TWO = (Criterion("a"), Criterion("b"))
THREE = matrix_of([[5, 1], [3.4, 3.4], [1, 5]], TWO)
EVEN = Weighting.from_points({"a": 1, "b": 1}, TWO)


def test_two_criteria_have_the_shares_found_by_hand():
    found = robustness(THREE, "weighted_sum", everywhere(EVEN, TWO), draws=40_000, seed=3)

    assert found.acceptability == pytest.approx(np.array([[0.4, 0.1, 0.5], [0.2, 0.8, 0], [0.4, 0.1, 0.5]]), abs=0.01)
    assert found.central == pytest.approx(np.array([[0.8, 0.2], [0.5, 0.5], [0.2, 0.8]]), abs=0.01)
    assert found.before[0] == pytest.approx([0.5, 0.4, 0.5], abs=0.01)
    assert found.expected_places() == pytest.approx([2.1, 1.8, 2.1], abs=0.02)
    assert found.top(2) == pytest.approx([0.5, 1.0, 0.5], abs=0.01)


def test_shares_sum_to_one_by_program_and_by_place():
    matrix, weighting = some_list(programs=30)

    found = robustness(matrix, "topsis", in_order_of(weighting, matrix.criteria), draws=1_000)

    assert found.acceptability.sum(axis=0) == pytest.approx(1.0)
    assert found.acceptability.sum(axis=1) == pytest.approx(1.0)
    assert found.before + found.before.T == pytest.approx(1.0)


def test_a_program_that_never_leads_has_no_central_weights():
    found = robustness(matrix_of([[5, 5], [1, 1]], TWO), "weighted_sum", everywhere(EVEN, TWO), draws=500)

    assert np.isnan(found.central[1]).all()
    assert found.likeliest_places() == ((1, 1), (2, 2))


def test_the_same_seed_gives_the_same_answer_and_another_does_not():
    matrix, weighting = some_list()
    space = in_order_of(weighting, matrix.criteria)

    first, again, other = (robustness(matrix, "vikor", space, draws=500, seed=seed) for seed in (1, 1, 2))

    assert (first.acceptability == again.acceptability).all()
    assert not (first.acceptability == other.acceptability).all()


def test_the_work_can_be_handed_elsewhere():
    matrix, weighting = some_list()
    space, asked = in_order_of(weighting, matrix.criteria), []

    def elsewhere(trial, parts):
        asked.extend(parts)
        first, *others = [trial.work(*part) for part in reversed(parts)]
        for other in others:
            first = first.plus(other)
        return first

    found = robustness(matrix, "weighted_sum", space, draws=5_000, executor=elsewhere)

    assert asked == list(portions(5_000))
    assert (found.acceptability == robustness(matrix, "weighted_sum", space, draws=5_000).acceptability).all()


def test_an_uncertain_score_widens_the_places():
    uncertain = tuple(UncertainScore("P1", key, Shape.INTERVAL, (1, 5)) for key in ("a", "b"))
    scores = ScoreSpace(THREE.codes, TWO, THREE.values, uncertain)

    sure, unsure = (
        robustness(THREE, "weighted_sum", everywhere(EVEN, TWO), tried, draws=3_000).acceptability[1]
        for tried in (None, scores)
    )

    assert sure[2] == 0
    assert unsure[2] > 0.05
