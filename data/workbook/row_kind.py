"""What a row is: a program, or a total, a section, a signature, a note and the like."""

import re

from data.workbook.above import Above
from data.workbook.column_numbers import are_column_numbers
from data.workbook.examples import is_example
from data.workbook.heading_details import completes_headings
from data.workbook.headings import Headings
from data.workbook.line import Line
from data.workbook.marking import Marking
from data.workbook.notes import follows_in_notes, is_note, is_numbered_remark
from data.workbook.other_tables import heads_other_table, is_caption, is_clear_program, repeats_header
from data.workbook.section_title import names, read_title, title_of
from data.workbook.sections import is_section
from data.workbook.signatures import BLOCKS, leads_to_signature, opens_signature, speaks_of_signature
from data.workbook.skipped import SkipReason
from data.workbook.table import NAME
from data.workbook.totals import kind_of_total
from data.workbook.values.text import MOST_SIGNS, is_missing, plain

_NUMBERED = re.compile(r"\(?\d{1,3}\)?")


def kind_of_row(line: Line, headings: Headings, above: Above) -> SkipReason | None:
    """Say why a row is no program; None where it is one."""
    name = line.by_key.get(NAME, "")
    if headings.is_own and line.by_key.get("code"):
        return None  # our own template numbers programs and nothing else, whatever they are called
    return (
        _of_header(line, headings, above)
        or _of_other_table(line, headings, above)
        or _of_examples(line, name)
        or kind_of_total(line, name, above.sums, above.groups)
        or (SkipReason.TOTAL if above.sums.is_lone_sum(line) else None)
        or _of_sections(line, above)
        or _of_notes(line, name, above)
    )


def _of_header(line: Line, headings: Headings, above: Above) -> SkipReason | None:
    if _is_merged_child(line):
        return SkipReason.CHILD_ROW
    repeated = above.reason is SkipReason.REPEATED_HEADER
    if are_column_numbers(line.words, directly_below=above.on_top):
        return SkipReason.COLUMN_NUMBERS
    if completes_headings(line, on_top=above.on_top):
        return SkipReason.HEADING_DETAIL
    return SkipReason.REPEATED_HEADER if repeats_header(line, headings, after_header=repeated) else None


def _of_other_table(line: Line, headings: Headings, above: Above) -> SkipReason | None:
    """Tell the header of another table; right below our own header it only explains that one."""
    if above.after_caption and len(line.texts) > 1 and above.is_in_tail(line) and not opens_signature(line):
        return SkipReason.SECOND_TABLE
    if not heads_other_table(line, headings, lambda: above.following, after_caption=above.after_caption):
        return None
    on_top = above.on_top or (not above.sums.programs and any(map(is_clear_program, above.following[:1])))
    return SkipReason.HEADING_DETAIL if on_top else SkipReason.SECOND_TABLE


def _is_merged_child(line: Line) -> bool:
    column = line.table.column_of(NAME)
    merge = line.table.grid.merged_from.get((line.row, column.number)) if column else None
    return merge is not None and merge.first_row < line.row


def _of_examples(line: Line, name: str) -> SkipReason | None:
    if is_example(line, name):
        return SkipReason.EXAMPLE
    only_number = line.by_key.keys() <= {"number"}
    if only_number and all(_NUMBERED.fullmatch(text.rstrip(".")) for text in line.words):
        return SkipReason.EMPTY_NUMBERED
    return None


def _of_sections(line: Line, above: Above) -> SkipReason | None:
    """Tell a title from the remarks and signatures that may look like one."""
    title = title_of(line)
    if title is None:
        return None
    names_one = title.claims and names(read_title(title.text))
    signs = above.reason is SkipReason.SIGNATURE and (above.is_in_tail(line) or title.marking is Marking.NONE)
    if opens_signature(line) or (signs and not names_one):
        return None
    if not names_one and (is_note(line.words, surely=True) or _ends_list(line, above)):
        return SkipReason.NOTE
    return SkipReason.SECTION if is_section(line, above.habits, above.following) else None


def _ends_list(line: Line, above: Above) -> bool:
    """Say whether a row below all values is a remark: numbered, announcing a table, or told by the remark above it."""
    if not above.is_in_tail(line):
        return False
    told = above.note is not None and (not line.index or follows_in_notes(line.index, above.note))
    announces = is_caption(line.words[0]) and (
        NAME not in line.by_key or any(len(b.texts) > 1 for b in above.following[:1])
    )
    return (told and above.sums.programs > 0) or announces or all(map(is_numbered_remark, line.words))


def _of_notes(line: Line, name: str, above: Above) -> SkipReason | None:
    if line.has_values():
        return None
    if _signs(line, above):
        return SkipReason.SIGNATURE
    beside_name = line.by_key.keys() - {"number", NAME}
    if not line.index and is_note(line.words):
        return SkipReason.NOTE
    if not line.index and not name and len(line.texts) == 1:
        return SkipReason.SIGNATURE if speaks_of_signature(line) else SkipReason.NOTE
    plain_name = plain(name[:MOST_SIGNS])
    if line.is_filled() or (len(line.texts) > 2 and not is_missing(plain_name)) or (name and beside_name):
        return None
    return _of_plain_text(line, plain_name)


def _signs(line: Line, above: Above) -> bool:
    if line.index:
        return False
    goes_on = above.reason is SkipReason.SIGNATURE and len(line.texts) <= BLOCKS and not is_note(line.words)
    return goes_on or opens_signature(line) or leads_to_signature(line, above.following)


def _of_plain_text(line: Line, name: str) -> SkipReason | None:
    """Judge a row that has nothing under the columns of values, and nothing but a number beside its name."""
    if speaks_of_signature(line, surely=True) and not line.index:
        return SkipReason.SIGNATURE
    return None if name and not is_note([name]) else SkipReason.NOTE
