"""One ranking of 500 programs by 12 criteria under every method, beside pymcdm's own where it has it."""

from collections.abc import Callable, Iterator
from functools import partial

import numpy as np
from pymcdm import methods as peer
from pymcdm.normalizations import linear_normalization

from bench.figures import Figure, typical
from bench.lists import matrix_of, types_of, weighting_of
from scoring.arrays import Floats
from scoring.criteria import Criterion
from scoring.methods import METHODS
from scoring.ranking import rank

PROGRAMS, CRITERIA, RUNS, PROMISED = 500, 12, 30, 0.010


def figures() -> Iterator[Figure]:
    """Rank the same matrix under every method, and score it with the peer's."""
    matrix = matrix_of(PROGRAMS, CRITERIA)
    weighting = weighting_of(matrix.criteria)
    for key, method in METHODS.items():
        yield Figure(
            f"ranking {PROGRAMS} × {CRITERIA}, {key}",
            typical(RUNS, partial(rank, matrix, weighting, method)),
            PROMISED if method.by_default else None,
            "checks, scores, places, places within dimensions",
        )
    weights = np.array(list(weighting.shares.values()))
    for name, score in _peers(matrix.criteria, matrix.values, weights, types_of(matrix.criteria)).items():
        yield Figure(f"pymcdm {name}, the same matrix", typical(RUNS, score), None, "scores only")


def _peers(
    criteria: tuple[Criterion, ...], values: Floats, weights: Floats, types: Floats
) -> dict[str, Callable[[], object]]:
    bounds = np.array([criterion.bounds for criterion in criteria])
    made: dict[str, Callable[..., object]] = {
        "SAW": peer.WSM(linear_normalization),
        "TOPSIS": peer.TOPSIS(),
        "VIKOR": peer.VIKOR(),
        "PROMETHEE II, usual": peer.PROMETHEE_II("usual"),
        "SPOTIS": peer.SPOTIS(bounds),
        "WPM": peer.WPM(linear_normalization),
        "WASPAS": peer.WASPAS(),
        "MOORA": peer.MOORA(),
        "COPRAS, which adds the costs to the score": peer.COPRAS(),
        "ARAS": peer.ARAS(),
        "COCOSO": peer.COCOSO(),
    }
    return {name: partial(its, values, weights, types) for name, its in made.items()}
