"""A measured figure beside what was promised, and the table of them."""

import time
import tracemalloc
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from statistics import median

MEGABYTE = 1 << 20


@dataclass(frozen=True)
class Figure:
    """One line of the table.

    seconds   measured; None where it could not be, and `note` says why
    promised  seconds, or None where nothing is promised
    megabytes  at its peak; None where memory was not measured
    """

    what: str
    seconds: float | None
    promised: float | None = None
    note: str = ""
    megabytes: float | None = None

    @property
    def kept(self) -> bool:
        """Say whether the promise holds; nothing promised is nothing broken."""
        return self.promised is None or (self.seconds is not None and self.seconds <= self.promised)


def table(figures: Sequence[Figure]) -> str:
    """Write the figures as one table in Markdown."""
    lines = ["| what | measured | promised | memory | |", "|---|--:|--:|--:|---|"]
    for figure in figures:
        verdict = "" if figure.kept else "**not kept** "
        numbers = (_written(figure.seconds), _written(figure.promised), _in_megabytes(figure.megabytes))
        lines.append(f"| {figure.what} | {' | '.join(numbers)} | {verdict}{figure.note} |")
    return "\n".join(lines)


def typical(times: int, work: Callable[[], object]) -> float:
    """Give the median seconds of some runs of the same work, after one that warms up."""
    work()
    taken = []
    for _ in range(times):
        start = time.perf_counter()
        work()
        taken.append(time.perf_counter() - start)
    return median(taken)


def peak(work: Callable[[], object]) -> float:
    """Give the most megabytes that a piece of work holds at once, beyond what stood before."""
    tracemalloc.start()
    work()
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return most / MEGABYTE


def share(taken: Sequence[float], part: float) -> float:
    """Give the value below which a part of the measurements lies.

    Examples
    --------
    >>> share([4.0, 1.0, 3.0, 2.0], 0.5), share([1.0], 0.95)
    (3.0, 1.0)
    """
    ordered = sorted(taken)
    return ordered[min(len(ordered) - 1, int(part * len(ordered)))]


def _written(seconds: float | None) -> str:
    if seconds is None:
        return "–"
    return f"{1000 * seconds:.1f} ms" if seconds < 1 else f"{seconds:.2f} s"


def _in_megabytes(megabytes: float | None) -> str:
    return "–" if megabytes is None else f"{megabytes:.0f} MB"
