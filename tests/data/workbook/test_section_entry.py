import pytest

from data.workbook.above import Above
from data.workbook.headings import Headings
from data.workbook.line import Line
from data.workbook.rows import read_rows
from data.workbook.section_entry import SectionEntry
from tests.data.workbook.making import CRITERIA, table

HEADER = ("No", "Nama Program", "OPD", "Anggaran")


def entered(*rows):
    found = table(HEADER, *rows)
    above = Above()
    entry = SectionEntry(above)
    lines = [Line(found, row, found.grid.rows[row]) for row in range(2, 2 + len(rows))]
    return above, entry, [[(str(p.code), str(p.severity), p.cell) for p in entry.enter(line)] for line in lines]


def test_a_section_sets_the_dimensions_and_says_what_is_odd_at_once():
    above, entry, problems = entered(("A", "SMART ECONOMY DAN SMART BRANDING"))

    assert above.outline.dimensions == ("economy", "branding")
    assert (problems, entry.problems_of_program()) == ([[("dimension_multiple", "warning", "B2")]], [])


def test_a_section_that_claims_an_unknown_dimension_is_an_error_at_its_title():
    _, _, problems = entered(("A", "SMART LIVING"), ("B", "SMART MOBILITY"))

    assert problems == [[], [("dimension_unknown", "error", "B3")]]


def test_a_section_without_a_place_is_told_once_a_program_follows():
    above, entry, problems = entered(("A", "SMART LIVING"), ("B", "Bidang Sarana"))

    waiting = [(str(p.code), str(p.severity), p.cell) for p in entry.problems_of_program()]
    assert (problems, above.outline.dimensions) == ([[], []], ())
    assert waiting == [("dimension_unknown", "warning", "B3")]
    assert entry.problems_of_program() == []


def test_a_section_that_another_follows_at_once_is_not_spoken_of():
    _, entry, _ = entered(("A", "SMART LIVING"), ("B", "Bidang Sarana"), ("C", "SMART ECONOMY"))

    assert entry.problems_of_program() == []


def test_the_sum_of_a_title_is_held_against_its_section():
    above, _, _ = entered(("A", "SMART LIVING", None, 5e8))
    above.sums.whole = 4e8

    assert [str(p.code) for p in above.sums.end()] == ["total_mismatch"]


def rows(*lines):
    return read_rows(table(HEADER, *lines), Headings(CRITERIA))


def dimensions(*lines):
    read = rows(*lines)
    return [draft.program.dimensions for draft in read.drafts], [(str(p.code), p.cell) for p in read.problems]


@pytest.mark.parametrize("column", [0, 1])
@pytest.mark.parametrize(
    ("title", "told"),
    [
        ("I SMART LIVING", ("living",)), ("Smart Living - 3 Program", ("living",)),
        ("Kelompok Smart Living", ("living",)), ("Program Smart Living", ("living",)), ("1) SMART LIVING", ("living",)),
        ("SMART LIVING & SMART SOCIETY", ("living", "society")), ("Dimensi: Smart People", ()),
        ("SMART LIVING DAN SMART MOBILITY", ()),
    ],
)  # fmt: skip
def test_a_title_in_any_style_ends_the_dimension_before_it(column, title, told):
    lead = (None,) * column
    first, second = (1, "Kios", "X", 5e8), (2, "Taman", "X", 5e8)

    found, problems = dimensions((*lead, "A. SMART ECONOMY"), first, (*lead, title), second)

    assert found == [("economy",), told]
    assert ("dimension_missing", "B5") in problems if not told else ("dimension_missing", "B5") not in problems


def test_a_title_without_a_place_is_a_warning_at_its_cell():
    read = rows(("SMART ECONOMY",), (1, "Kios", "X", 5e8), ("Program Pendukung",), (2, "Pasar", "X", 5e8))

    assert [draft.program.dimensions for draft in read.drafts] == [("economy",), ()]
    assert [(str(p.severity), str(p.code), p.cell) for p in read.problems] == [
        ("warning", "dimension_unknown", "A4"), ("error", "dimension_missing", "B5")
    ]  # fmt: skip


def test_numbered_sections_have_their_subtotals_and_their_second_level():
    living = ((1, "SMART LIVING", None, 9e8), ("1.1", "Kios", "X", 4e8), ("1.2", "Taman", "X", 5e8))
    economy = ((2, "SMART ECONOMY", None, 8e8), ("2.1", "Pasar", "X", 5e8))

    found, problems = dimensions(*living, *economy)

    assert found == [("living",), ("living",), ("economy",)]
    assert problems == [("total_mismatch", "D5")]
    parts = (("A", "SMART LIVING"), (1, "Sub Dimensi Kesehatan"), ("a", "Kios", "X", 5e8), (2, "Sub Dimensi Mobilitas"))
    assert dimensions(*parts, ("a", "Taman", "X", 5e8)) == ([("living",), ("living",)], [])
