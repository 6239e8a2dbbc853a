"""SIMUS: one linear program a criterion; what a program contributes to their best mixes is its score."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from scipy.linalg import null_space
from scipy.optimize import linprog, nnls

from scoring.arrays import Bools, Floats
from scoring.criteria import Criterion
from scoring.errors import ErrorCode, ScoringError
from scoring.methods.method import Family, Method
from scoring.methods.scikit import check, costs

TIGHT = 1e-9
"""A price or a slack nearer to 0 than this is 0; rows are scaled to 1 before."""
DIGITS = 10
"""Decimals of a share: further ones tell where a solver came from and not what it found."""


@dataclass(frozen=True)
class Mixes:
    """What SIMUS finds on its way.

    score         float, shape (programs,), the first method: summed shares times how often a program takes part
    second_score  float, shape (programs,), the second method: dominance less subordination, summing to 0
    shares        float, shape (criteria, programs), the best mix of each criterion; a row of 0 where there is none
    """

    score: Floats
    second_score: Floats
    shares: Floats


def simus(
    values: Floats, weights: Floats, criteria: Sequence[Criterion], *, b: Sequence[float | None] | None = None
) -> Floats:
    """Give what each program contributes to the best mixes, one for every criterion, inside limits on the others.

    values   float, shape (programs, criteria)
    weights  float, shape (criteria,); checked and not used, the method has none
    b        limit of each criterion: what a mix may reach at most of a benefit and must reach at least of a cost; None
             for the largest benefit or the smallest cost of the list
    returns  float, shape (programs,), from 0 to the number of criteria, the higher the better

    A criterion whose linear program has no best mix, because nothing bounds it or nothing meets the limits, adds
    nothing. Where several mixes are equally good the evenest counts (least sum of squares), so that programs that are
    alike share alike and the order of the list does not matter; the paper leaves that to the solver.

    Raises
    ------
    ScoringError: PARAMETER_OUT_OF_RANGE when b is not one number or None a criterion; as `check` does.

    Source
    ------
    Munier, Carignano & Alberto (2016), Un método de programación multiobjetivo; Munier (2011), A Strategy for Using
    Multicriteria Analysis in Decision-Making.
    """
    return mixes(values, weights, criteria, b=b).score


def mixes(
    values: Floats, weights: Floats, criteria: Sequence[Criterion], *, b: Sequence[float | None] | None = None
) -> Mixes:
    """Give the scores of `simus` with those of the second method and the mixes behind them."""
    check(values, weights, criteria)
    less_is_better = costs(criteria)
    given = [None] * len(criteria) if b is None else list(b)
    if len(given) != len(criteria) or not all(limit is None or np.isfinite(limit) for limit in given):
        raise ScoringError(ErrorCode.PARAMETER_OUT_OF_RANGE, parameter="b", value=b)
    extremes = np.where(less_is_better, values.min(axis=0), values.max(axis=0))
    limits = np.array([extreme if limit is None else limit for limit, extreme in zip(given, extremes, strict=True)])
    size = np.abs(values).max(axis=0)
    scale = np.where(less_is_better, -1, 1) / np.where(size > 0, size, 1.0)
    rows, most = (values * scale).T, limits * scale
    shares = np.array([_best_mix(rows, most, at) for at in range(len(criteria))])
    summed, takes_part = shares.sum(axis=0), (shares > 0).mean(axis=0)
    return Mixes(summed * takes_part, len(values) * summed - shares.sum(), shares)


def _best_mix(rows: Floats, most: Floats, at: int) -> Floats:
    """Give the shares, summing to 1, of the mix x >= 0 with most of one row and no more than the limits of the rest."""
    others, limits = np.delete(rows, at, axis=0), np.delete(most, at)
    found = linprog(-rows[at], A_ub=others, b_ub=limits, bounds=(0, None), method="highs")
    if found.status != 0:
        return np.zeros(rows.shape[1])
    free, tight = found.lower.marginals <= TIGHT, -found.ineqlin.marginals > TIGHT
    mix = np.zeros(rows.shape[1])
    mix[free] = _evenest(others[:, free], limits, tight)
    whole = mix.sum()
    return np.round(mix / whole, DIGITS) if whole > TIGHT else np.zeros(len(mix))


def _evenest(rows: Floats, limits: Floats, tight: Bools) -> Floats:
    """Give the x >= 0 of least sum of squares with rows @ x equal to the limits where tight and no more elsewhere.

    Source
    ------
    Lawson & Hanson (1974), Solving Least Squares Problems: least distance programming.
    """
    nearest = np.linalg.pinv(rows[tight]) @ limits[tight]
    along = null_space(rows[tight]) if tight.any() else np.eye(rows.shape[1])
    bounds = np.vstack([np.eye(rows.shape[1]), -rows[~tight]])
    short = np.concatenate([np.zeros(rows.shape[1]), -limits[~tight]]) - bounds @ nearest
    if (short <= TIGHT).all() or along.shape[1] == 0:
        return np.asarray(np.maximum(nearest, 0), dtype=np.float64)
    # a bound that no way along the limits comes nearer to is kept by every mix; its rounding would forbid them all
    moves = np.abs(bounds @ along).max(axis=1) > TIGHT
    system = np.vstack([(bounds[moves] @ along).T, short[moves]])
    target = np.zeros(len(system))
    target[-1] = 1
    left = system @ nnls(system, target)[0] - target
    return np.asarray(np.maximum(nearest + along @ (left[:-1] / -left[-1]), 0), dtype=np.float64)


METHOD = Method("simus", simus, higher_is_better=True, family=Family.PROGRAMMING)
