from data.workbook.intake import Intake, SheetUse, Status
from tests.data.workbook.making import GOOD, HEADER, good, read


def test_a_refused_file_gives_nothing():
    intake = Intake(Status.REFUSED)

    assert (intake.programs, intake.weights, intake.problems, intake.sheets) == ((), None, (), ())
    assert (intake.unsure, intake.layout) == (False, "")


def test_statuses_and_uses_are_stable_words():
    assert [str(status) for status in Status] == ["ok", "errors", "refused"]
    assert [str(use) for use in SheetUse] == ["programs", "weights", "hidden", "no_table", "left_out"]


def test_a_tidy_list_asks_for_no_look():
    assert not read(HEADER, GOOD).unsure
    assert not read((*HEADER, "Catatan rapat"), (*GOOD, "x")).unsure


def test_a_person_should_look_where_a_heading_or_a_unit_was_inferred():
    misspelt = ("No", "Nama Progam", *HEADER[2:])
    in_millions = (*HEADER[:4], "Anggaran (Rp juta)", *HEADER[5:])

    assert read(misspelt, GOOD).unsure
    assert read(in_millions, good(**{"Anggaran (Rp)": 900})).unsure
    assert not read(misspelt, GOOD, mapping={"B": "name"}).unsure
    assert not read(in_millions, good(**{"Anggaran (Rp)": 900}), mapping={"E": "budget"}).unsure


def test_a_person_should_look_at_an_unknown_column_of_ratings():
    rows = ((*HEADER, "Kelayakan"), (*GOOD, 4), (*GOOD, 3))

    assert read(*rows).unsure
    assert not read(*rows, mapping={"I": ""}).unsure


def test_a_person_should_look_where_a_needed_column_may_be_an_unknown_one():
    rows = ((*HEADER[:4], "Duwit", *HEADER[5:]), GOOD)

    assert read(*rows).unsure
    assert not read(*rows, mapping={"E": ""}).unsure


def test_a_person_should_look_at_several_sheets_and_at_none():
    several = (HEADER, GOOD)

    assert read(*several, Lain=(HEADER, good("Taman"))).unsure
    assert not read(*several, Lain=(HEADER, good("Taman")), mapping={"Lain!": ""}).unsure
    assert read(("Kegiyatan", "Duwit")).unsure
