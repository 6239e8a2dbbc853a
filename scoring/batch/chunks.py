"""Draws in pieces that fit the cache, on one thread of linear algebra."""

from collections.abc import Iterator
from contextlib import AbstractContextManager
from functools import cache
from typing import Any

import numpy as np
from threadpoolctl import ThreadpoolController

from scoring.arrays import Floats

CELLS = 1 << 16
"""Scores computed at once: 128 draws of 512 programs, 512 kB.

So few that several such matrices stay in the cache, and in memory that is not handed back and asked for each time:
larger pieces take up to twice as long.
"""

SHORT = 128
"""Length of a row up to which it is quicker to turn rows over than to take them one by one."""


def pieces(draws: int, programs: int) -> Iterator[slice]:
    """Give slices of the draws, each of about `CELLS` scores and one draw at least.

    Examples
    --------
    >>> [part.stop - part.start for part in pieces(300, 512)]
    [128, 128, 44]
    """
    size = max(CELLS // max(programs, 1), 1)
    return (slice(start, min(start + size, draws)) for start in range(0, draws, size))


def ends(rows: Floats) -> tuple[Floats, Floats]:
    """Give the lowest and the highest of each row, both float, shape (rows,).

    numpy takes a row at a time, which is slow where rows are short; turned over, it takes many at once.

    Examples
    --------
    >>> [found.tolist() for found in ends(np.array([[3.0, 1.0, 2.0], [5.0, 4.0, 6.0]]))]
    [[1.0, 4.0], [3.0, 6.0]]
    """
    if rows.shape[1] > SHORT:
        return rows.min(axis=1), rows.max(axis=1)
    turned = np.ascontiguousarray(rows.T)
    return turned.min(axis=0), turned.max(axis=0)


def one_blas_thread() -> AbstractContextManager[Any]:
    """Hold linear algebra to one thread: on pieces this small, more threads take three to four times as long.

    The limit is the whole process's, so it also holds for what other threads compute meanwhile; two that overlap may
    leave one thread set when the later one ends. The caller chooses where it stands, best once around all the work.
    """
    limit: AbstractContextManager[Any] = _controller().limit(limits=1, user_api="blas")
    return limit


@cache
def _controller() -> ThreadpoolController:
    """Find the libraries once: looking for them takes longer than many a piece."""
    return ThreadpoolController()
