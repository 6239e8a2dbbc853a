from data.workbook.grid import Cell, Merge, address
from tests.data.workbook.making import grid


def test_rows_come_in_order_and_without_the_empty_ones():
    given = grid((None, "a"), (), ("b", None))

    assert {row: dict(cells) for row, cells in given.rows.items()} == {1: {2: Cell("a")}, 3: {1: Cell("b")}}
    assert given.cell(2, 2).value is None


def test_a_merge_covers_its_filled_rows_only():
    given = grid(("a",), (), ("b",), merges=(Merge(1, 1, 1_000_000, 1),))

    assert sorted(given.merged_from) == [(1, 1), (3, 1)]


def test_error_values_are_known_and_texts_are_not():
    assert Cell("#REF!").is_error
    assert not Cell("#1 di kota").is_error
    assert address(7, 28) == "AB7"
