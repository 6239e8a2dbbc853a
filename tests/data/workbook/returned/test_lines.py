"""Every problem becomes one line in the words of the agency."""

from data.workbook.correction import Correction
from data.workbook.problem import Severity
from data.workbook.reader import read_here
from data.workbook.returned.lines import lines_of, mended_of
from scoring.criteria import Criterion
from tests.data.workbook.making import CRITERIA, GOOD, HEADER, good, workbook

OWN = (*CRITERIA, Criterion("mutu", label="Mutu kota"))


def read(*rows):
    return read_here(workbook(HEADER, *rows), filename="x", criteria=OWN)


def test_lines_go_from_worst_to_least_and_then_as_the_sheet_goes(t):
    intake = read(good(Durasi=6), good("Taman", **{"Dimensi": "Mobility", "Anggaran (Rp)": 5}), good(Urgensi=9))

    lines = lines_of(intake, t)

    assert len(lines) == len(intake.problems)
    assert [line.severity for line in lines] == sorted(
        (line.severity for line in lines), key=[Severity.ERROR, Severity.WARNING, Severity.INFO].index
    )
    assert [line.cell for line in lines if line.severity is Severity.ERROR] == ["C3", "G4"]


def test_a_line_names_program_value_expectation_and_suggestion(t):
    line = lines_of(read(GOOD, good("Taman", Dimensi="Smart Mobility")), t)[0]

    assert (line.label, line.sheet, line.program, line.value) == ("Perbaiki", "Program", "Taman", "Smart Mobility")
    assert "Smart Branding" in line.expected
    assert line.suggestion == "Smart Living"
    assert line.area == "C3"


def test_what_is_only_noted_is_listed_and_not_marked(t):
    lines = lines_of(read(good(**{"Anggaran (Rp)": "900 M"})), t)

    assert [(line.cell, line.area) for line in lines if line.severity is Severity.INFO] == [("E2", "")]


def test_a_problem_of_a_whole_row_leads_to_the_name(t):
    def hide(book):
        book["Program"].row_dimensions[2].hidden = True

    intake = read_here(workbook(HEADER, GOOD, change=hide), filename="x", criteria=CRITERIA)

    assert [(line.cell, line.area) for line in lines_of(intake, t)] == [("B2", "B2")]


def test_a_mended_cell_is_found_by_its_field_and_a_field_without_a_column_by_the_name(t):
    mended = [Correction("Program", 2, key, "4", "3", "Sari") for key in ("urgensi", "mutu")]

    lines = mended_of(read(GOOD), mended, t)

    assert [(line.cell, line.field, line.was, line.now, line.at) for line in lines] == [
        ("G2", "Urgensi", "3", "4", ""),
        ("B2", "Mutu kota", "3", "4", ""),
    ]
