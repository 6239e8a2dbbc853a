import numpy as np
import pytest

from scoring.batch.linear import Linear, promethee, saw, spotis, weighted_sum
from scoring.criteria import Criterion
from scoring.errors import ErrorCode, ScoringError
from scoring.methods import METHODS
from scoring.methods.outranking.preference import Preference
from tests.scoring.given import criteria_like

VALUES = np.array([[1.0, 4.0, 2.0], [3.0, 2.0, 5.0], [5.0, 5.0, 1.0], [2.0, 1.0, 3.0]])
DRAWS = np.array([[0.2, 0.3, 0.5], [1.0, 0.0, 0.0], [4.0, 4.0, 2.0]])
CRITERIA = criteria_like("+-+")


def one_by_one(key, **parameters):
    return np.array([METHODS[key].score(VALUES, draw, CRITERIA, **parameters) for draw in DRAWS])


def test_scores_are_what_the_criteria_give_weighed_and_added():
    prepared = Linear(np.array([[1.0, 2.0], [3.0, 4.0]]), start=0.5)

    assert prepared.scores(np.array([[1.0, 0.0], [0.5, 0.5]])).tolist() == [[1.5, 3.5], [2.0, 4.0]]


@pytest.mark.parametrize("normalisation", ["none", "linear_max", "minmax", "sum_inverse"])
def test_saw_takes_every_normalisation(normalisation):
    found = saw(VALUES, CRITERIA, normalisation=normalisation).scores(DRAWS)

    assert found == pytest.approx(one_by_one("saw", normalisation=normalisation), abs=1e-12)


def test_spotis_takes_bounds_and_an_ideal_point():
    asked = {"bounds": [(0.0, 8.0), (0.0, 6.0), (1.0, 5.0)], "isp": [4.0, 2.0, 3.0]}

    assert spotis(VALUES, CRITERIA, **asked).scores(DRAWS) == pytest.approx(one_by_one("spotis", **asked), abs=1e-12)


def test_flows_that_cancel_out_leave_no_noise():
    rows, weights = np.array([[1.0, 1, 1, 1], [2, 1, 2, 2]]), np.array([[3, 2, 5, 2], [5, 2, 3, 2]]) / 12

    scores = promethee(rows, criteria_like("--+-")).scores(weights)

    assert scores[0].tolist() == [0.0, 0.0]
    assert scores[1] == pytest.approx([1 / 3, -1 / 3])


def test_promethee_takes_preference_functions():
    asked = {"functions": [Preference("level", q=1, p=2), Preference("gaussian", s=1), Preference("usual")]}

    assert promethee(VALUES, CRITERIA, **asked).scores(DRAWS) == pytest.approx(
        one_by_one("promethee", **asked), abs=1e-12
    )


@pytest.mark.parametrize("prepare", [weighted_sum, spotis])
def test_a_value_outside_the_anchors_is_refused(prepare):
    with pytest.raises(ScoringError) as refusal:
        prepare(VALUES, [*CRITERIA[:2], Criterion("c2", anchors=(1.0, 4.0))])

    assert (refusal.value.code, refusal.value.facts) == (ErrorCode.OUTSIDE_ANCHORS, {"criterion": "c2"})
