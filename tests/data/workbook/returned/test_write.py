"""The agency's own file comes back with its places named and marked, and reads as it read before."""

from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from data.workbook.correction import Correction
from data.workbook.intake import Intake, Status
from data.workbook.problem import Problem, ProblemCode, Severity
from data.workbook.reader import read_here
from data.workbook.returned.mending import Apart
from tests.data.workbook.making import GOOD, HEADER, good, workbook

ROOT = Path(__file__).parents[4]
FILES = [
    *sorted((ROOT / "tests/data/workbook/corpus/files").glob("*.xls[xm]")),
    ROOT / "data/samples/mistakes.xlsx",
]


@pytest.fixture
def bad():
    return workbook(HEADER, GOOD, good("Taman", Dimensi="Smart Mobility", **{"Anggaran (Rp)": "=cmd|x"}))


@pytest.mark.filterwarnings("ignore:Workbook contains no default style")
@pytest.mark.parametrize("file", FILES, ids=[file.stem for file in FILES])
def test_what_goes_back_reads_as_what_came(returned, file):
    content = file.read_bytes()
    before = read_here(content, filename="x")

    made = returned(content, file.name, before)

    again = returned(made.content, "x.xlsx")
    assert made.separate is (before.status is Status.REFUSED)
    if not made.separate:
        assert read_here(made.content, filename="x") == before == read_here(again.content, filename="x")


def test_no_cell_of_the_file_is_touched(returned, parts, bad):
    made = returned(bad)

    before, after = parts(bad), parts(made.content)
    touched = {name for name in before if before[name] != after[name]}
    assert touched == {
        "[Content_Types].xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml",
        "xl/worksheets/sheet1.xml",
    }  # fmt: skip
    data = [part["xl/worksheets/sheet1.xml"].partition(b"<sheetData")[2].partition(b"</sheetData>")[0]
            for part in (before, after)]  # fmt: skip
    assert data[0] == data[1]


def test_the_first_sheet_lists_every_problem_worst_first_with_a_link_to_its_cell(returned, opened, bad):
    intake = read_here(bad, filename="Daftar OPD.xlsx")

    book = opened(returned(bad).content)

    sheet = book.worksheets[0]
    rows = list(sheet.iter_rows(min_row=6, max_col=10))
    assert book.active is sheet
    assert sheet.title == "Perbaikan"
    assert "Daftar OPD.xlsx" in sheet["A2"].value
    assert [cell.value for cell in sheet[5]][:10] == [
        "No.", "Tingkat", "Lembar", "Sel", "Program", "Isi sel", "Masalah", "Yang diharapkan", "Saran", "Status",
    ]  # fmt: skip
    assert len(rows) == len(intake.problems)
    levels = [row[1].value for row in rows]
    assert levels == sorted(levels, key=["Perbaiki", "Pastikan", "Diketahui"].index)
    first = {cell.column_letter: cell.value for cell in rows[0]}
    assert (first["C"], first["E"]) == ("Program", "Taman")
    assert rows[0][3].hyperlink.location == f"'Program'!{first['D']}"


def test_the_list_prints_on_a4_across_with_its_headings_and_can_be_filtered(returned, opened, bad):
    sheet = opened(returned(bad).content).worksheets[0]

    assert (sheet.page_setup.orientation, sheet.page_setup.paperSize) == ("landscape", 9)
    assert sheet.sheet_properties.pageSetUpPr.fitToPage
    assert sheet.page_setup.fitToHeight == 0
    assert sheet.print_title_rows == "$5:$5"
    assert sheet.freeze_panes == "A6"
    assert sheet.auto_filter.ref.startswith("A5:J")


def test_what_stood_in_a_cell_never_becomes_a_formula(returned, opened):
    content = workbook(HEADER, good("=HYPERLINK(1)"))
    problem = Problem(Severity.ERROR, ProblemCode.NAME_SUSPICIOUS, "Program", "B2", 2, "=1+1\x00\x0b")
    intake = replace(read_here(content, filename="x"), problems=(problem,))

    sheet = opened(returned(content, intake=intake).content).worksheets[0]

    assert {cell.data_type for row in sheet.iter_rows() for cell in row if cell.value} == {"s"}
    assert (sheet["F6"].value, sheet["F6"].quotePrefix) == ("=1+1", True)


def test_a_sheet_of_that_name_keeps_it(returned, opened):
    content = workbook(HEADER, good(Dimensi="?"), change=lambda book: book.create_sheet("PERBAIKAN"))

    assert opened(returned(content).content).sheetnames == ["Perbaikan 2", "Program", "PERBAIKAN"]


def test_a_second_return_takes_the_place_of_the_first(returned, opened, bad):
    once = returned(bad)

    twice = returned(once.content)

    book = opened(twice.content)
    assert book.sheetnames == ["Perbaikan", "Program"]
    notes = [cell.comment.text for row in book["Program"].iter_rows() for cell in row if cell.comment]
    assert len(notes) == len(set(notes))
    marks = len(opened(once.content)["Program"].conditional_formatting)
    assert len(book["Program"].conditional_formatting) == marks


def test_what_was_mended_leaves_no_mark_behind(returned, opened, bad):
    once = returned(bad)
    clean = replace(read_here(bad, filename="x"), problems=(), status=Status.OK)

    book = opened(returned(once.content, intake=clean).content)

    assert not [cell for row in book["Program"].iter_rows() for cell in row if cell.comment]
    assert len(book["Program"].conditional_formatting) == 0


def test_cells_mended_in_the_browser_are_listed_and_not_written(returned, opened, bad):
    mended = Correction("Program", 3, "dimensions", "Smart Living", "Smart Mobility", "Sari", datetime(2026, 1, 5, 8))

    book = opened(returned(bad, corrections=[mended]).content)

    listed = [[cell.value for cell in row][:9] for row in book.worksheets[0].iter_rows()]
    moment = "5 Januari 2026 08.00"
    row = ["1", "Dimensi", "Program", "C3", "Taman", "Smart Mobility", "Smart Living", "Sari", moment]
    assert row in listed
    assert book["Program"]["C3"].value == "Smart Mobility"


def test_a_csv_goes_back_with_the_list_in_a_workbook_of_its_own_that_says_so_first(returned, opened, t):
    content = ";".join(HEADER).encode() + b"\n1;Kios;Mobility;Dinas A;900000000;6;4;2\n"

    made = returned(content, "daftar.csv")

    sheet = opened(made.content).worksheets[0]
    assert (made.separate, made.lost, made.filename) == (True, (Apart.FORMAT,), "daftar - perbaikan.xlsx")
    assert sheet["A1"].value == t("returned.apart_format")
    assert not [cell for row in sheet.iter_rows() for cell in row if cell.hyperlink]


def test_a_refused_file_has_its_reason_on_the_list(returned, opened, t):
    intake = Intake(Status.REFUSED, problems=(Problem(Severity.ERROR, ProblemCode.ENCRYPTED),))

    made = returned(b"\xd0\xcf\x11\xe0", "rahasia.xlsx", intake)

    sheet = opened(made.content).worksheets[0]
    assert made.lost == (Apart.REFUSED,)
    assert sheet["G7"].value == t("refusals.encrypted")


def test_macros_are_kept_and_the_name_lets_a_spreadsheet_open_them(returned, parts):
    content = (ROOT / "tests/data/workbook/corpus/files/15_macro_disguised_xlsx.xlsx").read_bytes()

    made = returned(content, "daftar.xlsx")

    assert made.filename == "daftar - perbaikan.xlsm"
    assert returned(content, "daftar.unduhan").filename == "daftar - perbaikan.xlsm"
    assert parts(made.content)["xl/vbaProject.bin"] == parts(content)["xl/vbaProject.bin"]


def test_the_same_file_at_the_same_time_gives_the_same_bytes(returned, bad):
    assert returned(bad) == returned(bad)
