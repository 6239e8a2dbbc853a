import pytest

from data.workbook.grid import Cell
from data.workbook.line import Line
from data.workbook.sections import Marking, claims_dimension, is_section, marking_of, read_section, section_problem
from tests.data.workbook.making import HEADER, table

LETTERS = frozenset({Marking.LETTER})


def line(*row):
    cells = {n: Cell(v) for n, v in enumerate(row, start=1) if v is not None}
    return Line(table(HEADER, row), 2, cells)


@pytest.mark.parametrize(
    "row",
    [
        ("A. SMART GOVERNANCE",), ("B", "SMART ENERGY"), ("DINAS LINGKUNGAN HIDUP",), (None, "Smart Livng"),
        ("A", "SMART GOVERNANCE", None, None, 1_000_000_000), ("B", "SMART MOBILITY", None, None, "1 miliar"),
    ],
)  # fmt: skip
def test_a_title_alone_or_beside_its_subtotal_is_a_section(row):
    assert is_section(line(*row))


@pytest.mark.parametrize(
    "row",
    [
        (1, "Smart Parking", None, None, 1_000_000_000), (None, "Kios", None, None, 1_000_000_000),
        (None, None, "Smart Living", None, 1_000_000_000), (1, "Kios", "Smart Living"), (None, None, None, None, 900),
    ],
)  # fmt: skip
def test_a_program_with_its_budget_is_no_section(row):
    assert not is_section(line(*row))


@pytest.mark.parametrize(
    ("title", "code"),
    [
        ("B. SMART MOBILITY", "dimension_unknown"), ("A. SMART GOVERMENT", "dimension_fuzzy"),
        ("B. SMART ECONOMY DAN SMART BRANDING", "dimension_multiple"), ("C. DINAS PERTANIAN", "dimension_unknown"),
    ],
)  # fmt: skip
def test_what_is_odd_about_the_title_is_named_at_its_cell(title, code):
    found = line(title)

    problems = section_problem(found, read_section(found))

    assert [(str(p.code), p.cell, p.value) for p in problems] == [(code, "A2", title)]


def test_a_title_claims_a_dimension_by_its_words_or_by_its_marking():
    assert claims_dimension(line("SMART MOBILITY"), frozenset())
    assert claims_dimension(line("C", "Bidang Sarana"), frozenset({Marking.ROMAN, Marking.LETTER})) is True
    assert not claims_dimension(line("1", "Bidang Sarana"), LETTERS)


@pytest.mark.parametrize(
    ("row", "marking"),
    [
        (("A. Smart Living",), "letter"), (("II", "Smart Living"), "roman"), (("3.", "Smart Living"), "number"),
        (("Smart Living",), "none"),
    ],
)  # fmt: skip
def test_sections_of_one_level_share_their_marking(row, marking):
    assert marking_of(line(*row)) == marking
