import pytest
from hypothesis import given
from hypothesis import strategies as st

from scoring.criteria import CRITERIA, Group, ImpactCounting, Part, counted
from scoring.errors import ErrorCode, ScoringError
from scoring.weighting import default_weighting
from scoring.weighting.hierarchical import hierarchical
from scoring.weighting.swing import swing
from tests.scoring.given import benefit, grouped_criteria

ABXY = [benefit("a"), benefit("b"), benefit("x", group=Group.IMPACT), benefit("y", group=Group.IMPACT)]


def test_a_weight_is_the_groups_share_times_the_share_within():
    weighting = hierarchical({"impact": 60, "feasibility": 40}, {"a": 3, "b": 1, "x": 1, "y": 1}, ABXY)

    assert dict(weighting.shares) == pytest.approx({"a": 0.3, "b": 0.1, "x": 0.3, "y": 0.3}, abs=1e-15)
    assert weighting.origin == "hierarchical"


def test_points_are_compared_inside_a_group_alone():
    modest = hierarchical({"impact": 1, "feasibility": 1}, {"a": 3, "b": 1, "x": 1, "y": 1}, ABXY)
    generous = hierarchical({"impact": 1, "feasibility": 1}, {"a": 3, "b": 1, "x": 90, "y": 90}, ABXY)

    assert dict(generous.shares) == pytest.approx(dict(modest.shares), abs=1e-15)


@given(grouped_criteria(), st.floats(1e-6, 1e6), st.floats(1e-6, 1e6), st.data())
def test_groups_get_just_the_share_they_were_given(criteria, impact, feasibility, data):
    within = {criterion.key: data.draw(st.floats(0.01, 100)) for criterion in criteria}

    weighting = hierarchical({"impact": impact, "feasibility": feasibility}, within, criteria)

    assert weighting.group_share("impact") == pytest.approx(impact / (impact + feasibility), rel=1e-9)
    assert sum(weighting.shares.values()) == pytest.approx(1, abs=1e-12)


def test_even_groups_and_even_criteria_are_the_default():
    criteria = counted(CRITERIA, ImpactCounting.MAIN_AND_BREADTH)
    even = {criterion.key: 1 for criterion in criteria if criterion.part is Part.SCORE}

    weighting = hierarchical(dict.fromkeys(Group, 1), even, criteria)

    assert dict(weighting.shares) == pytest.approx(dict(default_weighting(criteria).shares), abs=1e-15)


def test_what_another_way_found_within_the_groups_will_do():
    within = swing({"a": 100, "b": 25, "x": 50, "y": 50}, ABXY)

    weighting = hierarchical({"impact": 1, "feasibility": 1}, within.shares, ABXY)

    assert dict(weighting.shares) == pytest.approx({"a": 0.4, "b": 0.1, "x": 0.25, "y": 0.25}, abs=1e-15)


def test_a_group_without_weight_may_be_left_out_or_be_empty():
    left_out = hierarchical({"feasibility": 2}, {"a": 1, "b": 1, "x": 5}, ABXY)
    empty = hierarchical({"feasibility": 2, "impact": 0}, {"a": 1, "b": 1}, ABXY)

    assert dict(left_out.shares) == dict(empty.shares) == {"a": 0.5, "b": 0.5, "x": 0.0, "y": 0.0}


@pytest.mark.parametrize(
    ("groups", "within", "code"),
    [
        ({"impact": 1, "looks": 1}, {"x": 1}, ErrorCode.UNKNOWN_GROUP),
        ({"impact": -1}, {"x": 1}, ErrorCode.GROUP_WEIGHT_OUT_OF_RANGE),
        ({"impact": float("nan")}, {"x": 1}, ErrorCode.GROUP_WEIGHT_OUT_OF_RANGE),
        ({"impact": 1, "feasibility": 1}, {"x": 1}, ErrorCode.GROUP_WITHOUT_WEIGHT),
        ({"impact": 0}, {"x": 1}, ErrorCode.WEIGHTS_ALL_ZERO),
        ({}, {"x": 1}, ErrorCode.WEIGHTS_ALL_ZERO),
        ({"impact": 1}, {"z": 1}, ErrorCode.UNKNOWN_CRITERION),
    ],
)
def test_groups_that_mean_nothing_are_refused(groups, within, code):
    with pytest.raises(ScoringError) as refusal:
        hierarchical(groups, within, ABXY)

    assert refusal.value.code is code
