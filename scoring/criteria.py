"""The criteria of a study: what each asks, from which worst to which best value, and what part it plays."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from scoring.dimensions import Dimension
from scoring.errors import ErrorCode, ScoringError


class Direction(StrEnum):
    """Say which way is better."""

    BENEFIT = "benefit"
    COST = "cost"


class Group(StrEnum):
    """Name the groups that share the weight between them."""

    IMPACT = "impact"
    FEASIBILITY = "feasibility"


class Unit(StrEnum):
    """Name what a criterion is measured in; a number has its own unit in the label, such as *(menit)*."""

    RATING = "rating"
    MONTHS = "months"
    RUPIAH = "rupiah"
    NUMBER = "number"


class Part(StrEnum):
    """Say what a criterion does: it scores, it is a gate of the list, or a constraint of the list."""

    SCORE = "score"
    GATE = "gate"
    CONSTRAINT = "constraint"


class ImpactCounting(StrEnum):
    """Name the two ways in which the six impact ratings enter the ranking (`METHOD` on *Asumsi*)."""

    MAIN_AND_BREADTH = "main_and_breadth"
    SIX_DIMENSIONS = "six_dimensions"


EQUAL_STEPS = (0.0, 25.0, 50.0, 75.0, 100.0)


@dataclass(frozen=True)
class Criterion:
    """One question asked of every program.

    anchors  (worst, best) on the criterion's own scale; declared, never read off the data
    steps    value in percent of the five rating steps, counted from the worst anchor; equal steps are an assumption of
             the study
    derived  True where the value is computed from other criteria and never typed
    label    a team's own wording for a criterion of its own; None where `texts/` has the sentence
    """

    key: str
    anchors: tuple[float, float] = (1.0, 5.0)
    group: Group = Group.FEASIBILITY
    unit: Unit = Unit.RATING
    part: Part = Part.SCORE
    derived: bool = False
    steps: tuple[float, ...] = EQUAL_STEPS
    label: str | None = None

    def __post_init__(self) -> None:
        """Refuse anchors that leave no way to go.

        Raises
        ------
        ScoringError: ANCHORS_EQUAL when worst and best are one value.
        """
        if self.anchors[0] == self.anchors[1]:
            raise ScoringError(ErrorCode.ANCHORS_EQUAL, criterion=self.key, value=self.anchors[0])

    @property
    def direction(self) -> Direction:
        """Say which way is better, as the anchors tell."""
        return Direction.BENEFIT if self.anchors[1] > self.anchors[0] else Direction.COST

    @property
    def bounds(self) -> tuple[float, float]:
        """Give the anchors as (lowest, highest)."""
        return min(self.anchors), max(self.anchors)


def impact_key(dimension: Dimension) -> str:
    """Give the key of the criterion that rates a program's impact on one dimension."""
    return f"impact_{dimension}"


IMPACT_MAIN = "impact_main"
IMPACT_BREADTH = "impact_breadth"
DURATION = "duration_months"
ALIGNMENT = "rpjmd_alignment"
BUDGET = "budget"

CRITERIA: tuple[Criterion, ...] = (
    *(Criterion(impact_key(dimension), group=Group.IMPACT) for dimension in Dimension),
    Criterion(IMPACT_MAIN, group=Group.IMPACT, derived=True),
    Criterion(IMPACT_BREADTH, group=Group.IMPACT, derived=True),
    Criterion("direct_benefit"),
    Criterion("leverage"),
    Criterion("readiness"),
    Criterion("novelty"),
    Criterion("sustainability"),
    Criterion("partnership"),
    Criterion("integration"),
    Criterion("risk", anchors=(5.0, 1.0)),
    Criterion(DURATION, anchors=(12.0, 3.0), unit=Unit.MONTHS),
    Criterion(ALIGNMENT, part=Part.GATE),
    Criterion(BUDGET, anchors=(10_000_000_000.0, 0.0), unit=Unit.RUPIAH, part=Part.CONSTRAINT),
)
"""Every criterion of a new study, in the order of screens and papers."""

IMPACT_KEYS = tuple(impact_key(dimension) for dimension in Dimension)


def typed(criteria: Sequence[Criterion]) -> tuple[Criterion, ...]:
    """Give the criteria that people fill in, leaving out what is derived."""
    return tuple(criterion for criterion in criteria if not criterion.derived)


def counted(criteria: Sequence[Criterion], counting: ImpactCounting) -> tuple[Criterion, ...]:
    """Give the criteria that may carry weight under one way to count impact."""
    hidden = set(IMPACT_KEYS) if counting is ImpactCounting.MAIN_AND_BREADTH else {IMPACT_MAIN, IMPACT_BREADTH}
    return tuple(criterion for criterion in criteria if criterion.key not in hidden)
