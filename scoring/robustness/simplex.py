"""Shares that sum to 1, drawn evenly: anywhere, in an order, or inside ranges."""

from collections.abc import Sequence

import numpy as np

from scoring.arrays import Floats, Ints
from scoring.errors import ErrorCode, ScoringError

GRID = 4096
"""Points at which the distribution of a sum of ranges is known."""

ROUNDING = 1e-9
"""Sums nearer to 1 than this are 1."""


def spread(uniform: Floats) -> Floats:
    """Give shares spread evenly over all there are.

    uniform  float, shape (draws, shares), in (0, 1)
    returns  float, the same shape, each row summing to 1

    Source
    ------
    Rubinstein (1982), Generating Random Vectors Uniformly Distributed inside and on the Surface of Different Regions.
    """
    weights = -np.log(uniform)
    return np.asarray(weights / weights.sum(axis=1, keepdims=True), dtype=np.float64)


def ordered(uniform: Floats, tiers: Sequence[Sequence[int]]) -> Floats:
    """Give shares spread evenly over those that keep an order.

    tiers  column numbers, the largest shares first; columns of one tier stand in any order among themselves
    """
    shares = spread(uniform)
    largest_first = -np.sort(-shares, axis=1)
    found, at = np.empty_like(shares), 0
    for tier in tiers:
        found[:, list(tier)] = _as_they_came(largest_first[:, at : at + len(tier)], shares[:, list(tier)])
        at += len(tier)
    return found


def _as_they_came(largest_first: Floats, given: Floats) -> Floats:
    """Hand out the shares of a tier in the order of what was given: the order inside a tier stays open."""
    places: Ints = np.argsort(np.argsort(-given, axis=1, kind="stable"), axis=1, kind="stable")
    return np.take_along_axis(largest_first, places, axis=1)


class BoxedShares:
    """Shares spread evenly over those inside ranges.

    They are found one after another: what remains for the others has a known distribution, the sum of their ranges, so
    that each share is drawn from just those that leave the others enough and not too much.
    """

    def __init__(self, lowest: Floats, highest: Floats) -> None:
        """Take the ranges, float, shape (shares,).

        Raises
        ------
        ScoringError: RANGES_EMPTY when no shares within the ranges sum to 1.
        """
        ends = np.concatenate([lowest, highest])
        if not (np.isfinite(ends).all() and (lowest >= 0).all() and (lowest <= highest).all()):
            raise ScoringError(ErrorCode.RANGES_EMPTY, lowest=float(lowest.sum()), highest=float(highest.sum()))
        if lowest.sum() > 1 + ROUNDING or highest.sum() < 1 - ROUNDING:
            raise ScoringError(ErrorCode.RANGES_EMPTY, lowest=float(lowest.sum()), highest=float(highest.sum()))
        self.lowest, self.widths = lowest, highest - lowest
        self.rests = [_SumOfRanges(self.widths[number + 1 :]) for number in range(len(lowest))]

    def draw(self, uniform: Floats) -> Floats:
        """Turn random numbers, shape (draws, shares) in (0, 1), into shares of the same shape, rows summing to 1."""
        left = np.full(len(uniform), max(1.0 - float(self.lowest.sum()), 0.0))
        found = np.empty_like(uniform)
        for number, (width, rest) in enumerate(zip(self.widths, self.rests, strict=True)):
            fewest, most = np.maximum(left - rest.total, 0.0), np.minimum(left, width)
            low, high = rest.below(left - most), rest.below(left - fewest)
            remaining = rest.at(low + (high - low) * uniform[:, number])
            found[:, number] = np.clip(left - remaining, fewest, np.maximum(most, fewest))
            left = left - found[:, number]
        return found + self.lowest


class _SumOfRanges:
    """How the sum of some numbers is distributed, each spread evenly from 0 to its width."""

    def __init__(self, widths: Floats) -> None:
        self.total = float(widths.sum())
        self.sums = np.linspace(0.0, self.total, GRID + 1)
        self.shares = _cumulated(np.sort(widths)[::-1], self.total)

    def below(self, value: Floats) -> Floats:
        """Give the share of the sums that lie below each value."""
        return np.interp(value, self.sums, self.shares)

    def at(self, share: Floats) -> Floats:
        """Give the sum below which each share lies."""
        return np.interp(share, self.shares, self.sums)


def _cumulated(widths: Floats, total: float) -> Floats:
    """Give the distribution of the sum at the points of the grid: averages of averages of a step."""
    step = total / GRID
    if step == 0:
        return np.linspace(0.0, 1.0, GRID + 1)
    reached = np.linspace(0.0, total, GRID + 1)
    found = np.clip(reached / widths[0], 0.0, 1.0)
    for width in widths[1:]:
        if width < step:
            continue
        area = np.concatenate([[0.0], np.cumsum((found[1:] + found[:-1]) / 2 * step)])
        found = (area - np.interp(reached - width, reached, area, left=0.0)) / width
    return np.maximum.accumulate(found / found[-1])
