import numpy as np
import pytest

from scoring.criteria import Criterion
from scoring.errors import ErrorCode, ScoringError
from scoring.methods import DEFAULT_METHOD, METHODS, method_named
from tests.scoring.given import criteria_like

every_method = pytest.mark.parametrize("method", METHODS.values(), ids=METHODS)


def score(rows, weights, criteria, method):
    return method.score(np.array(rows, dtype=float), np.array(weights, dtype=float), criteria)


def test_the_weighted_sum_is_the_default_and_stands_first():
    assert DEFAULT_METHOD == next(iter(METHODS)) == "weighted_sum"


def test_a_method_is_found_by_its_key():
    assert [method_named(key).key for key in METHODS] == list(METHODS)


def test_an_unknown_key_is_refused_with_what_is_offered():
    with pytest.raises(ScoringError) as refusal:
        method_named("dice")

    assert refusal.value.code is ErrorCode.UNKNOWN_METHOD
    assert refusal.value.facts == {"method": "dice", "offered": list(METHODS)}


@every_method
@pytest.mark.parametrize("value", [float("nan"), float("inf")])
def test_a_missing_value_is_refused_never_scored(method, value):
    with pytest.raises(ScoringError) as refusal:
        score([[3, 4], [2, value], [1, 1]], [0.5, 0.5], criteria_like("++"), method)

    assert (refusal.value.code, refusal.value.facts["criterion"]) == (ErrorCode.MISSING_VALUE, "c1")


@every_method
@pytest.mark.parametrize(
    ("weights", "code"),
    [
        ([1.5, -0.5], ErrorCode.WEIGHT_NEGATIVE),
        ([0.5, float("nan")], ErrorCode.WEIGHT_NOT_A_NUMBER),
        ([0.5, float("inf")], ErrorCode.WEIGHT_NOT_A_NUMBER),
        ([0.0, 0.0], ErrorCode.WEIGHTS_ALL_ZERO),
    ],
)
def test_weights_that_mean_nothing_are_refused(method, weights, code):
    with pytest.raises(ScoringError) as refusal:
        score([[3, 4], [2, 2]], weights, criteria_like("++"), method)

    assert refusal.value.code is code


@every_method
def test_an_empty_list_is_refused(method):
    with pytest.raises(ScoringError) as refusal:
        score(np.empty((0, 2)), [0.5, 0.5], criteria_like("++"), method)

    assert refusal.value.code is ErrorCode.NO_RANKABLE_PROGRAM


@every_method
def test_nothing_that_was_handed_over_is_changed(method):
    values, weights = np.array([[3.0, 0.0], [2.0, 4.0]]), np.array([0.5, 0.5])
    criteria = [*criteria_like("+"), Criterion("price", anchors=(5.0, 0.0))]

    method.score(values, weights, criteria)

    assert (values.tolist(), weights.tolist()) == ([[3.0, 0.0], [2.0, 4.0]], [0.5, 0.5])
