import pytest
from hypothesis import given
from hypothesis import strategies as st

from scoring.errors import ErrorCode, ScoringError
from scoring.weighting.swing import swing
from tests.scoring.given import benefit

ABC = [benefit(key) for key in "abc"]


def test_shares_are_in_proportion_to_the_points_of_the_swings():
    weighting = swing({"a": 100, "b": 60, "c": 40}, ABC)

    assert dict(weighting.shares) == pytest.approx({"a": 0.5, "b": 0.3, "c": 0.2}, abs=1e-15)
    assert weighting.origin == "swing"


def test_a_swing_without_points_weighs_nothing():
    assert dict(swing({"b": 100}, ABC).shares) == {"a": 0.0, "b": 1.0, "c": 0.0}


@given(st.lists(st.floats(0, 100), min_size=2, max_size=2))
def test_a_swing_worth_more_never_weighs_less(points):
    shares = swing({"a": 100, "b": max(points), "c": min(points)}, ABC).shares

    assert shares["a"] >= shares["b"] >= shares["c"]
    assert sum(shares.values()) == pytest.approx(1, abs=1e-12)


@pytest.mark.parametrize(
    ("points", "code", "facts"),
    [
        ({"a": 100, "b": 101}, ErrorCode.SWING_ABOVE_MOST, {"criterion": "b", "value": 101}),
        ({"a": 80, "b": 60}, ErrorCode.SWING_WITHOUT_MOST, {"value": 80}),
        ({"a": 100, "b": -1}, ErrorCode.WEIGHT_NEGATIVE, {"criterion": "b", "value": -1}),
        ({"a": 100, "z": 1}, ErrorCode.UNKNOWN_CRITERION, {"criterion": "z"}),
        ({"a": 0}, ErrorCode.WEIGHTS_ALL_ZERO, {}),
        ({}, ErrorCode.WEIGHTS_ALL_ZERO, {}),
    ],
)
def test_points_that_are_no_swings_are_refused(points, code, facts):
    with pytest.raises(ScoringError) as refusal:
        swing(points, ABC)

    assert (refusal.value.code, refusal.value.facts) == (code, facts)
