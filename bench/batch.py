"""10 000 weight draws: how often each program takes each place, beside loops over scikit-criteria and pymcdm."""

from collections.abc import Callable, Iterator
from functools import partial

import numpy as np

from bench.draw_loops import pymcdm_loop, scikit_criteria_loop
from bench.figures import Figure, typical
from bench.floor import machine
from bench.lists import matrix_of
from scoring.arrays import Floats
from scoring.batch import BATCHED, place_counts_of
from scoring.matrix import DecisionMatrix

DRAWS, LOOPED, RUNS = 10_000, 200, 9
PROMISED = {(50, 8): 0.025, (500, 12): 0.150}
LONGER = {("vikor", 500): 0.200}
"""Where another figure is promised."""

SCIKIT_CRITERIA, PYMCDM = 100, 8
"""How many times a loop over them may take at least."""


def figures() -> Iterator[Figure]:
    """Count places end to end: sampling, what no weight changes, scores, places, counts."""
    able = machine()
    for (programs, criteria), promised in PROMISED.items():
        size, matrix = f"{DRAWS} draws, {programs} × {criteria}", matrix_of(programs, criteria)
        for key in BATCHED:
            ours = typical(RUNS, partial(_counted, key, matrix))
            loops = _loops(key, matrix)
            limits = [LONGER.get((key, programs), promised), *(seconds / times for _, seconds, times in loops)]
            told = ", ".join(f"{seconds / ours:.0f} × {name} (≥ {times} ×)" for name, seconds, times in loops)
            yield Figure(f"{size}, {key}", ours, min(limits), f"sampling to counts; {told}")
            for name, seconds, _ in loops:
                yield Figure(f"{size}, {key}, loop over {name}", seconds, None, f"{LOOPED} draws, extrapolated")
        note = f"weighted sums alone, {able.flops / 1e9:.0f} GFLOP/s, written at {able.bytes / 1e9:.1f} GB/s"
        yield Figure(f"floor of {size}", able.scores(DRAWS, programs, criteria), None, note)
        yield Figure(
            f"sorting {DRAWS} × {programs} numbers, numpy", _sorting(programs), None, "what places cannot spare"
        )


def _counted(key: str, matrix: DecisionMatrix) -> object:
    batch = BATCHED[key]
    prepared = batch.prepare(matrix.values, matrix.criteria)
    weights = _draws(DRAWS, len(matrix.criteria))
    return place_counts_of(prepared, weights, higher_is_better=batch.higher_is_better)


def _draws(count: int, criteria: int) -> Floats:
    """Sample evenly over all weights that sum to 1."""
    drawn = np.random.default_rng(1998).exponential(size=(count, criteria))
    return np.asarray(drawn / drawn.sum(axis=1, keepdims=True), dtype=np.float64)


def _loops(key: str, matrix: DecisionMatrix) -> list[tuple[str, float, int]]:
    """Give (name, seconds for all draws, times promised) of each peer that has the method."""
    weights = _draws(LOOPED, len(matrix.criteria))
    asked: list[tuple[str, Callable[[], object] | None, int]] = [
        ("scikit-criteria", scikit_criteria_loop(key, matrix, weights), SCIKIT_CRITERIA),
        ("pymcdm", pymcdm_loop(key, matrix, weights), PYMCDM),
    ]
    return [(name, typical(1, loop) * DRAWS / LOOPED, times) for name, loop, times in asked if loop is not None]


def _sorting(programs: int) -> float:
    numbers = np.random.default_rng(0).integers(0, 1 << 60, size=(DRAWS, programs))
    return typical(RUNS, lambda: np.sort(numbers, axis=1))
