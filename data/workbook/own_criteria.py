"""Criteria that a workbook brings itself: declared on its sheet of weights, with a column of their own in a table."""

import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from data.workbook.decisions import Decisions
from data.workbook.grid import Grid, Grids, SheetState, address
from data.workbook.heading_names import normal
from data.workbook.headings import Headings, field_keys
from data.workbook.own_scale import OPEN, Declared, Scaled, scaled
from data.workbook.problem import Fact, Problem
from data.workbook.table import LOOKED_AT
from data.workbook.values.quantity import read_quantity
from data.workbook.values.text import as_text
from data.workbook.weights_header import (
    BEST,
    HIGHEST,
    LOWEST,
    NAME,
    SCALE,
    TYPE,
    UNIT,
    WORST,
    WeightsHeader,
    is_weights_sheet,
    weights_header,
)
from scoring.criteria import BUDGET, DURATION, Criterion

_TOTAL = re.compile(r"(?:jumlah|total|sum|jml)\b.*")


@dataclass(frozen=True)
class Brought:
    """What the sheet of weights declares beyond the criteria of the study.

    criteria  with direction and anchors, ready to be scored
    asked     with a direction or anchors that are still asked for: their numbers are read, no more
    weighed   all criteria that the sheet names; those of the study alone where it brings none
    """

    criteria: tuple[Criterion, ...] = ()
    asked: tuple[Criterion, ...] = ()
    weighed: tuple[Criterion, ...] = ()
    problems: tuple[Problem, ...] = ()


def bring_criteria(grids: Grids, criteria: Sequence[Criterion], decisions: Decisions) -> Brought:
    """Give the criteria that the first sheet of weights declares, where a column of some sheet is headed like them."""
    study = tuple(criteria)
    visible = [grid for grid in grids.sheets if grid.state is SheetState.VISIBLE]
    sheet = next((grid for grid in visible if is_weights_sheet(grid) and not decisions.leaves_out(grid.name)), None)
    header = weights_header(sheet) if sheet else None
    if sheet is None or header is None:
        return Brought(weighed=study)
    named = dict(_named(sheet, header, Headings(criteria, derived=True)))
    new = [(row, key) for row, key in named.items() if all(key != criterion.key for criterion in study)]
    declared = {row: _declared(sheet, header, row, key) for row, key in new}
    headed = _headed([grid for grid in visible if grid is not sheet], list(declared.values()))
    brought = {row: scaled(one, decisions.anchors(one.key)) for row, one in declared.items() if one.key in headed}
    if not brought:
        return Brought(weighed=study)
    own = {found.criterion.key: found.criterion for found in brought.values()}
    known = tuple(criterion for criterion in study if criterion.key in named.values())
    return Brought(
        criteria=tuple(own[f.criterion.key] for f in brought.values() if f.settled),
        asked=tuple(own[f.criterion.key] for f in brought.values() if not f.settled),
        weighed=(*known, *own.values()),
        problems=tuple(_problem(sheet, header, row, found) for row, found in brought.items() if found.code),
    )


def _named(sheet: Grid, header: WeightsHeader, headings: Headings) -> Iterator[tuple[int, str]]:
    """Give the key of each criterion by its row, each once; one that the study does not know is called by its name."""
    seen: set[str] = set()
    for row in (row for row in sheet.rows if row > header.row):
        name = as_text(sheet.cell(row, header.columns[NAME]).value)
        bare = normal(name)
        if not bare or _TOTAL.fullmatch(bare):
            continue
        key = headings.recognise(name).key
        if key not in {criterion.key for criterion in headings.criteria}:
            key = own_key(name, key)
        if key not in seen:
            seen.add(key)
            yield row, key


def own_key(name: str, field_key: str = "") -> str:
    """Give the key of a criterion by its name without the unit; it never is that of a text field.

    Examples
    --------
    >>> own_key("Penerima Manfaat (jiwa)"), own_key("Target"), own_key("Anggaran", "budget")
    ('penerima_manfaat', 'target_value', 'budget')
    """
    if field_key in (BUDGET, DURATION):
        return field_key
    key = normal(name).replace(" ", "_")
    return f"{key}_value" if key in field_keys() else key


def _declared(sheet: Grid, header: WeightsHeader, row: int, key: str) -> Declared:
    def text(of: str) -> str:
        return as_text(sheet.cell(row, header.columns[of]).value) if of in header.columns else ""

    def number(of: str) -> float | None:
        value = read_quantity(sheet.cell(row, header.columns[of]).value).value if of in header.columns else None
        return value if value is not None and math.isfinite(value) else None

    return Declared(
        key,
        text(NAME),
        text(TYPE),
        text(UNIT),
        text(SCALE),
        number(WORST),
        number(BEST),
        number(LOWEST),
        number(HIGHEST),
    )


def _headed(sheets: Sequence[Grid], declared: Sequence[Declared]) -> set[str]:
    """Give the keys that some text in the first rows of a sheet is a heading for."""
    headings = Headings([Criterion(one.key, anchors=OPEN, label=one.name) for one in declared])
    own = {one.key for one in declared}
    texts = {
        cell.value
        for grid in sheets
        for row in list(grid.rows)[:LOOKED_AT]
        for cell in grid.rows[row].values()
        if isinstance(cell.value, str)
    }
    return own & {headings.recognise(as_text(text)).key for text in texts}


def _problem(sheet: Grid, header: WeightsHeader, row: int, found: Scaled) -> Problem:
    assert found.code is not None
    place, name = address(row, header.columns[NAME]), as_text(sheet.cell(row, header.columns[NAME]).value)
    worst, best = found.criterion.anchors
    facts: dict[str, Fact] = {"criterion": name, "field": found.criterion.key, "label": name}
    facts |= {"worst": worst, "best": best} if found.settled else {}
    return Problem(found.severity, found.code, sheet.name, place, row, name, facts=facts)
