"""Rows that head a group of programs, and the dimensions they stand for."""

import re
from enum import StrEnum

from data.workbook.fields import DIMENSIONS
from data.workbook.grid import address
from data.workbook.line import Line
from data.workbook.places import shown
from data.workbook.problem import Problem, ProblemCode, Severity
from data.workbook.values.dimension import Dimensions, names_agency, read_dimension
from data.workbook.values.reading import Reading
from data.workbook.values.text import MOST_SIGNS, plain
from scoring.criteria import BUDGET

_INDEX = re.compile(r"(?:[a-z]|[ivxl]{1,5}|\d{1,3})[.)]?")
_NUMBERED = re.compile(r"(?:[a-z]|[ivxl]{1,5})[.)]\s+\S.*")
_MARK = re.compile(r"\(?([a-z]|[ivxl]{1,5}|\d{1,3})[.)]?(?=\s|$)")
_CLAIM_ALONE = re.compile(r"(?:smart|dimensi|dimension|pilar)\s+\S+(?:\s+\S+)?")
_CLAIM = re.compile(r"\b(?:smart|cerdas|dimensi|dimension|pilar)")


class Marking(StrEnum):
    """Name how a list marks the sections of one level."""

    NONE = "none"
    LETTER = "letter"
    ROMAN = "roman"
    NUMBER = "number"


def is_section(line: Line) -> bool:
    """Say whether a row is the title of a group of programs; only its subtotal may stand beside it."""
    columns = line.table.columns
    texts = [t for n, t in line.texts.items() if n not in columns or columns[n].key != BUDGET] or [""]
    with_subtotal = len(texts) < len(line.texts)
    index = texts[0] if len(texts) == 2 else ""
    if len(texts) > 2 or (index and not _INDEX.fullmatch(plain(index[:MOST_SIGNS]))):
        return False
    lettered = index != "" and not index[0].isdigit()
    if with_subtotal:
        named = bool(read_section(line).value) and (lettered or not index) and not _is_dimension_cell(line)
        return named or (lettered and _CLAIM.search(plain(texts[-1][:MOST_SIGNS])) is not None)
    numbered = lettered or _NUMBERED.fullmatch(plain(texts[-1][:MOST_SIGNS])) is not None
    agency = not index and names_agency(texts[-1][:MOST_SIGNS])
    return numbered or agency or names_one_dimension(line) or _spans(line) or _only_claims(line)


def read_section(line: Line) -> Reading[Dimensions]:
    """Read the dimensions that the title of a section names."""
    return read_dimension(_title(line)[1])


def names_one_dimension(line: Line) -> bool:
    """Say whether the title names one dimension, well or misspelt."""
    reading = read_section(line)
    return len(reading.value) == 1 and reading.severity is not Severity.ERROR


def claims_dimension(line: Line, markings: frozenset[Marking]) -> bool:
    """Say whether a title stands where a dimension is told: by its words, or by the marking that dimensions have."""
    return _CLAIM.search(plain(_title(line)[1][:MOST_SIGNS])) is not None or marking_of(line) in markings


def marking_of(line: Line) -> Marking:
    """Say how the section is marked; an *I* is taken for a roman number."""
    match = _MARK.match(line.words[0])
    if not match or (len(line.texts) == 1 and not _NUMBERED.fullmatch(line.words[0])):
        return Marking.NONE
    if match[1].isdigit():
        return Marking.NUMBER
    return Marking.ROMAN if set(match[1]) <= set("ivx") else Marking.LETTER


def section_problem(line: Line, reading: Reading[Dimensions]) -> list[Problem]:
    """Name what is odd about the dimension of a section, at the cell of its title."""
    column, _ = _title(line)
    if reading.code is None or reading.severity is None:
        return []
    grid, code = line.table.grid, reading.code
    code = ProblemCode.DIMENSION_UNKNOWN if code is ProblemCode.DIMENSION_MISSING else code
    cell, value = address(line.row, column), shown(grid.cell(line.row, column))
    facts = {"field": DIMENSIONS}
    return [Problem(reading.severity, code, grid.name, cell, line.row, value, reading.suggestion, facts)]


def _title(line: Line) -> tuple[int, str]:
    """Give the column and the text of the title: the last text that is no budget."""
    columns = line.table.columns
    found = [(n, t) for n, t in line.texts.items() if n not in columns or columns[n].key != BUDGET]
    return found[-1] if found else (next(iter(line.texts)), "")


def _is_dimension_cell(line: Line) -> bool:
    column = line.table.columns.get(_title(line)[0])
    return column is not None and column.key == DIMENSIONS


def _only_claims(line: Line) -> bool:
    """Say whether the row holds nothing but the name of some dimension, where sections are all that tells them."""
    alone = len(line.texts) == 1 and line.table.column_of(DIMENSIONS) is None
    return alone and _CLAIM_ALONE.fullmatch(line.words[0]) is not None


def _spans(line: Line) -> bool:
    """Say whether the row's one text is merged across the table."""
    merge = line.table.grid.merged_from.get((line.row, next(iter(line.texts))))
    return len(line.texts) == 1 and merge is not None and merge.last_column - merge.first_column >= 2
