from datetime import UTC, date, datetime

import pytest
from openpyxl import Workbook

from reports.excel_cells import at, fill, put
from reports.report import Cell, Format


@pytest.fixture
def target():
    return at(Workbook().active, 1, 1)


@pytest.mark.parametrize("text", ["=1+1", "+62 811", "-5", "@SUM(A1)", "#N/A", "\tx", "=cmd|'/c calc'!A0"])
def test_text_stays_text_whatever_it_begins_with(target, text):
    put(target, text)

    kind = target.data_type

    assert (kind, target.value) == ("s", text)


@pytest.mark.parametrize("text", ["=1+1", "+62", "-5", "@x"])
def test_a_sign_that_opens_a_formula_is_kept_as_text_when_edited(target, text):
    put(target, text)

    quoted = target.quotePrefix

    assert quoted


def test_signs_that_no_workbook_can_hold_are_left_out(target):
    put(target, "CCTV\x00\x1b\ud800 kota")

    value = target.value

    assert value == "CCTV kota"


def test_a_time_is_written_as_its_place_reads_it(target):
    put(target, datetime(2019, 8, 5, 10, 30, tzinfo=UTC))

    value = target.value

    assert value == datetime(2019, 8, 5, 10, 30)


def test_numbers_and_days_stay_what_they_are(target, t):
    fill(target, Cell(1 / 3), Format.SCORE, t)
    score = (target.value, target.number_format)

    fill(target, Cell(date(2019, 7, 1)), Format.DATE, t)

    assert score == (1 / 3, "0.0000")
    assert target.value == date(2019, 7, 1)


def test_an_illustration_is_amber_and_says_so(target, t):
    fill(target, Cell(4.0, illustrated=True), Format.NUMBER, t)

    note = target.comment.text

    assert target.fill.fgColor.rgb == "00FFF6E0"
    assert note == "Nilai ilustrasi tanpa sumber, bukan hasil."


def test_a_blank_is_no_illustration(target, t):
    fill(target, Cell(None, illustrated=True), Format.NUMBER, t)

    note = target.comment

    assert note is None
