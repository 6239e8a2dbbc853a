"""Group AHP: the comparisons of several people become one, or their priorities do."""

from collections.abc import Sequence
from enum import StrEnum

import numpy as np

from scoring.arrays import Floats
from scoring.criteria import Criterion
from scoring.errors import ErrorCode, ScoringError
from scoring.weighting.pairwise import Priority, check_connected, pairwise_matrix, priorities
from scoring.weighting.shares import Weighting
from scoring.weighting.way import Way


class Aggregation(StrEnum):
    """Name what is put together: judgements before priorities are drawn, or everybody's priorities."""

    JUDGEMENTS = "aij"
    PRIORITIES = "aip"


class Mean(StrEnum):
    """Name the means by which priorities are put together."""

    GEOMETRIC = "geometric"
    ARITHMETIC = "arithmetic"


def group_ahp(
    people: Sequence[Sequence[Sequence[float | None]]],
    keys: Sequence[str],
    criteria: Sequence[Criterion],
    *,
    dm_weights: Sequence[float] | None = None,
    aggregation: str = Aggregation.JUDGEMENTS,
    priority: str = Priority.EIGENVECTOR,
    mean: str = Mean.GEOMETRIC,
) -> Weighting:
    """Give shares from the pairwise judgements of several people.

    people      for each person, rows as `ahp` takes them; what one left blank, the others tell when judgements are
                put together
    dm_weights  how much each person counts, of any size; None where all count the same

    Raises
    ------
    ScoringError: as `ahp` and `group_priorities` do.
    """
    matrices = [pairwise_matrix(rows, keys) for rows in people]
    if aggregation == Aggregation.PRIORITIES:
        for matrix in matrices:
            check_connected(matrix, keys)
    else:
        check_connected(aggregate_judgements(matrices, dm_weights), keys)
    found = group_priorities(matrices, dm_weights=dm_weights, aggregation=aggregation, priority=priority, mean=mean)
    return Weighting.from_points(dict(zip(keys, found.tolist(), strict=True)), criteria, origin=WAY.key)


def group_priorities(
    matrices: Sequence[Floats],
    *,
    dm_weights: Sequence[float] | None = None,
    aggregation: str = Aggregation.JUDGEMENTS,
    priority: str = Priority.EIGENVECTOR,
    mean: str = Mean.GEOMETRIC,
) -> Floats:
    """Give the priorities of a group.

    matrices     for each person, float, shape (things, things); NaN where not judged
    aggregation  `aij` judgements are put together, by the weighted geometric mean; `aip` priorities are
    mean         of priorities: `geometric` or `arithmetic`; judgements know the geometric mean alone
    returns      float, shape (things,), summing to 1

    Raises
    ------
    ScoringError: PARAMETER_OUT_OF_RANGE for an unknown aggregation, mean or priority; as `people_weights` does.

    Source
    ------
    Aczél & Saaty (1983) for the geometric mean of judgements; Forman & Peniwati (1998), Aggregating individual
    judgments and priorities with the Analytic Hierarchy Process.
    """
    if aggregation not in list(Aggregation):
        raise ScoringError(ErrorCode.PARAMETER_OUT_OF_RANGE, parameter="aggregation", value=aggregation)
    if aggregation == Aggregation.JUDGEMENTS:
        return priorities(aggregate_judgements(matrices, dm_weights), priority)
    everybody = np.array([priorities(matrix, priority) for matrix in matrices])
    return aggregate_priorities(everybody, dm_weights, mean=mean)


def aggregate_judgements(matrices: Sequence[Floats], dm_weights: Sequence[float] | None = None) -> Floats:
    """Give the weighted geometric mean of each judgement over those who gave it, NaN where nobody did.

    Raises
    ------
    ScoringError: as `people_weights` does.
    """
    shares = people_weights(len(matrices), dm_weights)
    logs = np.log(np.stack(matrices))
    counts = np.where(np.isnan(logs), 0.0, shares[:, np.newaxis, np.newaxis])
    total = counts.sum(axis=0)
    added = (counts * np.nan_to_num(logs)).sum(axis=0)
    return np.asarray(np.exp(np.where(total > 0, added / np.where(total > 0, total, 1.0), np.nan)), dtype=np.float64)


def aggregate_priorities(
    everybody: Floats, dm_weights: Sequence[float] | None = None, *, mean: str = Mean.GEOMETRIC
) -> Floats:
    """Give the weighted mean of everybody's priorities, shape (people, things), summing to 1 again.

    Raises
    ------
    ScoringError: PARAMETER_OUT_OF_RANGE for an unknown mean; as `people_weights` does.
    """
    if mean not in list(Mean):
        raise ScoringError(ErrorCode.PARAMETER_OUT_OF_RANGE, parameter="mean", value=mean)
    shares = people_weights(len(everybody), dm_weights)
    found = np.exp(shares @ np.log(everybody)) if mean == Mean.GEOMETRIC else shares @ everybody
    return np.asarray(found / found.sum(), dtype=np.float64)


def people_weights(count: int, dm_weights: Sequence[float] | None) -> Floats:
    """Give each person's share, the same for all unless told otherwise.

    Raises
    ------
    ScoringError: NOBODY_JUDGED when there is nobody, or nobody counts; PARAMETER_OUT_OF_RANGE for weights that are
        negative, no numbers, or not one for each person.
    """
    weights = np.ones(count) if dm_weights is None else np.array(dm_weights, dtype=np.float64)
    if len(weights) != count or not np.isfinite(weights).all() or (weights < 0).any():
        raise ScoringError(ErrorCode.PARAMETER_OUT_OF_RANGE, parameter="dm_weights", value=weights.tolist())
    if not weights.sum() > 0:
        raise ScoringError(ErrorCode.NOBODY_JUDGED)
    return np.asarray(weights / weights.sum(), dtype=np.float64)


WAY = Way("group_ahp", group_ahp)
