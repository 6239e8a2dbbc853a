import pytest
from openpyxl.styles import Font

from data.workbook import Correction, Severity, read_workbook
from data.workbook.corrections import can_be_corrected, told_everywhere, with_corrections
from data.workbook.grid import Cell
from data.workbook.sentence import problem_sentence
from tests.data.workbook.making import CRITERIA, GOOD, HEADER, codes, good, table, workbook
from texts import texts_in

BUDGET = "Anggaran (Rp)"


def mend(*rows, change=None, header=HEADER, **texts):
    """Read rows below a header with the corrections of row 2, by field; `at` gives others."""
    others = texts.pop("at", ())
    corrections = [Correction("Program", 2, field, text) for field, text in texts.items()]
    content = workbook(header, *rows, change=change)
    return read_workbook(content, filename="isi.xlsx", criteria=CRITERIA, corrections=[*corrections, *others])


def test_a_corrected_cell_is_read_and_its_problem_is_gone():
    intake = mend(good(**{BUDGET: "murah"}), budget="Rp 1,5 miliar")

    assert (codes(intake), intake.programs[0].budget) == ([], 1.5e9)


def test_a_bad_correction_gives_the_usual_problem_with_what_was_typed():
    intake = mend(GOOD, budget="murah", urgensi="9")

    assert [(str(p.code), p.cell, p.value) for p in intake.problems] == [
        ("budget_unparseable", "E2", "murah"), ("score_out_of_range", "G2", "9"),
    ]  # fmt: skip


def test_of_two_corrections_of_one_place_the_later_holds():
    later = [Correction("Program", 2, "budget", "7 jt"), Correction("Program", 2, "budget", "8 jt")]

    assert mend(GOOD, at=later).programs[0].budget == 8e6


def test_an_empty_correction_is_a_blank():
    intake = mend(GOOD, budget=" ", agency="")

    assert (codes(intake), intake.programs[0].budget, intake.programs[0].agency) == (
        [("budget_missing", "E2")],
        None,
        "",
    )


def test_the_unit_of_the_heading_counts_for_a_correction_too():
    header = [heading if heading != BUDGET else "Anggaran (Rp juta)" for heading in HEADER]

    assert mend(good(**{BUDGET: 900}), header=header, budget="1200").programs[0].budget == 1.2e9


@pytest.mark.parametrize("cell", ["#REF!", "=A1*2", "=[1]Nilai!A1"])
def test_errors_uncomputed_and_linked_formulas_can_be_corrected(cell):
    intake = mend(good(**{BUDGET: cell}), budget="900000000")

    assert (codes(intake), intake.programs[0].budget) == ([], 9e8)


def test_a_number_merged_over_several_programs_is_told_for_each():
    def merge(book):
        book["Program"].merge_cells("E2:E3")

    intake = mend(GOOD, good("Taman"), change=merge, budget="5 jt")

    assert [program.budget for program in intake.programs] == [5e6, None]
    assert codes(intake) == [("budget_merged", "E3")]


def test_a_correction_where_a_merge_begins_changes_its_own_program_alone():
    def merge(book):
        book["Program"].merge_cells("D2:D3")

    intake = mend(GOOD, good("Taman"), change=merge, agency="Dinas B")

    assert [program.agency for program in intake.programs] == ["Dinas B", "Dinas A"]


def test_a_correction_wins_over_the_dimension_of_a_section():
    rows = (("A. SMART LIVING",), (1, "Kios", "X", 5e8), (2, "Taman", "X", 5e8))
    given = [Correction("Program", 3, "dimensions", "Smart Economy"), Correction("Program", 4, "dimensions", "")]

    intake = mend(*rows, header=("No", "Nama Program", "OPD", "Anggaran"), at=given)

    assert [program.dimensions for program in intake.programs] == [("economy",), ()]
    assert [(str(p.code), p.cell, p.row) for p in intake.problems if p.severity is Severity.ERROR][1:] == [
        ("dimension_missing", "", 4)
    ]


def test_a_field_without_a_column_can_be_told_and_its_problem_has_no_cell():
    header = [heading for heading in HEADER if heading != BUDGET]
    row = [value for heading, value in zip(HEADER, GOOD, strict=True) if heading != BUDGET]

    told, bad = mend(row, header=header, budget="5 jt"), mend(row, header=header, budget="murah")

    assert (codes(told), told.programs[0].budget) == ([], 5e6)
    assert [(str(p.code), p.cell, p.row, p.facts["field"], p.value) for p in bad.problems] == [
        ("budget_unparseable", "", 2, "budget", "murah")
    ]
    assert "“Anggaran (Rp)” di baris 2" in problem_sentence(bad.problems[0], texts_in("id"))


def test_a_missing_column_is_named_until_every_program_is_told():
    header = [heading for heading in HEADER if heading != BUDGET]
    rows = [[value for heading, value in zip(HEADER, good(name), strict=True) if heading != BUDGET] for name in "AB"]

    assert ("missing_column", "") in codes(mend(*rows, header=header, budget="5 jt"))


def test_a_duration_is_counted_from_days_that_corrections_tell():
    header = ("Nama Program", "Dimensi", "Anggaran")

    intake = mend(("Kios", "Smart Living", 5e8), header=header, start="2019", end="2020")

    assert intake.programs[0].duration_months == 24


def test_days_told_in_the_wrong_order_are_named():
    intake = mend(GOOD, start="2020", end="2019")

    assert [(str(p.code), p.cell, p.row) for p in intake.problems] == [("dates_reversed", "", 2)]


def test_names_codes_and_agencies_can_be_corrected():
    intake = mend(GOOD, good(), name="Kios baru", code="K-7", agency="Dinas B")

    program = intake.programs[0]
    assert (program.name, program.code, program.agency, intake.problems) == ("Kios baru", "K-7", "Dinas B", ())


def test_what_a_row_is_the_file_decides_and_not_a_correction():
    intake = mend(
        GOOD, (None, "JUMLAH", None, None, 9e8), name="JUMLAH", at=[Correction("Program", 3, "name", "Taman")]
    )

    assert [program.name for program in intake.programs] == ["JUMLAH"]
    assert [str(skipped.reason) for skipped in intake.skipped] == ["total"]


def test_a_correction_that_meets_no_program_is_said_aloud():
    lost = [Correction("Program", 9, "budget", "5 jt"), Correction("Lama", 2, "budget", "5 jt"),
            Correction("Program", 2, "warna", "biru")]  # fmt: skip

    intake = mend(GOOD, at=lost)

    assert [(str(p.code), str(p.severity), p.sheet, p.row, p.value) for p in intake.problems] == [
        ("correction_lost", "warning", "Program", 9, "5 jt"), ("correction_lost", "warning", "Lama", 2, "5 jt"),
        ("correction_lost", "warning", "Program", 2, "biru"),
    ]  # fmt: skip


def test_a_field_beside_the_sheet_is_told_everywhere_or_not():
    found = table(HEADER[:-1], GOOD[:-1], GOOD[:-1])
    mended = with_corrections(found, [Correction("Program", 2, "risk", "3")], CRITERIA)

    assert (told_everywhere(mended, [2]), told_everywhere(mended, [2, 3])) == ({"risk"}, set())
    assert mended.grid.mended == {(2, -1): Cell("3")}
    assert with_corrections(found, [Correction("Lain", 2, "risk", "3")], CRITERIA) is found


def test_what_is_read_from_cells_can_be_corrected():
    assert [can_be_corrected(field, CRITERIA) for field in ("risk", "budget", "illustrated", "number", "")] == [
        True, True, True, False, False,
    ]  # fmt: skip


def test_a_row_struck_through_stays_flagged_when_its_name_is_corrected():
    def strike(book):
        book["Program"]["B2"].font = Font(strike=True)

    assert codes(mend(GOOD, change=strike, name="Kios baru")) == [("strikethrough_row", "")]
