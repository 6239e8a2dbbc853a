import pytest

from scoring.criteria import Criterion, Group
from scoring.weighting import Answers, Dialogue, Weighting
from scoring.weighting.agreement import agreement_of, contradicting, settled_progress
from scoring.weighting.answered import Progress
from scoring.weighting.stages import Stage

CRITERIA = (*(Criterion(key) for key in "abc"), *(Criterion(key, group=Group.IMPACT) for key in "xy"))
WEIGHTING = Weighting.from_points(dict.fromkeys("abcxy", 1), CRITERIA)
STAGE = Stage("feasibility", ("a", "b", "c"))
TWO = Answers("feasibility").judge("a", "b", 3).judge("b", "c", 3)
AGREEING, CONTRARY = TWO.judge("a", "c", 9), TWO.judge("c", "a", 9)


def test_judgements_that_follow_from_each_other_agree_fully():
    assert agreement_of(STAGE, AGREEING).ratio == pytest.approx(0, abs=1e-9)
    assert agreement_of(STAGE, AGREEING).enough


def test_a_circle_of_judgements_does_not_agree():
    assert agreement_of(STAGE, CONTRARY).ratio > 1
    assert not agreement_of(STAGE, CONTRARY).enough


@pytest.mark.parametrize("given", [TWO, Answers("feasibility")])
def test_too_few_judgements_cannot_contradict(given):
    assert agreement_of(STAGE, given) is None


def test_stages_that_contradict_are_named_and_not_done():
    dialogue = Dialogue("ahp", (CONTRARY, Answers("impact").judge("x", "y", 2)))

    assert contradicting(dialogue, CRITERIA, WEIGHTING) == ("feasibility",)
    assert settled_progress(dialogue, CRITERIA, WEIGHTING) == {
        "groups": Progress.NONE,
        "feasibility": Progress.SOME,
        "impact": Progress.DONE,
    }


def test_judgements_that_agree_are_done():
    dialogue = Dialogue("ahp", (AGREEING,))

    assert contradicting(dialogue, CRITERIA, WEIGHTING) == ()
    assert settled_progress(dialogue, CRITERIA, WEIGHTING)["feasibility"] is Progress.DONE


def test_a_way_that_does_not_compare_all_pairs_has_nothing_to_contradict():
    assert contradicting(Dialogue("swing", (CONTRARY,)), CRITERIA, WEIGHTING) == ()
