"""Programs that are *setara*: near-ties, put together in bands from the top."""

from collections.abc import Sequence

import numpy as np
import pandas as pd

from scoring.arrays import Bools
from scoring.errors import ErrorCode, ScoringError
from scoring.sensitivity.values import check_number

BEATS = 0.8
"""A program beats another when it is ahead in more than this share of the draws."""


def near_ties(wins: pd.DataFrame, *, beats: float = BEATS) -> Bools:
    """Say for each pair whether neither beats the other.

    wins     float, programs × programs by code, share of the draws in which the program of the row is ahead
    returns  bool, shape (programs, programs), True on the diagonal
    """
    ahead = wins.to_numpy(dtype=np.float64) > beats
    return np.asarray(~(ahead | ahead.T) | np.eye(len(wins), dtype=bool))


def bands(order: Sequence[str], wins: pd.DataFrame, *, beats: float = BEATS) -> tuple[tuple[str, ...], ...]:
    """Part an order into bands, from the top: a band holds its first program and those after it that are alike to it.

    order    program codes, the best first
    wins     float, programs × programs by code, share of the draws in which the program of the row is ahead
    returns  codes band by band, in their order; the first program that its band's first beats opens the next

    Being alike is not transitive, so two of one band need not be alike to each other, nor a band's last program unlike
    the next band's first.

    Raises
    ------
    ScoringError: UNKNOWN_PROGRAM when a program of the order is not in `wins`.
    """
    absent = [code for code in order if code not in wins.index or code not in wins.columns]
    if absent:
        raise ScoringError(ErrorCode.UNKNOWN_PROGRAM, program=absent[0])
    alike = near_ties(wins.loc[list(order), list(order)], beats=beats)
    found: list[list[str]] = []
    first = 0
    for row, code in enumerate(order):
        if not found or not alike[first, row]:
            found.append([])
            first = row
        found[-1].append(code)
    return tuple(tuple(band) for band in found)


def on_the_cut(parted: Sequence[Sequence[str]], number: int) -> tuple[str, ...]:
    """Name the band that a cut after so many programs runs through; nobody where it runs between two bands.

    Raises
    ------
    ScoringError: PARAMETER_OUT_OF_RANGE when `number` is less than 1.
    """
    check_number(number, parameter="number")
    reached = 0
    for band in parted:
        if reached < number < reached + len(band):
            return tuple(band)
        reached += len(band)
    return ()
