import pytest

from scoring.criteria import CRITERIA, IMPACT_KEYS, Group, ImpactCounting, Part, counted
from scoring.errors import ErrorCode, ScoringError
from scoring.weighting import default_weighting
from tests.scoring.given import benefit

FEASIBILITY = ["direct_benefit", "leverage", "readiness", "novelty", "sustainability"]
FEASIBILITY += ["partnership", "integration", "risk", "duration_months"]


def test_half_goes_to_impact_and_half_to_feasibility_even_within():
    weighting = default_weighting(counted(CRITERIA, ImpactCounting.MAIN_AND_BREADTH))

    expected = {"impact_main": 1 / 4, "impact_breadth": 1 / 4, **dict.fromkeys(FEASIBILITY, 1 / 18)}
    assert dict(weighting.shares) == pytest.approx(expected | {"rpjmd_alignment": 0, "budget": 0}, abs=1e-15)


def test_six_dimensions_apart_share_the_half_of_impact():
    weighting = default_weighting(counted(CRITERIA, ImpactCounting.SIX_DIMENSIONS))

    expected = {**dict.fromkeys(IMPACT_KEYS, 1 / 12), **dict.fromkeys(FEASIBILITY, 1 / 18)}
    assert dict(weighting.shares) == pytest.approx(expected | {"rpjmd_alignment": 0, "budget": 0}, abs=1e-15)


@pytest.mark.parametrize("counting", ImpactCounting)
def test_the_groups_stand_half_and_half_and_the_whole_is_one(counting):
    weighting = default_weighting(counted(CRITERIA, counting))

    assert [weighting.group_share(group) for group in Group] == pytest.approx([0.5, 0.5], abs=1e-15)
    assert sum(weighting.shares.values()) == pytest.approx(1, abs=1e-15)


def test_a_gate_and_a_constraint_weigh_nothing_and_are_locked():
    weighting = default_weighting(counted(CRITERIA, ImpactCounting.MAIN_AND_BREADTH))

    assert weighting.locked == {"rpjmd_alignment", "budget"}
    assert weighting.origin == "default"


def test_a_group_without_a_scoring_criterion_leaves_the_whole_to_the_other():
    criteria = [benefit("a"), benefit("b"), benefit("gate", group=Group.IMPACT, part=Part.GATE)]

    weighting = default_weighting(criteria)

    assert dict(weighting.shares) == {"a": 0.5, "b": 0.5, "gate": 0.0}


@pytest.mark.parametrize("criteria", [[], [benefit("gate", part=Part.GATE)]])
def test_criteria_of_which_none_scores_are_refused(criteria):
    with pytest.raises(ScoringError) as refusal:
        default_weighting(criteria)

    assert refusal.value.code is ErrorCode.WEIGHTS_ALL_ZERO
