from datetime import date, datetime, time
from pathlib import Path

import pytest

from data.workbook.grid import Merge, SheetState
from data.workbook.open_calamine import open_calamine
from data.workbook.problem import ProblemCode, WorkbookRefusedError
from tests.data.workbook.making_compound import compound
from tests.data.workbook.making_ods import ods, row

HERE = Path(__file__).parent
OLD = (HERE / "legacy" / "merged_and_hidden.xls").read_bytes()


@pytest.mark.parametrize("file", ["16_legacy_xls.xls", "17_ods_spreadsheet.ods", "18_binary_xlsb.xlsb"])
def test_every_old_format_gives_the_same_grid(file):
    grids = open_calamine((HERE / "corpus" / "files" / file).read_bytes(), Path(file).suffix[1:])

    cells = grids.sheets[0].cells
    assert (grids.sheets[0].name, len(cells), grids.less_sight) == ("Program", 55, Path(file).suffix[1:])
    assert [cells[2, column].value for column in (1, 5, 11)] == [1, 1_500_000_000, 5]
    assert all(isinstance(cell.value, int | str) for cell in cells.values())


def test_merges_and_hidden_sheets_of_an_old_workbook_are_seen():
    sheets = open_calamine(OLD, "xls").sheets

    assert [sheet.state for sheet in sheets[:3]] == [SheetState.VISIBLE, SheetState.HIDDEN, SheetState.VERY_HIDDEN]
    assert sheets[0].merges == (Merge(2, 3, 4, 3),)


def test_values_keep_their_kind():
    cells = open_calamine(OLD, "xls").sheets[0].cells

    assert [cells[2, column].value for column in (2, 8, 9)] == ["Kios layanan", date(2019, 7, 1), True]
    assert cells[3, 5].value == 1_250_000_000.5
    assert (4, 5) not in cells


def test_an_open_document_keeps_dates_times_errors_and_places():
    cells = open_calamine(
        ods(
            row(times=3),
            row(
                None,
                '<table:table-cell office:value-type="date" office:date-value="2019-07-01T10:00:00"/>',
                '<table:table-cell office:value-type="time" office:time-value="PT10H30M00S"/>',
                "#REF!",
                0.5,
                times=2,
            ),
        ),
        "ods",
    ).sheets[0].cells  # fmt: skip

    assert sorted({row for row, _ in cells}) == [4, 5]
    assert [cells[4, column].value for column in (2, 3, 4, 5)] == [
        datetime(2019, 7, 1, 10), time(10, 30), "#REF!", 0.5,
    ]  # fmt: skip
    assert cells[4, 4].is_error


def test_a_hidden_sheet_of_an_open_document_is_seen():
    assert open_calamine(ods(row("a"), hidden=True), "ods").sheets[0].state is SheetState.HIDDEN


def test_macros_of_an_old_workbook_are_named():
    assert not open_calamine(OLD, "xls").macros
    assert open_calamine(OLD + "_VBA_PROJECT_CUR".encode("utf-16-le"), "xls").macros


@pytest.mark.parametrize("content", [b"", OLD[:2000], compound("Book"), ods(content=b"<a b=>")])
def test_what_cannot_be_read_is_damage(content):
    with pytest.raises(WorkbookRefusedError) as refused:
        open_calamine(content, "xls")

    assert refused.value.code is ProblemCode.CORRUPT
