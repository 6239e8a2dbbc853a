from data.desk.recoded import recoded
from scoring.gates import Authority, Consideration, Gate
from scoring.program import Program
from scoring.rejected import Rejected
from scoring.study import Study
from scoring.typed_value import TypedValue
from tests.data.desk.conftest import NINE

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
