"""One ranking of 500 programs by 12 criteria under every method, beside pymcdm's own where it has it."""

from collections.abc import Callable, Iterator
from functools import partial

import numpy as np
from pymcdm import methods as peer
from pymcdm.normalizations import linear_normalization

from bench.figures import Figure, typical
from scoring.arrays import Floats
from scoring.criteria import Criterion
from scoring.dimensions import Dimension
from scoring.matrix import DecisionMatrix
from scoring.methods import METHODS
from scoring.ranking import rank
from scoring.weighting import Weighting

PROGRAMS, CRITERIA, RUNS, PROMISED = 500, 12, 30, 0.010


def figures() -> Iterator[Figure]:
    """Rank the same matrix under every method, and score it with the peer's."""
    criteria = tuple(Criterion(f"c{n}", anchors=(0.5, 5.0) if n % 3 else (5.0, 0.5)) for n in range(CRITERIA))
    values = np.random.default_rng(2019).uniform(0.5, 5.0, size=(PROGRAMS, CRITERIA))
    weighting = Weighting.from_points({criterion.key: n + 1 for n, criterion in enumerate(criteria)}, criteria)
    codes = tuple(f"P-{n}" for n in range(PROGRAMS))
    matrix = DecisionMatrix(codes, (Dimension.LIVING,) * PROGRAMS, criteria, values)
    for key, method in METHODS.items():
        yield Figure(
            f"ranking {PROGRAMS} × {CRITERIA}, {key}",
            typical(RUNS, partial(rank, matrix, weighting, method)),
            PROMISED,
            "checks, scores, places, places within dimensions",
        )
    weights = np.array(list(weighting.shares.values()))
    types = np.array([1 if criterion.anchors[0] < criterion.anchors[1] else -1 for criterion in criteria])
    for name, score in _peers(criteria, values, weights, types).items():
        yield Figure(f"pymcdm {name}, the same matrix", typical(RUNS, score), None, "scores only")


def _peers(
    criteria: tuple[Criterion, ...], values: Floats, weights: Floats, types: Floats
) -> dict[str, Callable[[], object]]:
    bounds = np.array([criterion.bounds for criterion in criteria])
    made = {
        "SAW": peer.WSM(linear_normalization),
        "TOPSIS": peer.TOPSIS(),
        "VIKOR": peer.VIKOR(),
        "SPOTIS": peer.SPOTIS(bounds),
    }
    return {name: partial(its, values, weights, types) for name, its in made.items()}
