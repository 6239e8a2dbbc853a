import pytest

from scoring.criteria import CRITERIA, Criterion, Group, ImpactCounting, counted
from scoring.errors import ErrorCode, ScoringError
from scoring.weighting import Answers, Dialogue, Weighting, default_weighting
from scoring.weighting.answered import Progress, answered_weighting, gaps, progress, progress_of, stage_shares
from scoring.weighting.guided import GUIDES
from scoring.weighting.stages import Stage

CRITERIA_OF_FOUR = (
    Criterion("main", group=Group.IMPACT),
    Criterion("breadth", group=Group.IMPACT),
    Criterion("risk"),
    Criterion("novelty"),
)
START = default_weighting(CRITERIA_OF_FOUR)
GROUPS = Answers("groups", most="impact", points={"feasibility": 50})
IMPACT = Answers("impact", most="main", points={"breadth": 25})
FEASIBILITY = Answers("feasibility", most="novelty", points={"risk": 0})


def test_the_share_of_a_group_times_the_share_within_is_the_weight():
    found = answered_weighting(Dialogue("swing", (GROUPS, IMPACT, FEASIBILITY)), CRITERIA_OF_FOUR, START)

    assert found.shares == pytest.approx({"main": 8 / 15, "breadth": 2 / 15, "risk": 0, "novelty": 1 / 3})
    assert found.origin == "swing"


def test_a_stage_nobody_answered_keeps_its_present_shares_and_the_origin_says_so():
    present = START.move_group("impact", 0.7).move("risk", 0.1)

    found = answered_weighting(Dialogue("swing", (IMPACT,)), CRITERIA_OF_FOUR, present)

    assert found.shares == pytest.approx({"main": 0.56, "breadth": 0.14, "risk": 0.1, "novelty": 0.2})
    assert found.origin == "hierarchical"


@pytest.mark.parametrize("stages", [(), (Answers("impact", most="main"),), (GROUPS, Answers("impact", most="main"))])
def test_there_are_no_weights_while_nothing_or_a_stage_in_part_is_answered(stages):
    assert answered_weighting(Dialogue("swing", stages), CRITERIA_OF_FOUR, START) is None


@pytest.mark.parametrize("way", GUIDES)
def test_a_stage_is_untouched_then_begun_then_done(way):
    stage = Stage("s", ("a", "b", "c"))
    begun = {
        "swing": Answers("s", most="a"),
        "roc": Answers("s", places={"a": 1}),
        "ahp": Answers("s").judge("a", "b", 2),
        "bwm": Answers("s", most="a", least="c"),
    }[way]
    done = {
        "swing": Answers("s", most="a", points={"b": 50, "c": 50}),
        "roc": Answers("s", places={"a": 1, "b": 2, "c": 2}),
        "ahp": Answers("s").judge("a", "b", 2).judge("a", "c", 2),
        "bwm": Answers("s", most="a", least="c", most_to_others={"b": 2, "c": 2}, others_to_least={"b": 1}),
    }[way]

    assert [progress(way, answers, stage) for answers in (Answers("s"), begun, done)] == list(Progress)
    assert stage_shares(way, done, stage)["a"] > stage_shares(way, done, stage)["c"]
    assert gaps(way, done, stage) == ()


def test_what_was_left_out_weighs_nothing_and_the_rest_shares_the_stage():
    answers = Answers("s", left_out=("b",), most="a", points={"c": 100})

    assert stage_shares("swing", answers, Stage("s", ("a", "b", "c"))) == {"a": 0.5, "b": 0.0, "c": 0.5}


def test_one_thing_left_takes_the_whole_stage_without_a_question():
    answers, stage = Answers("s", left_out=("b",)), Stage("s", ("a", "b"))

    assert progress("ahp", answers, stage) is Progress.DONE
    assert stage_shares("ahp", answers, stage) == {"a": 1.0, "b": 0.0}


def test_answers_about_criteria_that_do_not_count_now_are_not_looked_at():
    assert progress("swing", Answers("s", most="gone", points={"lost": 5}), Stage("s", ("a", "b"))) is Progress.NONE


def test_a_group_of_one_criterion_gives_it_its_whole_share():
    criteria = (Criterion("main", group=Group.IMPACT), Criterion("risk"), Criterion("novelty"))

    found = answered_weighting(Dialogue("swing", (GROUPS, FEASIBILITY)), criteria, default_weighting(criteria))

    assert found.shares == pytest.approx({"main": 2 / 3, "risk": 0, "novelty": 1 / 3})
    assert found.origin == "swing"


def test_gates_stay_locked_at_nothing_and_locks_of_criteria_that_score_are_released():
    criteria = counted(CRITERIA, ImpactCounting.MAIN_AND_BREADTH)
    present = default_weighting(criteria).lock("risk", locked=True)

    found = answered_weighting(Dialogue("swing", (GROUPS,)), criteria, present)

    assert found.locked == {"rpjmd_alignment", "budget"}
    assert found.group_share("impact") == pytest.approx(2 / 3)


def test_weight_for_a_group_whose_criteria_weigh_nothing_is_refused():
    present = Weighting.from_points({"main": 1, "breadth": 1}, CRITERIA_OF_FOUR)

    with pytest.raises(ScoringError) as refused:
        answered_weighting(Dialogue("swing", (GROUPS,)), CRITERIA_OF_FOUR, present)

    assert refused.value.code is ErrorCode.GROUP_WITHOUT_WEIGHT


def test_progress_is_told_stage_by_stage():
    far = progress_of(Dialogue("swing", (GROUPS, Answers("impact", most="main"))), CRITERIA_OF_FOUR, START)

    assert far == {"groups": Progress.DONE, "impact": Progress.SOME, "feasibility": Progress.NONE}
