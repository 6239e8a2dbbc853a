"""One ranking of 50 to 100 000 programs under every default method, with its memory, beside what reading takes."""

import tracemalloc
from collections.abc import Callable, Iterator
from functools import partial

from bench.figures import Figure, typical
from bench.floor import machine
from bench.lists import matrix_of, weighting_of
from scoring.methods import BESIDE, METHODS
from scoring.ranking import rank

PROMISED = {(50, 8): 0.010, (500, 12): 0.010, (10_000, 12): None, (100_000, 12): None}
RUNS = {(50, 8): 30, (500, 12): 30, (10_000, 12): 9, (100_000, 12): 3}
MEGABYTE = 1 << 20


def figures() -> Iterator[Figure]:
    """Rank the same lists under each method; the floor is the time in which the values can be read once."""
    able = machine()
    for (programs, criteria), promised in PROMISED.items():
        size, matrix = f"{programs} × {criteria}", matrix_of(programs, criteria)
        weighting = weighting_of(matrix.criteria)
        for key in BESIDE:
            work = partial(rank, matrix, weighting, METHODS[key])
            seconds = typical(RUNS[programs, criteria], work)
            note = "checks, scores, places, places within dimensions"
            yield Figure(f"ranking {size}, {key}", seconds, promised, note, _peak(work))
        reading = able.reading(programs, criteria)
        yield Figure(f"floor of ranking {size}", reading, None, f"reading the values once, {able.bytes / 1e9:.1f} GB/s")


def _peak(work: Callable[[], object]) -> float:
    """Give the most megabytes that a piece of work holds at once, beyond what stood before."""
    tracemalloc.start()
    work()
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return peak / MEGABYTE
