"""A list in a workbook of its own says first why."""

import pytest

from data.workbook.returned.alone import list_apart
from data.workbook.returned.mending import Apart
from tests.data.workbook.returned.making import mending


@pytest.mark.parametrize("why", Apart)
def test_the_first_line_says_why_and_nothing_is_a_link(why, opened):
    sheet = opened(list_apart(mending(), why)).worksheets[0]

    assert sheet["A1"].value == f"Terpisah: {why}"
    assert sheet["E6"].value == "Kios"
    assert not [cell for row in sheet.iter_rows() for cell in row if cell.hyperlink]
