import pytest
from hypothesis import given
from hypothesis import strategies as st

from scoring.weighting import Answers, Dialogue, Judgement

KEYS = st.sampled_from("abcd")


def test_a_pair_nobody_judged_has_no_value():
    assert Answers("groups").judged("a", "b") is None


@given(KEYS, KEYS, st.floats(1 / 9, 9))
def test_a_judgement_reads_the_same_from_both_sides(one, other, value):
    if one == other:
        return

    answers = Answers("groups").judge(one, other, value)

    assert answers.judged(one, other) == pytest.approx(value)
    assert answers.judged(other, one) == pytest.approx(1 / value)


def test_a_pair_is_kept_once_whichever_side_it_is_judged_from():
    answers = Answers("groups").judge("risk", "novelty", 3).judge("novelty", "risk", 5)

    assert answers.judgements == (Judgement("novelty", "risk", 5),)


def test_a_judgement_can_be_taken_back():
    answers = Answers("groups").judge("a", "b", 3).judge("b", "c", 2)

    assert answers.judge("b", "a", None).judgements == (Judgement("b", "c", 2),)


def test_a_stage_nobody_came_to_has_no_answers():
    assert Dialogue("ahp").at("impact") == Answers("impact")


def test_answers_take_the_place_of_those_of_their_stage_alone():
    dialogue = (
        Dialogue("swing").with_answers(Answers("groups", most="impact")).with_answers(Answers("impact", most="a"))
    )

    changed = dialogue.with_answers(Answers("groups", most="feasibility"))

    assert [(answers.stage, answers.most) for answers in changed.stages] == [("groups", "feasibility"), ("impact", "a")]
