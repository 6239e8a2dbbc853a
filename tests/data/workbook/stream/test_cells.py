from datetime import datetime

import pytest

from data.workbook.grid import Cell, Merge
from data.workbook.open_xlsx import open_xlsx
from data.workbook.problem import ProblemCode, WorkbookRefusedError
from tests.data.workbook.stream.making import package, strictly

ROWS = """<row r="2"><c r="A2" t="s"><v>1</v></c><c r="B2" s="1"><v>43655</v></c><c r="C2" s="2"><v>0.5</v></c></row>
<row><c t="inlineStr"><is><t>Taman</t><rPh sb="0" eb="1"><t>X</t></rPh></is></c><c t="b"><v>1</v></c></row>"""


def cells(rows, **more):
    return dict(open_xlsx(package(rows, **more)).sheets[0].cells)


def test_texts_numbers_days_and_places_that_are_not_written_are_read():
    assert cells(ROWS) == {
        (2, 1): Cell("Taman kota"), (2, 2): Cell(datetime(2019, 7, 9), "", "dd/mm/yyyy", False, True),
        (2, 3): Cell(0.5, "", "0%"), (3, 1): Cell("Taman"), (3, 2): Cell(True),
    }  # fmt: skip


def test_a_strict_workbook_and_one_with_prefixes_say_the_same():
    sheet = '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row>'
    sheet += '<x:c t="s"><x:v>0</x:v></x:c></x:row></x:sheetData></x:worksheet>'

    assert dict(open_xlsx(strictly(package(ROWS))).sheets[0].cells) == cells(ROWS)
    assert cells("", sheet=sheet) == {(1, 1): Cell("Kios")}


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ('<c r="A1"><f>B1*2</f></c>', Cell(None, "=B1*2", uncached=True)),
        ('<c r="A1"><f>B1*2</f><v>4</v></c>', Cell(4, "=B1*2")),
        ('<c r="A1" t="str"><f>T(B1)</f><v></v></c>', Cell(None, "=T(B1)")),
        ('<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>', Cell("#DIV/0!", "=1/0")),
        ('<c r="A1"><f t="array" ref="A1:A2">SUM(B1)</f><v>4</v></c>', Cell(4, "=SUM(B1)")),
        ('<c r="A1"><f t="dataTable" ref="A1:A2">x</f><v>4</v></c>', Cell(4, "=")),
    ],
)
def test_a_formula_stands_beside_what_it_gave(cell, expected):
    assert cells(f"<row>{cell}</row>") == {(1, 1): expected}


def test_cells_that_share_a_formula_show_the_first_one():
    rows = '<row><c r="A1"><f t="shared" ref="A1:A2" si="0">B1+1</f><v>2</v></c>'
    rows += '<c r="B1"><f t="shared" si="0"/><v>3</v></c><c r="C1"><f t="shared" si="7"/><v>3</v></c></row>'

    assert [cell.formula for cell in cells(rows).values()] == ["=B1+1", "=B1+1", "="]


def test_what_a_sheet_hides_and_merges_is_seen():
    rows = '<row r="1" hidden="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row><row r="2" hidden="0"/>'
    before = '<cols><col min="3" max="4" hidden="true"/><col min="9" max="16384" hidden="1"/></cols>'

    sheet = open_xlsx(package(rows, before=before, after='<mergeCells><mergeCell ref="A1:B2"/></mergeCells>')).sheets[0]

    assert (sheet.hidden_rows, sheet.merges) == ({1}, (Merge(1, 1, 2, 2),))
    assert sheet.hidden_columns == {3, 4, *range(9, 265)}
    assert dict(sheet.cells) == {(1, 1): Cell(1)}


def test_a_false_dimension_and_a_foreign_element_change_nothing():
    extra = '<ext xmlns="urn:other"><c r="Z9"><v>7</v></c></ext>'

    assert cells("<row><c><v>1</v></c></row>", before='<dimension ref="A1:XFD1048576"/>', after=extra) == {
        (1, 1): Cell(1)
    }


def test_of_two_cells_in_one_place_the_later_holds():
    assert cells('<row><c r="A1"><v>1</v></c><c r="A1"/></row>') == {}


@pytest.mark.parametrize(
    "rows",
    [
        '<row><c t="s"><v>9</v></c></row>', '<row><c t="s"><v>-1</v></c></row>', '<row><c s="9"><v>1</v></c></row>',
        '<row><c s="-1"><v>1</v></c></row>', "<row><c><v>satu</v></c></row>", '<row><c t="z"><v>1</v></c></row>',
        '<row><c r="1A"><v>1</v></c></row>', '<row><c r="A0"><v>1</v></c></row>', '<row r="0"><c><v>1</v></c></row>',
        "<c><v>1</v></c>", "<row><c>", '<row><c t="b"><v>2</v></c></row>', '<row><c t="d"><v>besok</v></c></row>',
    ],
)  # fmt: skip
def test_what_is_not_understood_is_refused_and_never_guessed(rows):
    with pytest.raises(WorkbookRefusedError) as refused:
        cells(rows)

    assert refused.value.code is ProblemCode.CORRUPT
