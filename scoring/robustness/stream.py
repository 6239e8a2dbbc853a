"""Random numbers of which every draw has its own, wherever and in whatever portion it is computed."""

import numpy as np

from scoring.arrays import Floats
from scoring.errors import ErrorCode, ScoringError

_PER_STEP = 4
"""Numbers that Philox gives for one step of its counter."""


def uniforms(seed: int, first: int, draws: int, width: int) -> Floats:
    """Give the numbers of some draws out of an endless row of them.

    seed     0 at least; another seed is another row
    first    number of the first draw
    width    numbers that one draw takes
    returns  float, shape (draws, width), above 0 and below 1: row i is the same whatever `first` and `draws` are

    Source
    ------
    Salmon, Moraes, Dror & Shaw (2011), Parallel Random Numbers: As Easy as 1, 2, 3.
    """
    steps = -(-width // _PER_STEP)
    source = np.random.Philox(key=seed)
    source.advance(first * steps)
    raw = source.random_raw(draws * steps * _PER_STEP).reshape(draws, steps * _PER_STEP)[:, :width]
    return np.asarray(((raw >> np.uint64(11)).astype(np.float64) + 0.5) * 2.0**-53, dtype=np.float64)


def check_portion(first: int, draws: int, *, block: int) -> None:
    """Refuse a portion of draws that would not add up with others to the same bits.

    first  number of the first draw, a whole number of blocks

    Raises
    ------
    ScoringError: PARAMETER_OUT_OF_RANGE when a portion begins inside a block, or holds no draw.
    """
    if first % block or first < 0:
        raise ScoringError(ErrorCode.PARAMETER_OUT_OF_RANGE, parameter="first", value=first)
    if draws < 1:
        raise ScoringError(ErrorCode.PARAMETER_OUT_OF_RANGE, parameter="draws", value=draws)
