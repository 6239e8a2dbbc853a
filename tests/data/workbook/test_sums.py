import pytest

from data.workbook.grid import Cell
from data.workbook.line import Line
from data.workbook.sums import Opened, Sums
from tests.data.workbook.making import HEADER, table

TOTAL = (None, None, None, None, 900_000_000)


def line(*row):
    found = table(HEADER, row)
    return Line(found, 2, found.grid.rows[2])


def test_a_section_begins_where_the_sum_stands():
    sums = Sums(programs=2, whole=300.0, filed=300.0)

    sums.begin_section(line("A", "SMART LIVING"))

    assert (sums.opened, sums.subtotal) == ([Opened(300.0)], 300.0)


def test_the_sum_beside_a_title_is_held_against_its_programs_when_the_next_one_begins():
    sums = Sums()
    titled = line("A", "SMART LIVING", None, None, 900_000_000)

    sums.begin_section(titled)
    sums.begin_section(line("1", "Kesehatan"), depth=1)
    sums.whole = 800_000_000.0
    inside = sums.begin_section(line("2", "Mobilitas"), depth=1)
    beside = sums.begin_section(line("B", "SMART ECONOMY"), depth=0)

    assert (inside, [(str(p.code), p.cell, p.facts["summed"]) for p in beside]) == ([], [("total_mismatch", "E2", 8e8)])


def test_a_total_above_its_programs_waits_for_the_end():
    right, wrong = Sums(), Sums()

    waiting = [sums.against_total(line(*TOTAL)) for sums in (right, wrong)]
    right.whole, wrong.whole = 9e8, 8e8

    assert (waiting, right.end(), [str(p.code) for p in wrong.end()]) == ([[], []], [], ["total_mismatch"])


def test_a_subtotal_above_the_programs_of_its_section_waits_for_its_end():
    sums = Sums(whole=5e8, subtotal=5e8, opened=[Opened(5e8)])

    waiting = sums.against_subtotal(line(*TOTAL))
    sums.whole = 14e8

    assert (waiting, sums.end()) == ([], [])
    sums.opened, sums.whole = [Opened(14e8)], 14e8
    sums.against_subtotal(line(*TOTAL))
    sums.whole = 15e8
    assert [str(p.code) for p in sums.end()] == ["total_mismatch"]


def test_a_sum_of_several_sections_may_be_the_whole():
    sums = Sums(whole=9e8, subtotal=9e8, opened=[Opened(5e8)])

    assert sums.against_subtotal(line(*TOTAL), of_several=True) == []
    assert [str(p.code) for p in sums.against_subtotal(line(*TOTAL))] == ["total_mismatch"]


@pytest.mark.parametrize(
    ("formula", "adds"),
    [
        ("=SUM(E2:E3)", True), ("=SUBTOTAL(9,E2:E30)", True), ("=SUM($E$2;$E$9)", True), ("=E2+E3", True),
        ("=SUM(D2:D3)", False), ("=E2*2", False), ("=SUM(B2:E2)", False), ("=E2", False), ("=SUM(E2:E3)*12", False),
    ],
)  # fmt: skip
def test_a_formula_over_the_rows_of_its_column_is_a_lone_sum(formula, adds):
    row = (None, None, None, None, Cell(None, formula, uncached=True))

    assert Sums().is_lone_sum(line(*row)) is adds
    assert not Sums().is_lone_sum(line(None, "Kios", *row[2:]))


def test_a_budget_adds_up_to_all_programs_or_to_a_section():
    assert Sums(programs=2, filed=9e8).adds_up(line(*TOTAL))
    assert Sums(programs=2, whole=12e8, filed=12e8, subtotal=12e8, opened=[Opened(3e8)]).adds_up(line(*TOTAL))
    assert not Sums(programs=2, filed=8e8).adds_up(line(*TOTAL))
    assert not Sums(filed=9e8).adds_up(line(*TOTAL))


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
    of_rest = Sums(whole=12e8, opened=[Opened(0.0)], subtotal=3e8)
    of_section = Sums(whole=12e8, opened=[Opened(3e8)], subtotal=10e8)
    of_neither = Sums(whole=12e8, opened=[Opened(2e8)], subtotal=1e8)

    assert of_rest.against_subtotal(line(*TOTAL)) == of_section.against_subtotal(line(*TOTAL)) == []
    assert [(str(p.code), p.cell) for p in of_neither.against_subtotal(line(*TOTAL))] == [("total_mismatch", "E2")]
    assert of_neither.subtotal == 12e8


def test_a_total_is_that_of_all_programs():
    assert Sums(programs=2, whole=9e8, subtotal=5e8).against_total(line(*TOTAL)) == []
    assert [p.facts["summed"] for p in Sums(programs=2, whole=8e8).against_total(line(*TOTAL))] == [8e8]
