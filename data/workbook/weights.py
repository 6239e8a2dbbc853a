"""The sheet of weights: shares by criterion, and what keeps them from being used."""

import math
import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from data.workbook.grid import Cell, Grid, address
from data.workbook.headings import LONGEST, Headings
from data.workbook.places import shown
from data.workbook.problem import Fact, Problem, ProblemCode, Severity
from data.workbook.skipped import Skipped, SkipReason
from data.workbook.values.text import as_text, is_missing, plain
from data.workbook.weights_header import NAME, WEIGHT, WeightsHeader, weights_header
from scoring.criteria import Criterion, ImpactCounting, counted

TOLERANCE = 0.0005

_TOTAL = re.compile(r"(jumlah|total|sum|jml)\b.*")
_WEIGHT = re.compile(r"(-?\d+(?:[.,]\d+)?)\s*(%|persen|percent)?")


@dataclass(frozen=True)
class WeightsRead:
    """Shares that sum to 1, or None with the problems that stand in the way."""

    header_row: int
    weights: Mapping[str, float] | None
    problems: tuple[Problem, ...]
    skipped: tuple[Skipped, ...] = ()


@dataclass(frozen=True)
class _Line:
    """One row that weighs something, and the key of the criterion that it names."""

    row: int
    name: str
    key: str


def read_weights(grid: Grid, criteria: Sequence[Criterion]) -> WeightsRead | None:
    """Read the weights of a sheet; None where it has no columns for criterion and weight."""
    header = weights_header(grid)
    if header is None:
        return None
    known = {criterion.key for criterion in criteria}
    lines, skipped = _lines(grid, header, Headings(criteria, derived=True), known)
    shares: dict[str, float] = {}
    problems: list[Problem] = []
    numbers = header.columns[WEIGHT]
    for line in lines:
        share, code = _share(grid.cell(line.row, numbers))
        code = _code_of_key(line.key, known, shares) or code
        if code:
            problems.append(_problem(code, grid, line.row, numbers, line.name))
        else:
            shares[line.key] = share
    rows = [line.row for line in lines]
    whole = _in_shares(shares)
    problems += _of_sum(whole, problems, grid, rows, numbers)
    problems += _missing(whole, criteria, grid)
    usable = bool(whole) and not any(problem.severity is Severity.ERROR for problem in problems)
    return WeightsRead(header.row, whole if usable else None, tuple(problems), skipped)


def _lines(
    grid: Grid, header: WeightsHeader, headings: Headings, known: Collection[str]
) -> tuple[list[_Line], tuple[Skipped, ...]]:
    """Give the rows that weigh something; a text without a number that is no criterion is a note."""
    lines, skipped = [], []
    for row in (row for row in grid.rows if row > header.row):
        name, cell = as_text(grid.cell(row, header.columns[NAME]).value), grid.cell(row, header.columns[WEIGHT])
        if not name or _TOTAL.fullmatch(plain(name)):
            continue
        key = headings.recognise(name).key
        blank = is_missing(plain(as_text(cell.value))) and not (cell.is_error or cell.uncached)
        if blank and key not in known:
            skipped.append(Skipped(grid.name, row, SkipReason.NOTE, name[:LONGEST]))
        else:
            lines.append(_Line(row, name, key))
    return lines, tuple(skipped)


def columns_not_found(grid: Grid) -> tuple[Problem, ...]:
    """Name the columns by which a sheet of weights would be understood, in the language of its name."""
    headings = ("Criterion", "Weight") if "weight" in plain(grid.name) else ("Kriteria", "Bobot")
    code = ProblemCode.MISSING_COLUMN
    return tuple(
        Problem(Severity.WARNING, code, grid.name, facts={"field": field, "label": heading})
        for field, heading in zip(("criterion", "weight"), headings, strict=True)
    )


def _share(cell: Cell) -> tuple[float, ProblemCode | None]:
    value = cell.value
    if cell.is_error or cell.uncached:
        return 0.0, ProblemCode.FORMULA_ERROR if cell.is_error else ProblemCode.FORMULA_NO_CACHE
    if isinstance(value, (int, float)) and not isinstance(value, bool) and math.isfinite(value):
        return float(value), ProblemCode.WEIGHT_NEGATIVE if value < 0 else None
    text = plain(as_text(value))
    if is_missing(text):
        return 0.0, None
    match = _WEIGHT.fullmatch(text)
    if not match:
        return 0.0, ProblemCode.WEIGHT_NOT_NUMERIC
    number = float(match[1].replace(",", ".")) / (100 if match[2] else 1)
    return number, ProblemCode.WEIGHT_NEGATIVE if number < 0 else None


def _code_of_key(key: str, known: set[str], shares: Mapping[str, float]) -> ProblemCode | None:
    if key not in known:
        return ProblemCode.WEIGHT_UNKNOWN
    return ProblemCode.WEIGHT_DUPLICATE if key in shares else None


def _problem(code: ProblemCode, grid: Grid, row: int, column: int, name: str) -> Problem:
    value = (
        name if code in (ProblemCode.WEIGHT_UNKNOWN, ProblemCode.WEIGHT_DUPLICATE) else shown(grid.cell(row, column))
    )
    facts = {"criterion": name, "column": name, "field": "weight"}
    return Problem(Severity.ERROR, code, grid.name, address(row, column), row, value, facts=facts)


def _in_shares(shares: Mapping[str, float]) -> dict[str, float]:
    hundred = abs(sum(shares.values()) - 100) <= 100 * TOLERANCE
    return {key: share / 100 if hundred else share for key, share in shares.items()}


def _of_sum(
    shares: Mapping[str, float], before: Sequence[Problem], grid: Grid, rows: Sequence[int], column: int
) -> list[Problem]:
    total = sum(shares.values())
    if before or not rows or abs(total - 1) <= TOLERANCE:
        return []
    ends = dict.fromkeys((address(rows[0], column), address(rows[-1], column)))
    cells = ":".join(ends)
    facts = {"total": total, "field": "weight"}
    return [Problem(Severity.ERROR, ProblemCode.WEIGHTS_SUM, grid.name, cells, facts=facts)]


def _missing(shares: Mapping[str, float], criteria: Sequence[Criterion], grid: Grid) -> list[Problem]:
    """Name criteria without a weight, under the way to count impact that the sheet seems to follow."""
    gaps = [[c for c in counted(criteria, counting) if c.key not in shares] for counting in ImpactCounting]
    missing = min(gaps, key=len)
    if not shares or not missing:
        return []
    labels = {c.key: c.label for c in missing if c.label}
    facts: dict[str, Fact] = {"keys": tuple(c.key for c in missing), "labels": labels}
    return [Problem(Severity.WARNING, ProblemCode.WEIGHTS_MISSING, grid.name, facts=facts)]
