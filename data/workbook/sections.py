"""Rows that head a group of programs: told from programs by what they say, how they are marked and what follows."""

import re
from collections.abc import Sequence
from dataclasses import replace

from data.workbook.fields import DIMENSIONS
from data.workbook.grid import address
from data.workbook.habits import Habits
from data.workbook.line import Line
from data.workbook.marking import Marking
from data.workbook.places import shown
from data.workbook.problem import Problem, ProblemCode, Severity
from data.workbook.section_title import Title, names, read_title, title_of
from data.workbook.table import NAME
from data.workbook.values.dimension import Dimensions, names_agency, read_dimension
from data.workbook.values.reading import Reading
from data.workbook.values.text import MOST_SIGNS

_CLAIM_ALONE = re.compile(r"(?:smart|dimensi|dimension|pilar|pillar)\b\W*\S+(?:\s+\S+){0,2}")
_SAYS_DIMENSION = re.compile(r"(?:dimensi|dimension|pilar|pillar)\b\s*(?::|smart\b|ke\b|[ivx\d]{1,4}\b)")
_GROUP = re.compile(
    r"(?:bidang|kelompok|urusan|sasaran|klaster|kluster|cluster|kategori|tema|fokus|sektor|bagian|aspek|misi|tujuan"
    r"|prioritas|rumpun|lintas)\b"
)
NO_HABITS = Habits()


def is_section(line: Line, habits: Habits = NO_HABITS, following: Sequence[Line] = ()) -> bool:
    """Say whether a row is the title of a group of programs.

    following  the rows below it, the nearest first
    """
    title = title_of(line)
    if title is None:
        return False
    if _under(line, title) == DIMENSIONS:
        return not title.summed and not title.marked and names(read_title(title.text))
    if title.is_part or (not title.summed and _is_parent(line, following)):
        return True
    if names(read_title(title.text)):
        return _surely_named(title, habits)
    return _claims(line, title, habits) or _marked_apart(title, habits) or _stands_alone(line, title, habits)


def section_problem(line: Line, reading: Reading[Dimensions], severity: Severity | None = None) -> list[Problem]:
    """Name what is odd about the dimension of a section, at the cell of its title."""
    title = title_of(line)
    if title is None or reading.code is None or reading.severity is None:
        return []
    grid, code = line.table.grid, reading.code
    code = ProblemCode.DIMENSION_UNKNOWN if code is ProblemCode.DIMENSION_MISSING else code
    cell, value = address(line.row, title.column), shown(grid.cell(line.row, title.column))
    facts = {"field": DIMENSIONS}
    reading = replace(reading, severity=severity or reading.severity)
    assert reading.severity is not None
    return [Problem(reading.severity, code, grid.name, cell, line.row, value, reading.suggestion, facts)]


def _under(line: Line, title: Title) -> str:
    column = line.table.columns.get(title.column)
    return column.key if column else ""


def _surely_named(title: Title, habits: Habits) -> bool:
    """Say whether the title is no program's: it only names the dimension, or no program's row looks like this one."""
    if names(read_dimension(title.words)) or habits.sets_apart(title.marking):
        return True
    return not title.summed and (title.marking is Marking.NONE or not habits.markings)


def _claims(line: Line, title: Title, habits: Habits) -> bool:
    """Say whether the words speak of a dimension that we do not know, on a row that no program would look like."""
    if not title.claims:
        return False
    only = _CLAIM_ALONE.fullmatch(title.words) is not None or bool(read_title(title.text).value)
    alone = only and line.table.column_of(DIMENSIONS) is None
    apart = habits.sets_apart(title.marking)
    if (apart and title.marking is not Marking.NONE) or (alone and title.shape in habits.titles):
        return True
    explicit = _SAYS_DIMENSION.match(title.words) is not None
    return (explicit or alone) and title.marking is Marking.NONE and (apart or not title.summed)


def _marked_apart(title: Title, habits: Habits) -> bool:
    """Say whether the row is marked as sections are; beside a sum only where programs are marked in another way."""
    if title.marking is Marking.NONE or not habits.sets_apart(title.marking):
        return False
    return bool(habits.markings) or not title.summed


def _is_parent(line: Line, following: Sequence[Line]) -> bool:
    """Say whether the rows below count on from this one, as 1.1 does from 1."""
    mark = line.index.rstrip(".)")
    return mark != "" and bool(following) and following[0].index.strip("(.)").startswith(f"{mark}.")


def _stands_alone(line: Line, title: Title, habits: Habits) -> bool:
    """Say whether a title without a mark stands where no program would."""
    if title.summed or title.marked:
        return False
    if names_agency(title.text[:MOST_SIGNS]) or _spans(line, title):
        return True
    if not habits.titles or habits.is_in_tail(line.row):
        return False
    name = line.table.column_of(NAME)
    if name is None or title.column != name.number:
        return name is None or title.column < name.number
    if line.table.column_of(DIMENSIONS) is not None:
        return False
    like_a_title = title.shape in habits.titles
    if habits.sets_apart(title.marking):
        return like_a_title or _GROUP.match(title.words) is not None
    return like_a_title and title.text.isupper() and not habits.in_capitals


def _spans(line: Line, title: Title) -> bool:
    """Say whether the row's one text is merged across the table."""
    merge = line.table.grid.merged_from.get((line.row, title.column))
    return merge is not None and merge.last_column - merge.first_column >= 2
