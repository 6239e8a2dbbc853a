"""VIKOR: the compromise between group utility and individual regret."""

import warnings
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from scoring.arrays import Floats, Ints
from scoring.criteria import Criterion
from scoring.errors import ErrorCode, ScoringError
from scoring.methods.method import Family, Method
from scoring.methods.scikit import check, decision_matrix, telling

ROUNDING = 1e-12
"""Distances nearer to each other than this share of the largest are one."""


@dataclass(frozen=True)
class Compromise:
    """What VIKOR finds on its way.

    q, s, r                float, shape (programs,): compromise, group utility, individual regret; lower is better
    compromise_set         row numbers that VIKOR proposes together; a note beside the order, never a tie
    acceptable_advantage   whether the first stands far enough before the second
    acceptable_stability   whether the first is also first by S or R
    """

    q: Floats
    s: Floats
    r: Floats
    compromise_set: Ints
    acceptable_advantage: bool
    acceptable_stability: bool


def vikor(values: Floats, weights: Floats, criteria: Sequence[Criterion], *, v: float = 0.5) -> Floats:
    """Give each program's Q, the mix of its distance on all criteria and on its worst one.

    values   float, shape (programs, criteria)
    weights  float, shape (criteria,), summing to 1
    v        weight of group utility against individual regret, in [0, 1]
    returns  float, shape (programs,), in [0, 1], the lower the better; 0 for all where nothing tells them apart

    Raises
    ------
    ScoringError: PARAMETER_OUT_OF_RANGE when v lies outside [0, 1]; as `check` does.

    Source
    ------
    Opricovic & Tzeng (2004, 2007).
    """
    return compromise(values, weights, criteria, v=v).q


def compromise(values: Floats, weights: Floats, criteria: Sequence[Criterion], *, v: float = 0.5) -> Compromise:
    """Give the scores of `vikor` with S, R and the compromise set."""
    from skcriteria.agg.vikor import VIKOR

    if not 0 <= v <= 1:
        raise ScoringError(ErrorCode.PARAMETER_OUT_OF_RANGE, parameter="v", value=v)
    check(values, weights, criteria)
    tells = telling(values, weights)
    if not tells.any():
        nothing = np.zeros(len(values))
        return Compromise(nothing, nothing, nothing, np.arange(len(values)), False, True)
    kept = [criterion for criterion, told in zip(criteria, tells, strict=True) if told]
    with warnings.catch_warnings():
        # where S or R is one value for all, scikit-criteria warns; `_settle` gives its term 0 by convention
        warnings.simplefilter("ignore")
        matrix = decision_matrix(values[:, tells], weights[tells], kept)
        found = VIKOR(v=v, use_compromise_set=False).evaluate(matrix).e_
    return _settle(np.asarray(found.s_k, dtype=np.float64), np.asarray(found.r_k, dtype=np.float64), v)


def _settle(s: Floats, r: Floats, v: float) -> Compromise:
    """Mix S and R as scikit-criteria does, except where they differ by rounding only: it would spread that to 0 … 1."""
    shares = np.column_stack([_share(s), _share(r)])
    q = shares @ np.array([v, 1 - v])
    behind = q - q.min()
    first, near = behind <= ROUNDING, behind < 1 / (len(q) - 1)
    advantage = bool((near == first).all())
    stability = bool((shares[first] <= ROUNDING).any(axis=1).all())
    if advantage and not stability:
        near = behind <= behind[~first].min() + ROUNDING
    return Compromise(q, s, r, np.flatnonzero(near), advantage, stability)


def _share(distance: Floats) -> Floats:
    width = np.ptp(distance)
    if width <= ROUNDING * distance.max():
        return np.zeros(len(distance))
    return np.asarray((distance - distance.min()) / width, dtype=np.float64)


METHOD = Method("vikor", vikor, higher_is_better=False, family=Family.REFERENCE, by_default=True, parameters={"v": 0.5})
