"""How credible it is that one program is at least as good as another (ELECTRE III)."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from scoring.arrays import Floats
from scoring.criteria import Criterion
from scoring.errors import ErrorCode, ScoringError
from scoring.methods.scikit import costs


@dataclass(frozen=True)
class Limits:
    """Thresholds of each criterion, on its own scale: q ≤ p ≤ v.

    q  float, shape (criteria,), difference up to which two programs are indifferent
    p  float, shape (criteria,), difference from which one is preferred without reserve
    v  float, shape (criteria,), difference from which nothing else can make up for it; infinite where there is no veto
    """

    q: Floats
    p: Floats
    v: Floats

    def __post_init__(self) -> None:
        """Refuse thresholds that are out of order.

        Raises
        ------
        ScoringError: PARAMETER_OUT_OF_RANGE where not 0 ≤ q ≤ p ≤ v, q and p finite.
        """
        for name, value, kept in (
            ("q", self.q, np.isfinite(self.q) & (self.q >= 0)),
            ("p", self.p, np.isfinite(self.p) & (self.p >= self.q)),
            ("v", self.v, self.v >= self.p),
        ):
            if not kept.all():
                raise ScoringError(ErrorCode.PARAMETER_OUT_OF_RANGE, parameter=name, value=float(value[~kept][0]))


@dataclass(frozen=True)
class Credibility:
    """Float, shape (programs, programs), in [0, 1]; rows are at least as good as columns.

    concordance  weighted share of the criteria that speak for it
    credibility  the same, lessened by criteria that speak against it more strongly
    """

    concordance: Floats
    credibility: Floats


def credible(values: Floats, weights: Floats, criteria: Sequence[Criterion], limits: Limits) -> Credibility:
    """Weigh, for each pair, what speaks for the one being at least as good as the other, and what against.

    values   float, shape (programs, criteria)
    weights  float, shape (criteria,), of any sum above 0

    Source
    ------
    Roy (1978), ELECTRE III; Figueira, Mousseau & Roy (2016), ELECTRE Methods.
    """
    better = np.where(costs(criteria), -values, values)
    agreed = np.zeros((len(values), len(values)))
    for j, weight in enumerate(weights / weights.sum()):
        agreed += weight * (1.0 - _way(_behind(better, j), limits.q[j], limits.p[j]))
    np.minimum(agreed, 1.0, out=agreed)
    found = agreed.copy()
    for j in np.flatnonzero(np.isfinite(limits.v)).tolist():
        against = _way(_behind(better, j), limits.p[j], limits.v[j])
        lessened = np.divide(1.0 - against, 1.0 - agreed, out=np.ones_like(agreed), where=against > agreed)
        found *= lessened
    np.fill_diagonal(found, 1.0)
    np.fill_diagonal(agreed, 1.0)
    return Credibility(agreed, found)


def _behind(better: Floats, j: int) -> Floats:
    """Give by how much the column is better than the row on one criterion."""
    return np.asarray(better[:, j] - better[:, j, None], dtype=np.float64)


def _way(difference: Floats, start: float, end: float) -> Floats:
    """Give the share of the way between two thresholds; thresholds that are one make a step behind it."""
    if start == end:
        return np.asarray(difference > end, dtype=np.float64)
    return np.clip((difference - start) / (end - start), 0.0, 1.0)
