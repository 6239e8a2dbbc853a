from dataclasses import replace

import pytest

from pages.shared.entry_gates import answers_frame, answers_given, answers_told, written
from scoring.gates import GateAnswer, OwnGate
from scoring.study import Study
from tests.pages.shared.test_scenario_work import NOON
from texts import texts_in

t = texts_in("id")
WORDS = {True: "ya", False: "tidak", None: "belum"}
GATE = OwnGate("own_1", "Lahan *milik* kota", "Sri", NOON)


@pytest.fixture
def study(make_program):
    known = (
        GateAnswer("A", "own_1", True, "Sri", NOON),
        GateAnswer("Z", "own_1", True),
        GateAnswer("A", "own_9", True),
    )
    study = Study().with_programs([make_program("A"), make_program("B")])
    return replace(study, own_gates=(GATE,), gate_answers=known)


def test_answers_stand_in_their_cells_and_what_nobody_answered_is_open(study):
    frame = answers_frame(study, WORDS)

    assert list(frame["own_1"]) == ["ya", "belum"]


def test_only_cells_that_were_changed_become_answers_with_who_and_when(study):
    before = answers_frame(study, WORDS)
    after = before.copy()
    after.loc[1, "own_1"] = "tidak"

    assert answers_given(before, after, WORDS, by="Budi", at=NOON) == (GateAnswer("B", "own_1", False, "Budi", NOON),)
    assert answers_given(before, before, WORDS, by="Budi", at=NOON) == ()


def test_what_is_no_answer_is_left_out(study):
    before = answers_frame(study, WORDS)
    after = before.copy()
    after.loc[1, "own_1"] = "mungkin"

    assert answers_given(before, after, WORDS, by="", at=NOON) == ()


def test_the_record_tells_answers_that_still_have_a_program_and_a_condition(study):
    (said,) = answers_told(study, t)

    assert said.startswith("**Program A** · Lahan \\*milik\\* kota: ya (Sri, 3 Oktober 2019")
    assert written(GATE, t).startswith("Lahan \\*milik\\* kota (Sri, 3 Oktober 2019")
