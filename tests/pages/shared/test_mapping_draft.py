from data.workbook import ColumnRead, Intake, SheetRead, SheetUse, Status
from data.workbook.preview import Preview
from data.workbook.why import Why
from pages.shared.mapping_draft import (
    Draft,
    decided_columns,
    header_choices,
    header_decision,
    is_alone,
    likely_choice,
    mapping_with,
)

COLUMNS = (
    ColumnRead("A", "No", "number", why=Why.EXACT),
    ColumnRead("B", "Nama Progam", "name", why=Why.CLOSE, filled=2),
    ColumnRead("C", "OPD", "agency", why=Why.ALIAS, filled=2),
    ColumnRead("D", "Duwit", filled=2),
    ColumnRead("E", "Durasii", "duration_months", why=Why.CLOSE, filled=2),
)
SHEET = SheetRead("Program", SheetUse.PROGRAMS, (3,), COLUMNS, preview=Preview((1, 3, 4), ("A",), (("x",),) * 3))


def test_a_draft_takes_the_place_of_what_was_decided_about_its_sheet():
    before = {"Program!E": "", "Program!": "", "Lain!E": "note", "A!Program!E": "name", "=warga": "0..9"}

    found = mapping_with(before, Draft("Program", header=(5, 6), columns={"B": "name"}))

    assert found == {
        "Lain!E": "note", "A!Program!E": "name", "=warga": "0..9", "Program!#": "5-6", "Program!B": "name",
    }  # fmt: skip


def test_columns_of_the_only_list_are_named_without_its_sheet():
    assert mapping_with({"C": "note"}, Draft("Juli 2019", columns={"B": "name"}), alone=True) == {"B": "name"}


def test_a_sheet_that_is_left_out_has_no_columns():
    assert mapping_with({}, Draft("Lain", left_out=True, columns={"B": "name"})) == {"Lain!": ""}


def test_anchors_are_kept_to_the_last_digit():
    assert mapping_with({}, Draft("P", anchors={"warga": (0.1, 5000.0)})) == {"=warga": "0.1..5000.0"}


def test_what_was_in_doubt_or_changed_is_remembered_and_the_name_always():
    always = {"B": "name", "E": "duration_months"}

    assert decided_columns(SHEET, {}) == always
    assert decided_columns(SHEET, {"C": "", "D": "budget"}) == {**always, "C": "", "D": "budget"}


def test_of_two_columns_with_one_claim_neither_is_settled_before_one_is_chosen():
    twice = tuple(ColumnRead(at, "Pagu", why=Why.TWICE, filled=2, suggestions=("budget",)) for at in "EF")
    sheet = SheetRead("Program", SheetUse.PROGRAMS, (1,), twice)

    assert decided_columns(sheet, {"E": "", "F": ""}) == {}
    assert decided_columns(sheet, {"E": "budget", "F": ""}) == {"E": "budget", "F": ""}


def test_only_another_header_than_the_inferred_one_is_remembered():
    assert header_decision(SHEET, (3,), {}) == ()
    assert header_decision(SHEET, (4,), {}) == (4,)
    assert header_decision(SHEET, (3,), {"Program!#": "3"}) == (3,)


def test_any_shown_row_may_be_the_header_alone_or_with_the_next():
    assert header_choices(SHEET) == [(1,), (3,), (3, 4), (4,)]
    assert header_choices(SheetRead("P", SheetUse.PROGRAMS, (9,), preview=SHEET.preview))[0] == (9,)


def test_the_likely_row_is_offered_first_where_nothing_else_was_found():
    sheet = SheetRead("P", SheetUse.NO_TABLE, likely_header=2)

    assert (likely_choice(sheet, asked=True), likely_choice(sheet, asked=False)) == ((2,), ())


def test_a_list_is_alone_where_no_other_sheet_gives_programs():
    others = (SHEET, SheetRead("Bobot", SheetUse.WEIGHTS))

    assert is_alone(Intake(Status.OK, sheets=others), "Program")
    assert not is_alone(Intake(Status.OK, sheets=(*others, SheetRead("Lain", SheetUse.PROGRAMS))), "Program")
