"""A criterion that a workbook declares: its direction and anchors as it says, by its unit, or asked for."""

import re
from dataclasses import dataclass

from data.workbook.measure import PERCENT, measure_of, plain_measure
from data.workbook.problem import ProblemCode, Severity
from data.workbook.values.text import is_missing, plain
from scoring.criteria import BUDGET, DURATION, Criterion, Direction, Unit

RATING = (1.0, 5.0)
PERCENTS = (0.0, 100.0)
OPEN = (0.0, 1.0)
"""Stands in while a criterion has no anchors yet: its numbers are read, it is never scored by them."""

_BENEFIT = re.compile(
    r"benefits?|manfaat|keuntungan|untung|positif|positive|max\w*|maks\w*|\+|(?:makin|semakin) (?:besar|tinggi).*"
)
_COST = re.compile(r"costs?|biaya|kerugian|negatif|negative|min\w*|[-–−]|(?:makin|semakin) (?:kecil|rendah).*")
_SCALE = re.compile(
    r"(?:skala|scale|skor|nilai)?\s*(-?\d+(?:[.,]\d+)?)\s*(?:[-–—]|s\.?\s?/?\s?d\.?|sampai|hingga|to)\s*(-?\d+(?:[.,]\d+)?)"
)
_RATED = frozenset({"", "skor", "skala", "nilai", "rating", "score", "poin", "point", "points"})
_RUPIAH = re.compile(r"(?:rp|idr|rupiah)\b.*")


@dataclass(frozen=True)
class Declared:
    """What a sheet says of a criterion, word by word; empty where it says nothing."""

    key: str
    name: str
    type: str = ""
    unit: str = ""
    scale: str = ""
    worst: float | None = None
    best: float | None = None
    lowest: float | None = None
    highest: float | None = None


@dataclass(frozen=True)
class Scaled:
    """A criterion, and what has to be said about it.

    settled   False while the direction or the anchors are still asked for
    code      None where the workbook declares everything
    """

    criterion: Criterion
    settled: bool = True
    code: ProblemCode | None = None
    severity: Severity = Severity.INFO


def scaled(declared: Declared, decided: tuple[float, float] | None = None) -> Scaled:
    """Give the criterion with the anchors that are declared, or those that lie in its unit; never any from the data.

    decided  (worst, best) as a person answered

    A rating without a written scale runs from 1 to 5 as all ratings here, a percentage from 0 to 100: both are told.
    Residents or minutes have no end of their own, so their worst and best values are asked for.
    """
    anchors, direction = decided or _written(declared), _direction(declared.type)
    if anchors is not None and anchors[0] != anchors[1]:
        return Scaled(_criterion(declared, anchors))
    if direction is None:
        return Scaled(_criterion(declared, OPEN), False, ProblemCode.CRITERION_TYPE_MISSING, Severity.ERROR)
    bounds = _bounds(declared)
    assumed = bounds is None
    bounds = bounds or {Unit.RATING: RATING, PERCENT: PERCENTS}.get(_kind(declared))
    if bounds is None:
        return Scaled(_criterion(declared, OPEN), False, ProblemCode.CRITERION_SCALE_ASKED, Severity.WARNING)
    anchors = bounds if direction is Direction.BENEFIT else (bounds[1], bounds[0])
    criterion = _criterion(declared, anchors)
    return Scaled(criterion, True, ProblemCode.CRITERION_SCALE_ASSUMED) if assumed else Scaled(criterion)


def _written(declared: Declared) -> tuple[float, float] | None:
    """Give the worst and the best value as written side by side."""
    return (declared.worst, declared.best) if declared.worst is not None and declared.best is not None else None


def _bounds(declared: Declared) -> tuple[float, float] | None:
    """Give the lowest and highest value as written: in their columns, as a scale, or in the name or the unit."""
    if declared.lowest is not None and declared.highest is not None:
        found = (declared.lowest, declared.highest)
    else:
        texts = (declared.scale, measure_of(declared.name), declared.unit)
        match = next((match for text in texts if (match := _SCALE.fullmatch(plain(text)))), None)
        if match is None:
            return None
        found = (float(match[1].replace(",", ".")), float(match[2].replace(",", ".")))
    return found if found[0] < found[1] else None


def _direction(text: str) -> Direction | None:
    word = plain(text)
    if not word or (is_missing(word) and word not in "-–−"):
        return None
    if _BENEFIT.fullmatch(word):
        return Direction.BENEFIT
    return Direction.COST if _COST.fullmatch(word) else None


def _kind(declared: Declared) -> str:
    """Give what the numbers are: a rating, a percentage, or a unit of their own."""
    measure = measure_of(declared.name) or plain_measure(declared.unit)
    return Unit.RATING if measure in _RATED or _SCALE.fullmatch(measure) else measure


def _criterion(declared: Declared, anchors: tuple[float, float]) -> Criterion:
    kind = _kind(declared)
    named = {BUDGET: Unit.RUPIAH, DURATION: Unit.MONTHS}.get(declared.key)
    rated = kind == Unit.RATING and anchors in (RATING, RATING[::-1])
    unit = named or (Unit.RUPIAH if _RUPIAH.fullmatch(kind) else Unit.RATING if rated else Unit.NUMBER)
    return Criterion(declared.key, anchors=anchors, unit=unit, label=_label(declared))


def _label(declared: Declared) -> str:
    """Give the name with its unit, which tells how a number below it is read."""
    unit = declared.unit.strip()
    needs_unit = unit and not measure_of(declared.name) and plain_measure(unit) not in _RATED
    return f"{declared.name} ({unit})" if needs_unit else declared.name
