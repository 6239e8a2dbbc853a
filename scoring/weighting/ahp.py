"""AHP: the team compares criteria pair by pair, priorities follow from the comparisons."""

from collections.abc import Sequence

import numpy as np

from scoring.arrays import Floats
from scoring.criteria import Criterion
from scoring.weighting.pairwise import Priority, Synthesis, check_connected, pairwise_matrix, priorities, synthesise
from scoring.weighting.shares import Weighting
from scoring.weighting.way import Way


def ahp(
    rows: Sequence[Sequence[float | None]],
    keys: Sequence[str],
    criteria: Sequence[Criterion],
    *,
    priority: str = Priority.EIGENVECTOR,
) -> Weighting:
    """Give shares from pairwise judgements; a criterion that is not compared weighs nothing.

    rows  for each key in order, how many times as important it is as each key: 1/9 to 9 on Saaty's scale; None where
          nobody judged
    keys  of the criteria that are compared

    How well the judgements agree is told by `pairwise.consistency`, which of them to look at again by
    `pairwise.second_look`.

    Raises
    ------
    ScoringError: as `pairwise_matrix` does; JUDGEMENTS_DISCONNECTED, naming what is missing; PARAMETER_OUT_OF_RANGE as
        `priorities` does; as `Weighting.from_points` does.

    Source
    ------
    Saaty (1980), The Analytic Hierarchy Process.
    """
    matrix = pairwise_matrix(rows, keys)
    check_connected(matrix, keys)
    found = priorities(matrix, priority) if keys else np.zeros(0)
    return Weighting.from_points(dict(zip(keys, found.tolist(), strict=True)), criteria, origin=WAY.key)


def hierarchy_scores(
    weights: Floats,
    matrices: Sequence[Floats],
    *,
    priority: str = Priority.EIGENVECTOR,
    synthesis: str = Synthesis.DISTRIBUTIVE,
) -> Floats:
    """Score programs that were themselves compared pair by pair, under each criterion.

    weights   float, shape (criteria,)
    matrices  for each criterion, float, shape (programs, programs)
    returns   float, shape (programs,), summing to 1; the higher the better
    """
    local = np.column_stack([priorities(matrix, priority) for matrix in matrices])
    return synthesise(local, weights / weights.sum(), synthesis)


WAY = Way("ahp", ahp)
