"""Weights from an order of importance alone: rank-order centroid and rank sum."""

from collections.abc import Sequence
from enum import StrEnum
from functools import partial

import numpy as np

from scoring.arrays import Floats
from scoring.criteria import Criterion
from scoring.errors import ErrorCode, ScoringError
from scoring.weighting.shares import Weighting
from scoring.weighting.way import Way


class Form(StrEnum):
    """Name the ways to turn places into shares."""

    ROC = "roc"
    RANK_SUM = "rank_sum"


def rank_based(
    order: Sequence[str | Sequence[str]], criteria: Sequence[Criterion], *, form: str = Form.ROC
) -> Weighting:
    """Give shares from an order of criterion keys, the most important first; a criterion left out weighs nothing.

    order  keys; those that are equally important stand together in a tuple, and share the mean of their places

    Raises
    ------
    ScoringError: CRITERION_TWICE; PARAMETER_OUT_OF_RANGE for an unknown form; WEIGHTS_ALL_ZERO for an empty order;
        UNKNOWN_CRITERION.

    Examples
    --------
    >>> w = rank_based(["a", ("b", "c")], [Criterion("a"), Criterion("b"), Criterion("c")], form="rank_sum")
    >>> dict(w.shares)
    {'a': 0.5, 'b': 0.25, 'c': 0.25}
    """
    tiers = [tier for tier in ((tier,) if isinstance(tier, str) else tuple(tier) for tier in order) if tier]
    keys = [key for tier in tiers for key in tier]
    for place, key in enumerate(keys):
        if key in keys[:place]:
            raise ScoringError(ErrorCode.CRITERION_TWICE, criterion=key)
    if not keys:
        raise ScoringError(ErrorCode.WEIGHTS_ALL_ZERO)
    shares = tied_shares([len(tier) for tier in tiers], form=form)
    return Weighting.from_points(dict(zip(keys, shares.tolist(), strict=True)), criteria, origin=str(form))


def tied_shares(sizes: Sequence[int], *, form: str = Form.ROC) -> Floats:
    """Give shares for places of which some are tied, each tie taking the mean of the places it covers.

    sizes    how many share each place, the most important first, each 1 or more
    returns  float, shape (sum of sizes,), summing to 1
    """
    shares = rank_shares(sum(sizes), form=form)
    first = np.concatenate(([0], np.cumsum(sizes)[:-1]))
    return np.repeat(np.add.reduceat(shares, first) / sizes, sizes)


def rank_shares(count: int, *, form: str = Form.ROC) -> Floats:
    """Give the share of each place, the most important first.

    form     `roc` the mean of 1/k from the place to the last; `rank_sum` in proportion to the places counted backwards
    returns  float, shape (count,), falling, summing to 1

    Raises
    ------
    ScoringError: PARAMETER_OUT_OF_RANGE for an unknown form or fewer than one place.

    Source
    ------
    Barron & Barrett (1996), Decision Quality Using Ranked Attribute Weights, for the rank-order centroid;
    Stillwell, Seaver & Edwards (1981) for the rank sum.
    """
    if form not in list(Form):
        raise ScoringError(ErrorCode.PARAMETER_OUT_OF_RANGE, parameter="form", value=form)
    if count < 1:
        raise ScoringError(ErrorCode.PARAMETER_OUT_OF_RANGE, parameter="n", value=count)
    places = np.arange(1.0, count + 1)
    if form == Form.ROC:
        return np.asarray(np.cumsum(1 / places[::-1])[::-1] / count, dtype=np.float64)
    return np.asarray(2 * (count + 1 - places) / (count * (count + 1)), dtype=np.float64)


ROC = Way("roc", partial(rank_based, form=Form.ROC))
RANK_SUM = Way("rank_sum", partial(rank_based, form=Form.RANK_SUM))
