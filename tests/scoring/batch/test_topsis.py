import numpy as np
import pytest

from scoring.batch.topsis import topsis
from scoring.errors import ErrorCode, ScoringError
from scoring.methods.topsis import topsis as one_weighting
from tests.scoring.given import criteria_like

VALUES = np.array([[1.0, 4.0, 2.0], [3.0, 2.0, 5.0], [5.0, 5.0, 1.0], [2.0, 1.0, 3.0]])


@pytest.mark.parametrize("normalisation", ["vector", "minmax"])
def test_every_normalisation_gives_the_scores_of_the_method_itself(normalisation):
    criteria, draws = criteria_like("+-+"), np.array([[0.2, 0.3, 0.5], [1.0, 0.0, 0.0], [4.0, 4.0, 2.0]])

    found = topsis(VALUES, criteria, normalisation=normalisation).scores(draws)

    expected = [one_weighting(VALUES, draw, criteria, normalisation=normalisation) for draw in draws]
    assert found == pytest.approx(np.array(expected), abs=1e-14)


def test_where_nothing_with_weight_differs_all_stand_halfway():
    prepared = topsis(np.array([[3.0, 1.0], [3.0, 5.0]]), criteria_like("++"))

    assert prepared.scores(np.array([[1.0, 0.0], [0.5, 0.5]])).tolist() == [[0.5, 0.5], [0.0, 1.0]]


def test_an_unknown_normalisation_is_refused():
    with pytest.raises(ScoringError) as refusal:
        topsis(VALUES, criteria_like("+-+"), normalisation="dice")

    assert refusal.value.code is ErrorCode.PARAMETER_OUT_OF_RANGE
