"""Cells are marked by a conditional format, in the one place a sheet allows it."""

import pytest

from data.workbook.problem import Severity
from data.workbook.returned.marks import (
    corners,
    shown_at,
    unselected,
    with_marks,
    without_marks,
)
from data.workbook.returned.splice import UnusualPackageError, root_of, spliced

SHEET = (
    b'<x:worksheet><x:sheetViews><x:sheetView tabSelected="1" workbookViewId="0"/></x:sheetViews><x:sheetData/>'
    b'<x:mergeCells><x:mergeCell ref="B2:C4"/></x:mergeCells><x:conditionalFormatting sqref="A1"><x:cfRule '
    b'type="expression" priority="7"><x:formula>TRUE</x:formula></x:cfRule></x:conditionalFormatting>'
    b"<x:pageMargins/></x:worksheet>"
)
STYLES = {Severity.ERROR: 3, Severity.WARNING: 4}


def marked(sheet=SHEET):
    areas = {Severity.ERROR: [(4, 5), (3, 5), (9, 1)], Severity.WARNING: [(2, 2)]}
    return spliced(sheet, with_marks(root_of(sheet, deepest=2), areas, STYLES))


def test_marks_stand_behind_the_formats_of_the_sheet_and_below_them_in_rank():
    text = marked().decode()

    assert text.index('sqref="A1"') < text.index('sqref="A9 E3:E4"') < text.index('sqref="B2"')
    assert text.index('sqref="B2"') < text.index("<x:pageMargins/>")
    assert 'dxfId="3" priority="8"' in text
    assert 'dxfId="4" priority="9"' in text


def test_marks_can_be_taken_away_again_and_nothing_else_with_them():
    text = marked()

    assert spliced(text, without_marks(root_of(text, deepest=2), text)) == SHEET


def test_a_merge_shows_what_it_holds_at_its_first_cell():
    shown = shown_at(root_of(SHEET, deepest=2))

    assert {shown[cell] for cell in ((2, 2), (4, 3), (3, 2))} == {(2, 2)}
    assert (5, 2) not in shown


def test_a_chosen_sheet_is_chosen_no_more():
    text = spliced(SHEET, unselected(SHEET, root_of(SHEET, deepest=2)))

    assert b"tabSelected" not in text
    assert b'<x:sheetView workbookViewId="0"/>' in text


def test_an_area_has_two_corners():
    assert corners("E9") == ((9, 5), (9, 5))
    assert corners("B2:AA6") == ((2, 2), (6, 27))
    assert corners("baris 9") is None


def test_a_sheet_without_data_is_unusual():
    with pytest.raises(UnusualPackageError):
        marked(b"<worksheet/>")
