import pytest

from data.workbook import unfolded
from data.workbook.problem import ProblemCode, WorkbookRefusedError
from data.workbook.unfolded import check_unfolded
from tests.data.workbook.making_ods import cell, content_xml, row

LAST_ROW, LAST_COLUMN = 1_048_576, 16_384


def refusal(content):
    with pytest.raises(WorkbookRefusedError) as refused:
        check_unfolded([content])
    return refused.value.code


@pytest.mark.parametrize(
    ("rows", "code"),
    [
        ([row("a", times=LAST_ROW), row("a", times=LAST_ROW)], ProblemCode.TOO_LARGE),
        ([row(cell("a", times=LAST_COLUMN), times=100)], ProblemCode.TOO_LARGE),
        ([row('<table:covered-table-cell office:value="1"/>', times=10**12)], ProblemCode.TOO_LARGE),
        ([row("a", cell(None, times=LAST_COLUMN), "b"), row(times=5000), row("c")], ProblemCode.TOO_LARGE_UNPACKED),
        ([row(cell(None, times=10**9), "b")], ProblemCode.TOO_LARGE_UNPACKED),
        ([row("a", times="many")], ProblemCode.CORRUPT),
    ],
)
def test_what_unfolds_without_end_is_refused(rows, code):
    assert refusal(content_xml(*rows)) is code


def test_empty_rows_and_columns_to_the_end_of_a_sheet_are_usual():
    empty = cell(None, times=LAST_COLUMN)
    rows = [row("a", empty), *[row("b", 1, empty)] * 300, row(empty, times=LAST_ROW - 301)]

    check_unfolded([content_xml(*rows)])


def test_sheets_are_counted_together(monkeypatch):
    monkeypatch.setattr(unfolded, "MOST_UNFOLDED", 5)
    content = content_xml(row(1, 2, 3))
    twice = content.replace(b"</table:table>", b'</table:table><table:table table:name="B">' + row(1, 2, 3).encode(), 1)

    check_unfolded([content])
    assert refusal(twice + b"</table:table>") is ProblemCode.TOO_LARGE_UNPACKED


@pytest.mark.parametrize("content", [b"", b"<a>", b"\x00\x01"])
def test_what_is_no_xml_is_damage(content):
    assert refusal(content) is ProblemCode.CORRUPT
