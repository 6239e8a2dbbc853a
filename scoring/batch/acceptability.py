"""How often each program takes each place, or one of the first, over many weight draws."""

import numpy as np

from scoring.arrays import Floats, Ints
from scoring.batch.chunks import one_blas_thread, pieces
from scoring.batch.places import place_counts, top_counts
from scoring.batch.prepared import Prepared


def place_counts_of(prepared: Prepared, weights: Floats, *, higher_is_better: bool) -> Ints:
    """Count over the draws how often each program takes each place, int, shape (programs, places).

    weights  float, shape (draws, criteria)

    Scores are never held for all draws at once; linear algebra keeps to one thread meanwhile (`one_blas_thread`).

    Raises
    ------
    ValueError: as `check_draws` does.
    """
    total = np.zeros((prepared.programs, prepared.programs), dtype=np.int64)
    with one_blas_thread():
        for part in pieces(len(weights), prepared.programs):
            place_counts(prepared.scores(weights[part]), higher_is_better=higher_is_better, into=total)
    return total


def top_counts_of(prepared: Prepared, weights: Floats, k: int, *, higher_is_better: bool) -> Ints:
    """Count over the draws how often each program takes one of the first k places, int, shape (programs,).

    Raises
    ------
    ValueError: as `check_draws` does.
    """
    total = np.zeros(prepared.programs, dtype=np.int64)
    with one_blas_thread():
        for part in pieces(len(weights), prepared.programs):
            total += top_counts(prepared.scores(weights[part]), k, higher_is_better=higher_is_better)
    return total
