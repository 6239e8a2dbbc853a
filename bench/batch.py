"""10 000 weight draws: how often each program takes each place, beside loops over scikit-criteria and pymcdm."""

from collections.abc import Iterator
from functools import partial

import numpy as np

from bench.draw_loops import pymcdm_loop, scikit_criteria_loop
from bench.figures import Figure, peak, typical
from bench.floor import machine
from bench.lists import matrix_of, weighting_of
from scoring.batch import BATCHED
from scoring.matrix import DecisionMatrix
from scoring.robustness import Robustness, everywhere, robustness
from scoring.robustness.stream import uniforms

DRAWS, LOOPED, RUNS = 10_000, 200, 9
PROMISED = {(50, 8): 0.025, (500, 12): 0.150}
LONGER = {("vikor", 500): 0.200}
"""Where another figure is promised."""

SCIKIT_CRITERIA, PYMCDM = 100, 8
"""How many times a loop over them may take at least."""


def figures() -> Iterator[Figure]:
    """Ask `robustness` as the pages do: sampling, what no weight changes, scores, places, counts, central weights."""
    able = machine()
    for (programs, criteria), promised in PROMISED.items():
        size, matrix = f"{DRAWS} draws, {programs} × {criteria}", matrix_of(programs, criteria)
        for key in BATCHED:
            work = _asked(key, matrix)
            ours = typical(RUNS, work)
            loops = _loops(key, matrix)
            limits = [LONGER.get((key, programs), promised), *(seconds / times for _, seconds, times in loops)]
            told = ", ".join(f"{seconds / ours:.0f} × {name} (≥ {times} ×)" for name, seconds, times in loops)
            yield Figure(f"{size}, {key}", ours, min(limits), f"robustness end to end; {told}", peak(work))
            for name, seconds, _ in loops:
                yield Figure(f"{size}, {key}, loop over {name}", seconds, None, f"{LOOPED} draws, extrapolated")
        paired = typical(1, _asked("weighted_sum", matrix, pairs=True))
        yield Figure(f"{size}, weighted_sum, all pairs too", paired, None, "who stands before whom, for the near-ties")
        note = f"weighted sums computed and written; {able.told}"
        yield Figure(f"floor of {size}", able.scores(DRAWS, programs, criteria), None, note)
        yield Figure(
            f"sorting {DRAWS} × {programs} numbers, numpy", _sorting(programs), None, "what places cannot spare"
        )


def _asked(key: str, matrix: DecisionMatrix, *, pairs: bool = False) -> partial[Robustness]:
    space = everywhere(weighting_of(matrix.criteria), matrix.criteria)
    return partial(robustness, matrix, key, space, draws=DRAWS, seed=1998, pairs=pairs)


def _loops(key: str, matrix: DecisionMatrix) -> list[tuple[str, float, int]]:
    """Give (name, seconds for all draws, times promised) of each peer that has the method."""
    space = everywhere(weighting_of(matrix.criteria), matrix.criteria)
    draws = space.draw(uniforms(1998, 0, LOOPED, space.width))
    asked = [
        ("scikit-criteria", scikit_criteria_loop(key, matrix, draws), SCIKIT_CRITERIA),
        ("pymcdm", pymcdm_loop(key, matrix, draws), PYMCDM),
    ]
    return [(name, typical(1, loop) * DRAWS / LOOPED, times) for name, loop, times in asked if loop is not None]


def _sorting(programs: int) -> float:
    numbers = np.random.default_rng(0).integers(0, 1 << 60, size=(DRAWS, programs))
    return typical(RUNS, lambda: np.sort(numbers, axis=1))
