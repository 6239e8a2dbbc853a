"""Programs × criteria with nothing missing; blanks and values outside the anchors are named."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from scoring.arrays import Floats
from scoring.criteria import EQUAL_STEPS, IMPACT_BREADTH, IMPACT_KEYS, IMPACT_MAIN, Criterion, Unit, impact_key
from scoring.dimensions import Dimension
from scoring.errors import ErrorCode, ScoringError
from scoring.program import Program
from scoring.weighting import Weighting


@dataclass(frozen=True)
class Unranked:
    """A program that cannot be ranked yet, and the keys of the criteria that are blank."""

    code: str
    missing: tuple[str, ...]


@dataclass(frozen=True)
class Clipped:
    """A value outside the anchors, scored at the nearer anchor and kept as given."""

    code: str
    criterion: str
    given: float
    scored: float


@dataclass(frozen=True)
class DecisionMatrix:
    """Programs × criteria, nothing missing.

    codes       the program of each row
    dimensions  the primary dimension of each row; None where the list names none
    criteria    the criterion of each column
    values      float, shape (programs, criteria), inside the anchors; not to be written into
    unranked    programs left out for a blank, in list order
    clipped     values that stood outside the anchors
    """

    codes: tuple[str, ...]
    dimensions: tuple[Dimension | None, ...]
    criteria: tuple[Criterion, ...]
    values: Floats
    unranked: tuple[Unranked, ...] = ()
    clipped: tuple[Clipped, ...] = ()


def build_matrix(
    programs: Sequence[Program], criteria: Sequence[Criterion], weighting: Weighting | None = None
) -> DecisionMatrix:
    """Set out the programs against the criteria that count.

    With a weighting, only criteria with weight become columns, so a blank elsewhere keeps no program out; without
    one, every criterion is asked for.

    Raises
    ------
    ScoringError: CODE_TWICE when two programs share a code; MISSING_VALUE when a value is not a finite number.
    """
    _check_codes(programs)
    columns = [c for c in criteria if weighting is None or weighting.shares.get(c.key, 0.0) > 0]
    rows, unranked, clipped = [], [], []
    for program in programs:
        given = {criterion.key: criterion_value(program, criterion.key) for criterion in columns}
        missing = missing_keys(program, given)
        if missing:
            unranked.append(Unranked(program.code, missing))
            continue
        scored, outside = _inside_anchors(program.code, given, columns)
        rows.append((program, scored))
        clipped.extend(outside)
    values = np.array([scored for _, scored in rows], dtype=np.float64).reshape(len(rows), len(columns))
    values.setflags(write=False)
    return DecisionMatrix(
        codes=tuple(program.code for program, _ in rows),
        dimensions=tuple(program.dimension for program, _ in rows),
        criteria=tuple(columns),
        values=values,
        unranked=tuple(unranked),
        clipped=tuple(clipped),
    )


def criterion_value(program: Program, key: str) -> float | None:
    """Give a program's value for a criterion, deriving impact on the main dimension and breadth; None where blank."""
    if key not in (IMPACT_MAIN, IMPACT_BREADTH):
        return program.value(key)
    if program.dimension is None:
        return None
    main = impact_key(program.dimension)
    if key == IMPACT_MAIN:
        return program.value(main)
    others = [program.value(other) for other in IMPACT_KEYS if other != main]
    filled = [value for value in others if value is not None]
    return sum(filled) / len(others) if len(filled) == len(others) else None


def missing_keys(program: Program, given: Mapping[str, float | None]) -> tuple[str, ...]:
    """Name the blanks to fill; behind a derived criterion stand ratings, or the dimension itself."""
    missing: list[str] = []
    for key, value in given.items():
        if value is None:
            missing.extend(_blanks_behind(program, key))
    return tuple(dict.fromkeys(missing))


def _blanks_behind(program: Program, key: str) -> list[str]:
    if key not in (IMPACT_MAIN, IMPACT_BREADTH) or program.dimension is None:
        return [key]
    main = impact_key(program.dimension)
    behind = [main] if key == IMPACT_MAIN else [other for other in IMPACT_KEYS if other != main]
    return [other for other in behind if program.value(other) is None]


def _inside_anchors(
    code: str, given: Mapping[str, float | None], columns: Sequence[Criterion]
) -> tuple[list[float], list[Clipped]]:
    scored, outside = [], []
    for criterion in columns:
        value = given[criterion.key]
        if value is None or not np.isfinite(value):
            raise ScoringError(ErrorCode.MISSING_VALUE, program=code, criterion=criterion.key)
        inside = min(max(value, criterion.bounds[0]), criterion.bounds[1])
        if inside != value:
            outside.append(Clipped(code, criterion.key, value, inside))
        scored.append(_stepped(inside, criterion))
    return scored, outside


def _stepped(value: float, criterion: Criterion) -> float:
    if criterion.unit is not Unit.RATING or criterion.steps == EQUAL_STEPS:
        return value
    worst, best = criterion.anchors
    way = 100 * (value - worst) / (best - worst)
    percent = np.interp(way, np.linspace(0, 100, len(criterion.steps)), criterion.steps)
    return float(worst + (best - worst) * percent / 100)


def _check_codes(programs: Sequence[Program]) -> None:
    seen: set[str] = set()
    for program in programs:
        if program.code in seen:
            raise ScoringError(ErrorCode.CODE_TWICE, program=program.code)
        seen.add(program.code)
