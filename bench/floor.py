"""What this machine can do at best: one thread of products of matrices, and of copying memory."""

from dataclasses import dataclass

import numpy as np

from bench.figures import typical
from scoring.batch import one_blas_thread

SIDE, COPIED = 1000, 1 << 23
RUNS = 7


@dataclass(frozen=True)
class Machine:
    """Operations of a product a second, and bytes written a second, on one thread."""

    flops: float
    bytes: float

    def scores(self, draws: int, programs: int, criteria: int) -> float:
        """Give the least seconds in which a weighted sum can be computed and written for every draw and program."""
        return 2.0 * draws * programs * criteria / self.flops + 8.0 * draws * programs / self.bytes

    def ranking(self, programs: int, criteria: int) -> float:
        """Give the least seconds in which a matrix can be taken in once, and weighed."""
        return 8.0 * programs * criteria / self.bytes + self.scores(1, programs, criteria)

    @property
    def told(self) -> str:
        """Say what the figures rest on."""
        return f"{self.flops / 1e9:.0f} GFLOP/s, memory at {self.bytes / 1e9:.1f} GB/s"


def machine() -> Machine:
    """Measure a product of two square matrices and a copy that leaves the cache."""
    square, source = np.random.default_rng(0).random((SIDE, SIDE)), np.ones(COPIED)
    target = np.empty_like(source)
    with one_blas_thread():
        product = typical(RUNS, lambda: square @ square)
    return Machine(2.0 * SIDE**3 / product, 8.0 * COPIED / typical(RUNS, lambda: np.copyto(target, source)))
