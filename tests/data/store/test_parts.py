from dataclasses import fields, replace

from data.lists import ListFile, Lists
from data.store.parts import COUNTER, KEYS, put_together, take_apart, unsigned
from data.workbook import Correction
from scoring.program import Program
from scoring.study import Study
from scoring.typed_value import TypedValue
from scoring.weighting import Answers, Dialogue
from tests.data.store.given import LATER, judged


def test_a_noun_taken_apart_and_put_together_is_the_same():
    study = Study("Kajian", (Program("A", "A"), Program("B", "B")), typed_values=(TypedValue("A", "risk", 3.0, "RKA"),))
    study = judged(study)
    file = ListFile("f1", "dinas.xlsx", "0" * 64, {"E": "budget"}, (Correction("Program", 5, "budget", "1"),))

    answers = Answers("s", most="a", points={"b": 5.0}).judge("a", "b", 3).judge("b", "c", 2)
    dialogue = Dialogue("ahp", (Answers("groups"), answers))

    for noun in (study, Lists((file,)), file, study.limits, study.rules, dialogue, answers):
        assert put_together(noun, take_apart(noun)) == noun


def test_conditions_answers_moves_scenarios_and_stages_are_known_one_by_one():
    parts = take_apart(judged(Study("Kajian", (Program("A", "A"),))))

    assert list(parts["own_gates"]) == ["own_1"]
    assert list(parts["gate_answers"]) == [("A", "own_1")]
    assert list(parts["placed"]) == ["A"]
    assert list(parts["scenarios"]) == ["Dasar"]
    assert list(parts["bimtek"]) == ["first"]


def test_who_said_it_and_when_makes_no_two_things_of_one():
    study = judged(Study("Kajian"))

    for one in (*study.own_gates, *study.gate_answers, *study.scenarios, *study.bimtek):
        assert unsigned(one) == unsigned(replace(one, by="Lain", at=LATER)) != one


def test_items_are_known_by_their_key_and_those_that_share_one_stand_together():
    first, second, other = (Correction("Program", 5, "budget", text) for text in "123")
    other = replace(other, row=6)

    parts = take_apart(ListFile("f1", "dinas.xlsx", "", corrections=(first, other, second)))

    assert dict(parts["corrections"]) == {("Program", 5, "budget"): (first, second), ("Program", 6, "budget"): other}


def test_what_is_changed_as_a_whole_has_no_parts():
    assert take_apart(Program("A", "A")) is None
    assert take_apart("topsis") is None


def test_nothing_of_a_study_is_left_out_but_its_number():
    assert set(take_apart(Study())) == {one.name for one in fields(Study)} - {COUNTER[1]}


def test_every_key_names_a_field_that_there_is():
    assert all(name in {one.name for one in fields(kind)} for kind, name in KEYS)
