from scoring.criteria import CRITERIA, Criterion, Group, ImpactCounting, Part, counted
from scoring.weighting import Answers, Weighting, default_weighting
from scoring.weighting.stages import Stage, asked_criteria, gates_locked, stages

COUNTED = counted(CRITERIA, ImpactCounting.MAIN_AND_BREADTH)
START = default_weighting(COUNTED)


def test_the_groups_come_first_and_then_each_group_within():
    found = stages(asked_criteria(COUNTED, START))

    assert [stage.key for stage in found] == ["groups", "impact", "feasibility"]
    assert found[0].keys == ("impact", "feasibility")
    assert found[1].keys == ("impact_main", "impact_breadth")
    assert len(found[2].keys) == 9


def test_one_thing_alone_needs_no_question():
    assert stages([Criterion("risk")]) == ()
    assert [stage.key for stage in stages([Criterion("risk"), Criterion("x", group=Group.IMPACT)])] == ["groups"]
    assert [stage.key for stage in stages([Criterion("risk"), Criterion("novelty")])] == ["feasibility"]


def test_gates_are_asked_for_only_where_they_were_given_weight_on_purpose():
    on_purpose = START.lock("rpjmd_alignment", locked=False)

    assert "rpjmd_alignment" not in {c.key for c in asked_criteria(COUNTED, START)}
    assert "rpjmd_alignment" in {c.key for c in asked_criteria(COUNTED, on_purpose)}


def test_what_was_left_out_takes_no_part():
    assert Stage("feasibility", ("a", "b", "c")).kept(Answers("feasibility", left_out=("b",))) == ("a", "c")


def test_gates_that_weigh_nothing_are_locked_and_nothing_else():
    criteria = [Criterion("a"), Criterion("gate", part=Part.GATE), Criterion("twice", part=Part.GATE)]
    weighting = Weighting.from_points({"a": 1, "twice": 1}, criteria, locked=["a"])

    assert gates_locked(weighting, criteria).locked == {"gate"}
