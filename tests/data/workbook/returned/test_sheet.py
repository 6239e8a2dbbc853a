"""The sheet is text from end to end, marked as ours, and as high as its sentences need."""

from dataclasses import replace

from data.workbook.own_sheets import MARKER
from data.workbook.returned.sheet import LONGEST, header_row, sheet_part
from data.workbook.returned.splice import root_of
from tests.data.workbook.returned.making import LINE, mending


def written(request, **more):
    return sheet_part(request, first_look=7, goal=lambda sheet, cell: f"'{sheet}'!{cell}", **more).decode()


def test_every_cell_is_a_text_and_a_would_be_formula_is_marked_as_one():
    text = written(mending(replace(LINE, value="=1+1", program="<b>&\x01")))

    root_of(text.encode(), deepest=3)
    assert "<f>" not in text
    assert '<c r="F5" s="8" t="inlineStr"><is><t xml:space="preserve">=1+1</t></is></c>' in text
    assert "&lt;b&gt;&amp;<" in text


def test_the_sheet_carries_its_mark_in_a_hidden_column():
    assert f'<c r="K1" s="10" t="inlineStr"><is><t xml:space="preserve">{MARKER}</t>' in written(mending())
    assert '<col min="11" max="11" width="9" hidden="1"' in written(mending())


def test_a_reason_to_stand_apart_comes_first_and_moves_the_list_down():
    text = written(mending(), alert="Terpisah.")

    assert text.index("Terpisah.") < text.index("Daftar")
    assert header_row(mending(), "Terpisah.") == header_row(mending(), "") + 1


def test_a_long_text_is_shortened_and_makes_its_row_higher():
    text = written(mending(replace(LINE, sentence="x" * 5000)))

    assert "x" * (LONGEST - 1) + "…" in text
    assert "x" * LONGEST not in text
    assert '<row r="5" ht="409"' in text


def test_a_list_without_a_problem_is_still_a_sheet():
    text = written(replace(mending(), lines=()))

    assert '<autoFilter ref="A4:J4"/>' in text
    assert "dataValidation" not in text
