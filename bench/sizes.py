"""One ranking of 50 to 100 000 programs under every default method, beside the peers, with its memory and the floor."""

from collections.abc import Iterator
from functools import partial

import numpy as np

from bench.draw_loops import pymcdm_loop, scikit_criteria_once
from bench.figures import Figure, peak, typical
from bench.floor import machine
from bench.lists import matrix_of, weighting_of
from scoring.arrays import Floats
from scoring.matrix import DecisionMatrix
from scoring.methods import BESIDE, METHODS
from scoring.ranking import rank

PROMISED = {(50, 8): 0.010, (500, 12): 0.010, (10_000, 12): None, (100_000, 12): None}
RUNS = {(50, 8): 30, (500, 12): 30, (10_000, 12): 9, (100_000, 12): 3}


def figures() -> Iterator[Figure]:
    """Rank the same lists under each method; the floor is the time in which values can be read once and weighed."""
    able = machine()
    for (programs, criteria), promised in PROMISED.items():
        size, matrix = f"{programs} × {criteria}", matrix_of(programs, criteria)
        weighting, runs = weighting_of(matrix.criteria), RUNS[programs, criteria]
        for key in BESIDE:
            work = partial(rank, matrix, weighting, METHODS[key])
            ours = typical(runs, work)
            peers = _peers(key, matrix, np.array(list(weighting.shares.values())), runs)
            told = ", ".join(f"{name} takes {seconds / ours:.2g} ×" for name, seconds in peers)
            note = f"checks, scores, places, places within dimensions; {told or 'no peer has it at this size'}"
            yield Figure(f"ranking {size}, {key}", ours, promised, note, peak(work))
            for name, seconds in peers:
                yield Figure(f"ranking {size}, {key}, {name}", seconds, None, "scores and ranks")
        yield Figure(
            f"floor of ranking {size}", able.ranking(programs, criteria), None, f"read and weighed; {able.told}"
        )


def _peers(key: str, matrix: DecisionMatrix, weights: Floats, runs: int) -> list[tuple[str, float]]:
    """Give (name, seconds) of each peer that has the method."""
    asked = {
        "scikit-criteria": scikit_criteria_once(key, matrix, weights),
        "pymcdm": pymcdm_loop(key, matrix, weights[np.newaxis]),
    }
    return [(name, typical(runs, work)) for name, work in asked.items() if work is not None]
