from io import BytesIO

import pytest

from data.workbook.stream.looks import Look, read_looks
from tests.data.workbook.stream.making import LOOKS, MAIN


def test_formats_days_and_struck_fonts_are_seen_and_those_of_conditions_are_not():
    assert read_looks(BytesIO(LOOKS.encode())) == [
        Look(), Look("dd/mm/yyyy", struck=True, is_day=True), Look("0%"),
    ]  # fmt: skip


def test_a_format_without_its_number_is_damage():
    with pytest.raises(KeyError):
        read_looks(BytesIO(f'<styleSheet xmlns="{MAIN}"><numFmts><numFmt/></numFmts></styleSheet>'.encode()))
