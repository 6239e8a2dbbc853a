"""Lists of any size to rank: even values on anchors both ways, and weights that differ."""

import numpy as np

from scoring.arrays import Floats
from scoring.criteria import CRITERIA, Criterion, Unit, typed
from scoring.dimensions import Dimension
from scoring.matrix import DecisionMatrix
from scoring.program import Program
from scoring.weighting import Weighting

ALIGNED = {"rpjmd_alignment": 5.0}


def criteria_of(count: int) -> tuple[Criterion, ...]:
    """Give criteria, every third one a cost."""
    return tuple(Criterion(f"c{n}", anchors=(0.5, 5.0) if n % 3 else (5.0, 0.5)) for n in range(count))


def matrix_of(programs: int, criteria: int) -> DecisionMatrix:
    """Give a list of that size, the same each time."""
    values = np.random.default_rng(2019).uniform(0.5, 5.0, size=(programs, criteria))
    codes = tuple(f"P-{n}" for n in range(programs))
    return DecisionMatrix(codes, (Dimension.LIVING,) * programs, criteria_of(criteria), values)


def weighting_of(criteria: tuple[Criterion, ...]) -> Weighting:
    """Give the n-th criterion n points."""
    return Weighting.from_points({criterion.key: n + 1 for n, criterion in enumerate(criteria)}, criteria)


def types_of(criteria: tuple[Criterion, ...]) -> Floats:
    """Give 1 for each criterion of which more is better and -1 for the others, as pymcdm asks."""
    return np.array([1.0 if criterion.anchors[0] < criterion.anchors[1] else -1.0 for criterion in criteria])


def programs_of(count: int) -> tuple[Program, ...]:
    """Give programs that may all stand on a list, the same each time."""
    random = np.random.default_rng(2019)
    keys = [criterion.key for criterion in typed(CRITERIA) if criterion.unit is Unit.RATING]
    return tuple(
        Program(
            f"P-{n:04d}",
            f"Program {n}",
            {**dict(zip(keys, random.integers(1, 6, len(keys)).astype(float).tolist(), strict=True)), **ALIGNED},
            (tuple(Dimension)[n % 6],),
            budget=float(random.integers(1, 60)) * 1e8,
            duration_months=6.0,
            new_infrastructure=False,
            evidence="RKA 2019",
        )
        for n in range(count)
    )
