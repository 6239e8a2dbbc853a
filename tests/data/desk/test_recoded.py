from data.desk.recoded import recoded
from scoring.bimtek import Bimtek
from scoring.gates import Authority, Consideration, Gate, GateAnswer
from scoring.kept_list import KeptList, KeptProgram
from scoring.placed_by_hand import Move, PlacedByHand
from scoring.program import Program
from scoring.rejected import Rejected
from scoring.scenario import Scenario
from scoring.scenarios import keep_stage
from scoring.shortlist import Rule, RuleKind, RuleSettings, Ruling
from scoring.study import Study
from scoring.typed_value import TypedValue
from tests.data.desk.conftest import NINE
from tests.scoring.listing import program, study_of

A, B, C = (Program(code, code) for code in ("A", "B", "C"))
GATE, AUTHORITY = next(iter(Gate)), next(iter(Authority))


def noted(code, reason):
    return Consideration(code, GATE, reason, AUTHORITY, "Wali Kota", NINE)


def test_programs_and_what_was_noted_about_them_go_by_the_new_code():
    study = Study(
        programs=(A, B),
        rejected=(Rejected(C, "Ganda"),),
        considerations=(noted("A", "Prioritas"),),
        typed_values=(TypedValue("A", "risk", 3.0, "Lisan"),),
    )

    found = recoded(study, {"A": "B", "B": "A", "C": "D"})

    assert [(one.code, one.name) for one in found.programs] == [("B", "A"), ("A", "B")]
    assert [(one.program.code, one.reason) for one in found.rejected] == [("D", "Ganda")]
    assert found.considerations == (noted("B", "Prioritas"),)
    assert found.typed_values == (TypedValue("B", "risk", 3.0, "Lisan"),)


def test_of_two_notes_on_one_thing_the_one_that_goes_along_is_kept():
    study = Study(programs=(A,), considerations=(noted("A", "baru"), noted("B", "lama"), noted("C", "lain")))

    found = recoded(study, {"A": "B"})

    assert {(one.program, one.reason) for one in found.considerations} == {("B", "baru"), ("C", "lain")}


def test_a_program_that_was_taken_off_in_both_lists_is_off_once():
    study = Study(rejected=(Rejected(A, "baru"), Rejected(B, "lama"), Rejected(C, "lain")))

    found = recoded(study, {"A": "B"})

    assert {(one.program.code, one.reason) for one in found.rejected} == {("B", "baru"), ("C", "lain")}
    assert len(found.rejected) == 2


def test_answers_moves_rules_and_kept_lists_of_scenarios_go_along():
    rule = Rule(RuleKind.REQUIRES, programs=("A", "C"))
    rules = RuleSettings(
        must=(Ruling("A", "Mandat", AUTHORITY, "Wali Kota", NINE),),
        must_not=(Ruling("B", "Batal", AUTHORITY, "Wali Kota", NINE),),
        between=(rule,),
        least_shares={"A": 0.5, "C": 0.4},
    )
    kept = KeptList(1, (KeptProgram("A", "Taman"), KeptProgram("C", "Kios")), value=1.0, cost=0.0, by_hand=("A",))
    study = Study(
        programs=(A, B, C),
        gate_answers=(GateAnswer("A", "own_1", True), GateAnswer("B", "own_1", False)),
        placed=(PlacedByHand("A", Move.ONTO, "x", AUTHORITY, "y", NINE, other="B", list_then=("B", "C")),),
        rules=rules,
        scenarios=(Scenario("Dasar", Study().weighting, rules=rules, saved=kept),),
    )

    found = recoded(study, {"A": "B", "B": "A"})

    assert {one.program: one.met for one in found.gate_answers} == {"A": False, "B": True}
    assert [(one.program, one.other, one.list_then) for one in found.placed] == [("B", "A", ("A", "C"))]
    for settings in (found.rules, found.scenarios[0].rules):
        assert (settings.must[0].program, settings.must_not[0].program) == ("B", "A")
        assert (settings.between[0].programs, settings.least_shares) == (("B", "C"), {"B": 0.5, "C": 0.4})
    assert (found.scenarios[0].saved.codes, found.scenarios[0].saved.by_hand) == (("B", "C"), ("B",))


def test_of_two_moves_of_one_program_the_one_that_goes_along_is_kept_and_makes_no_room_for_itself():
    moves = (("A", "B", "baru"), ("B", "", "lama"))
    study = Study(placed=tuple(PlacedByHand(c, Move.ONTO, why, AUTHORITY, "y", NINE, other=o) for c, o, why in moves))

    found = recoded(study, {"A": "B"})

    assert [(one.program, one.other, one.reason) for one in found.placed] == [("B", "", "baru")]


def test_the_lists_of_stages_are_history_and_stay():
    study = keep_stage(study_of(program("A", 5), program("B", 4)), Bimtek.FIRST, by="Ani", at=NINE)

    assert recoded(study, {"A": "X"}).bimtek == study.bimtek
