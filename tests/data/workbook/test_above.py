from data.workbook.above import Above
from data.workbook.line import Line, Lines
from data.workbook.skipped import SkipReason
from tests.data.workbook.making import GOOD, HEADER, table


def line(*row):
    found = table(HEADER, row)
    return Line(found, 2, found.grid.rows[2])


def test_the_next_rows_are_the_filled_ones_below():
    above = Above(Lines(table(HEADER, GOOD, ("  ",), (None, "Catatan")), frozenset()))

    assert [below.row for below in above.following] == [4]


def test_rows_that_complete_the_header_stay_on_top_and_a_repeated_header_begins_anew():
    above = Above()

    above.pass_skipped(line("(1)", "(2)", "(3)"), SkipReason.COLUMN_NUMBERS)
    completing = above.on_top
    above.pass_program("Dinas A")
    program = above.on_top
    above.pass_skipped(line(*HEADER), SkipReason.REPEATED_HEADER)

    assert (completing, program, above.on_top) == (True, False, True)


def test_notes_go_on_until_something_else_stands_between():
    above = Above()

    above.pass_skipped(line("Catatan :"), SkipReason.NOTE)
    announced = above.note
    above.pass_skipped(line(1, "Pagu indikatif"), SkipReason.NOTE)
    first = above.note
    above.pass_program("Dinas A")

    assert (announced, first, above.note) == ("", "1", None)


def test_a_remark_of_its_own_announces_no_notes():
    above = Above()

    above.pass_skipped(line("Catatan: angka sementara"), SkipReason.NOTE)

    assert above.note is None


def test_a_caption_is_remembered_for_one_row_and_agencies_for_good():
    above = Above()

    above.pass_skipped(line("Rekap per dimensi"), SkipReason.NOTE)
    caption = above.after_caption
    above.pass_program("Diskominfo")

    assert (caption, above.after_caption, above.groups) == (True, False, {"diskominfo"})
