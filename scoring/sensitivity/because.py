"""Why one program stands above another: what each criterion adds to the difference of their official scores."""

from dataclasses import dataclass

from scoring.matrix import DecisionMatrix
from scoring.sensitivity.values import tie_width, values_of
from scoring.weighting import Weighting


@dataclass(frozen=True)
class Reason:
    """What one criterion adds to the lead, in score; below 0 where it speaks for the program behind.

    ahead, behind  the values of both on the criterion's own scale
    """

    criterion: str
    difference: float
    ahead: float
    behind: float


@dataclass(frozen=True)
class Because:
    """Why `ahead` stands above `behind`; where the lead is 0 they are level, and stand as they were asked for.

    lead     difference of the official scores, at least 0
    reasons  one a criterion with weight, by what it adds to the lead, the most first; they sum to the lead
    """

    ahead: str
    behind: str
    lead: float
    reasons: tuple[Reason, ...]

    @property
    def speak_for(self) -> tuple[Reason, ...]:
        """Give the reasons for the program ahead, the strongest first."""
        return tuple(reason for reason in self.reasons if reason.difference > 0)

    @property
    def speak_against(self) -> tuple[Reason, ...]:
        """Give the reasons for the program behind, the strongest first."""
        return tuple(reason for reason in reversed(self.reasons) if reason.difference < 0)


def because(matrix: DecisionMatrix, weighting: Weighting, one: str, other: str) -> Because:
    """Compare two programs criterion by criterion; whichever scores more is the one ahead.

    Raises
    ------
    ScoringError: UNKNOWN_PROGRAM; as `values_of` does.

    Source
    ------
    Keeney & Raiffa (1976): the difference of two additive values is the sum of the differences of their parts.
    """
    values = values_of(matrix, weighting)
    rows = values.row(one), values.row(other)
    lead = float(values.scores[rows[0]] - values.scores[rows[1]])
    level = abs(lead) <= tie_width(values.scores)
    ahead, behind = rows if level or lead > 0 else rows[::-1]
    differences = values.shares * (values.units[ahead] - values.units[behind])
    reasons = [
        Reason(key, float(difference), float(matrix.values[ahead, column]), float(matrix.values[behind, column]))
        for column, (key, difference) in enumerate(zip(values.keys, differences, strict=True))
        if values.shares[column] > 0
    ]
    reasons.sort(key=lambda reason: -reason.difference)
    return Because(values.codes[ahead], values.codes[behind], 0.0 if level else abs(lead), tuple(reasons))
