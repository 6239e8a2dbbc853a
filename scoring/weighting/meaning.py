"""What a weight means in numbers: what one step of a criterion is worth in another, and the whole way of each."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import floor, log10

from scoring.criteria import EQUAL_STEPS, Criterion, Direction, Unit
from scoring.errors import ErrorCode, ScoringError
from scoring.weighting.shares import Weighting


@dataclass(frozen=True)
class SwingMeaning:
    """What the whole way of a criterion, from its worst to its best anchor, is worth.

    worst, best  in the criterion's own unit
    share        of the whole score, in [0, 1]
    """

    criterion: str
    unit: Unit
    worst: float
    best: float
    share: float

    @property
    def key(self) -> str:
        """Give the key of its sentence, which also has the blank `a` for the criterion's name."""
        return f"weight_meaning.swing_{self.unit}"

    @property
    def blanks(self) -> Mapping[str, float]:
        """Give the figures of its sentence."""
        return {"worst": self.worst, "best": self.best, "share": self.share}


@dataclass(frozen=True)
class Change:
    """A change for the better.

    amount  how much, in the unit
    more    True where more is better; False where less is
    """

    unit: Unit
    amount: float
    more: bool

    @property
    def key(self) -> str:
        """Give the key of its words, which have the blank `amount`."""
        return f"weight_meaning.{self.unit}_{'more' if self.more else 'less'}"


@dataclass(frozen=True)
class Exchange:
    """What one step of a criterion is worth in another.

    step    one rating step, one month, a round sum of rupiah, a round number, the way that is better
    worth   change of the other that is worth the same; None where the other has no weight
    beyond  True where that is more than the whole way of the other
    even    True where every step of either is worth the same; else step and worth are averages over the whole way
    ratio   of the two whole ways; None where the other has no weight
    """

    criterion: str
    other: str
    step: Change
    worth: Change | None
    beyond: bool
    even: bool
    ratio: float | None


def swing_meaning(weighting: Weighting, criterion: Criterion) -> SwingMeaning:
    """Tell what the whole way of a criterion is worth.

    Raises
    ------
    ScoringError: UNKNOWN_CRITERION.
    """
    worst, best = criterion.anchors
    return SwingMeaning(criterion.key, criterion.unit, worst, best, _share(weighting, criterion))


def exchange(weighting: Weighting, criterion: Criterion, other: Criterion) -> Exchange:
    """Tell what one step of a criterion is worth in another, on their anchors.

    Raises
    ------
    ScoringError: UNKNOWN_CRITERION.

    Source
    ------
    Keeney & Raiffa (1976), Decisions with Multiple Objectives: a weight is a rate of exchange between ranges.

    Examples
    --------
    >>> benefit, duration = Criterion("benefit"), Criterion("duration", anchors=(12, 3), unit=Unit.MONTHS)
    >>> weighting = Weighting.from_points({"benefit": 2, "duration": 1}, [benefit, duration])
    >>> exchange(weighting, benefit, duration).worth
    Change(unit=<Unit.MONTHS: 'months'>, amount=4.5, more=False)
    """
    share, other_share = _share(weighting, criterion), _share(weighting, other)
    step = one_step(criterion)
    ratio = share / other_share if other_share > 0 else None
    part = None if ratio is None else ratio * step / _width(criterion)
    return Exchange(
        criterion=criterion.key,
        other=other.key,
        step=_better(criterion, step),
        worth=None if part is None else _better(other, part * _width(other)),
        beyond=part is not None and part > 1 + 1e-12,
        even=_is_even(criterion) and _is_even(other),
        ratio=ratio,
    )


def exchanges(weighting: Weighting, criterion: Criterion, criteria: Sequence[Criterion]) -> tuple[Exchange, ...]:
    """Tell what one step of a criterion is worth in each other that has weight, in order."""
    weighted = weighting.weighted()
    others = [other for other in criteria if other.key != criterion.key and other.key in weighted]
    return tuple(exchange(weighting, criterion, other) for other in others)


def one_step(criterion: Criterion) -> float:
    """Give the step that people speak of: a rating step, a month, or a power of ten of at most a quarter of the way.

    Examples
    --------
    >>> one_step(Criterion("budget", anchors=(10_000_000_000, 0), unit=Unit.RUPIAH))
    1000000000.0
    """
    if criterion.unit in (Unit.RATING, Unit.MONTHS):
        return 1.0
    return float(10.0 ** floor(log10(_width(criterion) / 4) + 1e-9))


def _better(criterion: Criterion, amount: float) -> Change:
    return Change(criterion.unit, amount, criterion.direction is Direction.BENEFIT)


def _share(weighting: Weighting, criterion: Criterion) -> float:
    if criterion.key not in weighting.shares:
        raise ScoringError(ErrorCode.UNKNOWN_CRITERION, criterion=criterion.key)
    return weighting.shares[criterion.key]


def _width(criterion: Criterion) -> float:
    return abs(criterion.anchors[1] - criterion.anchors[0])


def _is_even(criterion: Criterion) -> bool:
    return criterion.unit is not Unit.RATING or criterion.steps == EQUAL_STEPS
