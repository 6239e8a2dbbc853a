import numpy as np
import pytest

from scoring.batch import BATCHED
from scoring.batch.prepared import check_draws
from scoring.errors import ErrorCode, ScoringError
from scoring.methods import METHODS
from tests.scoring.given import criteria_like

every_batch = pytest.mark.parametrize("key", BATCHED)


def test_every_default_method_can_be_scored_under_many_draws():
    assert [key for key, method in METHODS.items() if method.by_default and key not in BATCHED] == []
    assert set(BATCHED) <= set(METHODS)


@pytest.mark.parametrize("draw", [[1.5, -0.5], [0.5, float("nan")], [0.5, float("inf")], [0.0, 0.0]])
@every_batch
def test_a_draw_that_means_nothing_is_a_mistake_of_the_code(key, draw):
    prepared = BATCHED[key].prepare(np.array([[3.0, 4.0], [2.0, 2.0]]), criteria_like("+-"))

    with pytest.raises(ValueError, match=r"^\["):
        prepared.scores(np.array([[0.5, 0.5], draw]))


@pytest.mark.parametrize("shape", [(3,), (2, 3)])
def test_draws_of_another_shape_than_the_criteria_are_a_mistake_of_the_code(shape):
    with pytest.raises(ValueError, match=r"3"):
        check_draws(np.ones(shape), 2)


@every_batch
def test_no_draws_give_no_scores(key):
    prepared = BATCHED[key].prepare(np.array([[3.0, 4.0], [2.0, 2.0]]), criteria_like("+-"))

    assert prepared.scores(np.empty((0, 2))).shape == (0, 2)


@every_batch
@pytest.mark.parametrize(
    ("values", "code"),
    [
        (np.empty((0, 2)), ErrorCode.NO_RANKABLE_PROGRAM),
        (np.array([[3.0, np.nan], [2.0, 2.0]]), ErrorCode.MISSING_VALUE),
    ],
)
def test_a_list_that_the_method_refuses_is_refused_before_any_draw(key, values, code):
    with pytest.raises(ScoringError) as refusal:
        BATCHED[key].prepare(values, criteria_like("+-"))

    assert refusal.value.code is code


@every_batch
def test_nothing_that_was_handed_over_is_changed(key):
    values, weights = np.array([[3.0, 4.0], [2.0, 5.0], [3.0, 1.0]]), np.array([[0.5, 0.5], [1.0, 0.0]])
    prepared = BATCHED[key].prepare(values, criteria_like("+-"))

    once, twice = prepared.scores(weights), prepared.scores(weights)

    assert once.tolist() == twice.tolist()
    assert (values.tolist(), weights.tolist()) == ([[3, 4], [2, 5], [3, 1]], [[0.5, 0.5], [1, 0]])
    assert prepared.programs == 3
