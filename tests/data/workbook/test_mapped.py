from data.workbook.decisions import Decisions
from data.workbook.grid import Grids
from data.workbook.headings import Headings
from data.workbook.mapped import absent_sheets, header_decided, with_decisions
from data.workbook.why import Why
from tests.data.workbook.making import CRITERIA, GOOD, HEADER, grid, table

HEADINGS = Headings(CRITERIA)
KNOWN = ("name", "budget", "urgensi", "note")


def keys(found):
    return {number: column.key for number, column in found.columns.items()}


def codes(problems):
    return [(str(problem.code), problem.value) for problem in problems]


def test_a_person_may_decide_what_a_column_holds():
    mapping = Decisions({"E": "", "Program!H": "urgensi", "Lain!B": "note"})

    found, problems = with_decisions(table(HEADER, GOOD), mapping, KNOWN)

    assert (keys(found)[5], keys(found)[8], keys(found)[2]) == ("", "urgensi", "name")
    assert [found.columns[n].meaning.why for n in (5, 8, 2)] == [Why.PERSON, Why.PERSON, Why.EXACT]
    assert problems == ()


def test_the_unit_of_a_heading_is_kept_where_a_person_agrees():
    found, _ = with_decisions(table(("Nama Program", "OPD", "Pagu (Rp juta)"), GOOD), Decisions({"C": "budget"}), KNOWN)

    assert found.columns[3].meaning.unit == 1e6


def test_a_column_without_a_heading_may_be_decided():
    found, problems = with_decisions(table(HEADER, (*GOOD, "x")), Decisions({"I": "note"}), KNOWN)

    assert (keys(found)[9], problems) == ("note", ())


def test_what_cannot_be_followed_is_told_and_left_as_it_was():
    mapping = Decisions({"Z": "note", "Y": "", "E": "hantu"})

    found, problems = with_decisions(table(HEADER, GOOD), mapping, KNOWN)

    assert keys(found) == keys(table(HEADER, GOOD))
    assert codes(problems) == [("mapping_column_absent", "Z"), ("mapping_key_unknown", "hantu")]


def test_a_person_points_at_the_header():
    sheet = grid(("Kegiyatan", "Duwit"), ("Kios", 1), name="Program")

    found, problems = header_decided(sheet, None, Decisions({"#": "1"}), HEADINGS)

    assert (found.header_rows, problems) == ((1,), ())
    assert [column.heading for column in found.columns.values()] == ["Kegiyatan", "Duwit"]


def test_a_header_that_is_not_there_is_told():
    inferred = table(HEADER, GOOD)

    asked = {
        text: header_decided(inferred.grid, inferred, Decisions({"#": text}), HEADINGS)
        for text in ("9", "lima", "9999999")
    }

    assert all(found is inferred for found, _ in asked.values())
    assert [codes(problems) for _, problems in asked.values()] == [[("mapping_row_absent", text)] for text in asked]


def test_a_sheet_that_is_not_there_is_told():
    problems = absent_sheets(Grids((grid(HEADER),)), Decisions({"Program!E": "", "Lampiran!": ""}))

    assert [(str(p.code), p.facts["asked"]) for p in problems] == [("mapping_sheet_absent", "Lampiran")]
