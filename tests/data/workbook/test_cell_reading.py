from dataclasses import replace

import pytest

from data.workbook.cell_reading import CellReader
from data.workbook.fields import reader_of
from data.workbook.grid import Cell, Merge
from data.workbook.values.reading import Reading
from tests.data.workbook.making import CRITERIA, GOOD, HEADER, good, table


def cells(found, key):
    column = found.column_of(key)
    return CellReader(found, column, reader_of(column, CRITERIA))


def test_a_good_cell_gives_its_value_without_a_word():
    assert cells(table(HEADER, GOOD), "budget").read(2, Cell(9e8)) == (9e8, ())


@pytest.mark.parametrize(
    ("key", "cell", "value", "code"),
    [
        ("budget", Cell("#REF!"), None, "formula_error"), ("name", Cell("#N/A"), "", "formula_error"),
        ("dimensions", Cell(None, "=A1", uncached=True), (), "formula_no_cache"),
        ("budget", Cell(5e8, "=[1]Pagu!A1"), 5e8, "external_link"),
        ("name", Cell("=Kios"), "=Kios", "formula_like_text"),
        ("name", Cell("Ki\u200bos"), "Kios", "hidden_characters"),
        ("agency", Cell("idem"), "idem", "ditto_mark"), ("agency", Cell('"'), '"', "ditto_mark"),
        ("agency", Cell("s.d.a."), "s.d.a.", "ditto_mark"), ("name", Cell("Ki\ufffds"), "Ki\ufffds", "damaged_letters"),
    ],
)  # fmt: skip
def test_what_blocks_or_marks_a_cell_is_named(key, cell, value, code):
    found, problems = cells(table(HEADER, GOOD), key).read(2, cell)

    assert (found, [str(problem.code) for problem in problems]) == (value, [code])


def test_a_number_merged_as_its_name_is_belongs_to_one_program():
    merges = tuple(Merge(2, column, 3, column) for column in (2, 5))
    found = table(HEADER, GOOD, good(**{"Nama Program": None, "Anggaran (Rp)": None}), merges=merges)

    assert cells(found, "budget").read(3, Cell(None)) == (9e8, ())


def test_what_a_person_typed_may_have_a_reader_of_its_own():
    found = table(HEADER, GOOD)
    column, mended = found.column_of("budget"), {(2, 5): Cell("1")}
    found = replace(found, grid=replace(found.grid, mended=mended))

    read = CellReader(found, column, lambda _: Reading("filed"), lambda _: Reading("typed"))

    assert [read.read(row, Cell(1))[0] for row in (2, 3)] == ["typed", "filed"]
