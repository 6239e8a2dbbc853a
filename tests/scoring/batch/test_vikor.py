import numpy as np
import pytest

from scoring.batch.vikor import Regrets, vikor
from scoring.errors import ErrorCode, ScoringError
from scoring.methods.vikor import vikor as one_weighting
from tests.scoring.given import criteria_like

VALUES = np.array([[1.0, 4.0, 2.0], [3.0, 2.0, 5.0], [5.0, 5.0, 1.0], [2.0, 1.0, 3.0]])


@pytest.mark.parametrize("v", [0.0, 0.5, 0.8, 1.0])
def test_every_mix_gives_the_scores_of_the_method_itself(v):
    criteria, draws = criteria_like("+-+"), np.array([[0.2, 0.3, 0.5], [1.0, 0.0, 0.0], [4.0, 4.0, 2.0]])

    found = vikor(VALUES, criteria, v=v).scores(draws)

    assert found == pytest.approx(np.array([one_weighting(VALUES, draw, criteria, v=v) for draw in draws]), abs=1e-14)


def test_a_term_that_differs_by_rounding_only_takes_no_part():
    rows, points = np.array([[1.0, 5, 5, 5], [5, 1, 1, 1]]), np.array([7.0, 3, 2, 2])

    found = [
        vikor(rows[:, o], criteria_like("++++")).scores(points[None, o] / 14) for o in ([0, 1, 2, 3], [2, 3, 1, 0])
    ]

    assert np.array(found) == pytest.approx(np.array([[[0.5, 0]]] * 2), abs=1e-12)


@pytest.mark.parametrize("v", [0.0, 1.0])
def test_distances_that_differ_by_rounding_only_are_one(v):
    prepared = Regrets(np.array([[0.1 + 0.2], [0.3]]), v)

    assert prepared.scores(np.ones((1, 1))).tolist() == [[0.0, 0.0]]


def test_where_nothing_with_weight_differs_all_stand_at_zero():
    prepared = vikor(np.array([[3.0, 1.0], [3.0, 5.0]]), criteria_like("++"))

    assert prepared.scores(np.array([[1.0, 0.0], [0.5, 0.5]])).tolist() == [[0.0, 0.0], [1.0, 0.0]]


@pytest.mark.parametrize("v", [-0.1, 1.1, float("nan")])
def test_a_mix_outside_zero_and_one_is_refused(v):
    with pytest.raises(ScoringError) as refusal:
        vikor(VALUES, criteria_like("+-+"), v=v)

    assert (refusal.value.code, refusal.value.facts["parameter"]) == (ErrorCode.PARAMETER_OUT_OF_RANGE, "v")
