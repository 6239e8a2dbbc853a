"""Illustrative values for what no source gives: drawn from a seed, shaped like the lists that cities bring."""

from calendar import monthrange
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from math import exp, log
from random import Random

from scoring.criteria import ALIGNMENT, CRITERIA, IMPACT_KEYS, Unit, impact_key, typed
from scoring.dimensions import Dimension

FIRST_YEAR, LAST_MONTH = 2019, 24
BUDGETS, BUILDING_BUDGETS = (150_000_000, 6_000_000_000), (3_000_000_000, 9_500_000_000)
BUDGET_STEP = 1_000_000
USUAL_MONTHS = (4, 5, 6, 6, 7, 8, 8, 9, 10, 10, 11, 12)
ALIGNMENTS = (2, 3, 3, 3, 4, 4, 4, 4, 4, 5, 5, 5)
OWN_IMPACT = (3, 3, 4, 4, 4, 5)
OTHER_IMPACT = (1, 1, 2, 2, 2, 3, 3, 4)
RATED = tuple(
    criterion.key
    for criterion in typed(CRITERIA)
    if criterion.unit is Unit.RATING and criterion.key not in (*IMPACT_KEYS, ALIGNMENT)
)


@dataclass(frozen=True)
class Drawn:
    """The illustrative values of one program.

    funding  0 for the most secure of the funding statuses, in the order of the template
    """

    values: dict[str, float]
    duration_months: float
    start: date
    end: date
    budget: float
    new_infrastructure: bool
    funding: int


def draw(
    chance: Random, dimension: Dimension, *, months: int | None = None, builds: bool = False, year: int | None = None
) -> Drawn:
    """Draw one program's values: high impact on its own dimension, lower ones elsewhere, and one quality behind all.

    months  a duration that is known to be long; drawn where None
    year    year in which it starts, where a source says so; drawn where None
    """
    quality = chance.gauss(0, 0.8)
    duration = months or chance.choice(USUAL_MONTHS)
    first = _first_month(chance, duration, year)
    return Drawn(
        values=_ratings(chance, dimension, quality, builds=builds),
        duration_months=float(duration),
        start=date(FIRST_YEAR + first // 12, first % 12 + 1, 1),
        end=_last_day(first + duration - 1),
        budget=_budget(chance, builds=builds),
        new_infrastructure=builds,
        funding=_funding(chance, first),
    )


def _ratings(chance: Random, dimension: Dimension, quality: float, *, builds: bool) -> dict[str, float]:
    values = {key: float(chance.choice(OTHER_IMPACT)) for key in IMPACT_KEYS}
    values[impact_key(dimension)] = float(chance.choice(OWN_IMPACT))
    for key in RATED:
        values[key] = _rating(3.2 + quality + chance.gauss(0, 0.7))
    values["risk"] = _rating(2.6 - quality + 1.2 * builds + chance.gauss(0, 0.7))
    values[ALIGNMENT] = float(chance.choice(ALIGNMENTS))
    return values


def _rating(value: float) -> float:
    return float(min(max(round(value), 1), 5))


def _first_month(chance: Random, duration: int, year: int | None) -> int:
    latest = max(LAST_MONTH - duration, 0)
    earliest = min(6, latest)
    if year in (FIRST_YEAR, FIRST_YEAR + 1):
        opens = 12 * (year - FIRST_YEAR)
        earliest, latest = opens, max(min(latest, opens + 11), opens)
    return chance.randint(earliest, latest)


def _last_day(month: int) -> date:
    year, number = FIRST_YEAR + month // 12, month % 12 + 1
    return date(year, number, monthrange(year, number)[1])


def _budget(chance: Random, *, builds: bool) -> float:
    lowest, highest = BUILDING_BUDGETS if builds else BUDGETS
    drawn = exp(chance.uniform(log(lowest), log(highest)))
    return float(round(drawn / BUDGET_STEP) * BUDGET_STEP)


def _funding(chance: Random, first_month: int) -> int:
    options: Sequence[int] = (0, 1, 1, 3) if first_month < 12 else (2, 2, 2, 3, 4)
    return chance.choice(options)
