import pytest

from data.workbook.line import Line
from data.workbook.sums import Sums
from tests.data.workbook.making import HEADER, table

TOTAL = (None, None, None, None, 900_000_000)


def line(*row):
    found = table(HEADER, row)
    return Line(found, 2, found.grid.rows[2])


def test_a_section_begins_where_the_sum_stands():
    sums = Sums(programs=2, whole=300.0, filed=300.0)

    sums.begin_section()

    assert (sums.section, sums.subtotal) == (300.0, 300.0)


def test_a_correction_changes_the_sum_but_not_what_was_filed():
    sums = Sums()

    sums.add(line(1, "Kios", None, None, 400_000_000), 500_000_000)

    assert (sums.programs, sums.whole, sums.filed) == (1, 500_000_000, 400_000_000)


@pytest.mark.parametrize(
    ("programs", "filed", "row", "lone"),
    [
        (2, 9e8, TOTAL, True), (2, 9e8 + 0.5, TOTAL, True), (2, 8e8, TOTAL, False), (1, 9e8, TOTAL, False),
        (2, 9e8, (3, *TOTAL[1:]), False), (2, 9e8, (None, "Kios", *TOTAL[2:]), False), (2, 9e8, (*TOTAL, 6), False),
    ],
)  # fmt: skip
def test_only_a_budget_alone_that_is_the_sum_of_several_is_a_lone_sum(programs, filed, row, lone):
    assert Sums(programs=programs, filed=filed).is_lone_sum(line(*row)) is lone


def test_a_subtotal_may_be_that_of_its_section_or_of_what_follows_the_last_one():
    of_rest = Sums(whole=12e8, section=0.0, subtotal=3e8)
    of_section = Sums(whole=12e8, section=3e8, subtotal=10e8)
    of_neither = Sums(whole=12e8, section=2e8, subtotal=1e8)

    assert of_rest.against_subtotal(line(*TOTAL)) == of_section.against_subtotal(line(*TOTAL)) == []
    assert [(str(p.code), p.cell) for p in of_neither.against_subtotal(line(*TOTAL))] == [("total_mismatch", "E2")]
    assert of_neither.subtotal == 12e8


def test_a_total_is_that_of_all_programs():
    assert Sums(whole=9e8, subtotal=5e8).against_total(line(*TOTAL)) == []
    assert [p.facts["summed"] for p in Sums(whole=8e8).against_total(line(*TOTAL))] == [8e8]
