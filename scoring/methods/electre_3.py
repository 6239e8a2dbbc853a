"""ELECTRE III: two orders distilled from how credibly each program outranks each other."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from scoring.arrays import Floats, Ints
from scoring.criteria import Criterion
from scoring.errors import ErrorCode, ScoringError
from scoring.methods.method import Family, Method
from scoring.methods.outranking.credibility import Limits, credible
from scoring.methods.outranking.distillation import distil
from scoring.methods.scikit import check

Q_SHARE, P_SHARE, V_SHARE = 0.125, 0.25, 1.0

Thresholds = float | Sequence[float | None] | None
"""One number for all criteria, or one a criterion; None where there is none."""


@dataclass(frozen=True)
class Distillation:
    """What ELECTRE III finds on its way.

    concordance, credibility  float, shape (programs, programs), in [0, 1], rows over columns, 1 on the diagonal
    descending, ascending     int, shape (programs,), class of each program in the two orders, 1 for the best
    score                     float, shape (programs,), in [-1, 1]: share of the others that a program stands before in
                              the order both share, less the share that stands before it
    """

    concordance: Floats
    credibility: Floats
    descending: Ints
    ascending: Ints
    score: Floats


def electre_3(values: Floats, weights: Floats, criteria: Sequence[Criterion], **parameters: object) -> Floats:
    """Give each program's net share of others that it stands before in both distillations.

    values      float, shape (programs, criteria)
    weights     float, shape (criteria,)
    parameters  those of `distillation`
    returns     float, shape (programs,), in [-1, 1], the higher the better; programs that the two orders place in
                opposite ways are incomparable and count for neither. ELECTRE III itself ends in that partial order.

    Raises
    ------
    ScoringError: as `distillation` does.

    Source
    ------
    Roy (1978), ELECTRE III; Ishizaka & Nemery (2013), Multi-Criteria Decision Analysis, ch. 7, for counting the final
    order's matrix.
    """
    return distillation(values, weights, criteria, **parameters).score  # type: ignore[arg-type]


def distillation(
    values: Floats,
    weights: Floats,
    criteria: Sequence[Criterion],
    *,
    q: Thresholds = None,
    p: Thresholds = None,
    v: Thresholds = None,
    q_share: float = Q_SHARE,
    p_share: float = P_SHARE,
    v_share: float | None = None,
) -> Distillation:
    """Give the credibilities and both orders behind `electre_3`.

    q, p, v                    thresholds of indifference, preference and veto, on each criterion's own scale
    q_share, p_share, v_share  where a threshold is not given: its share of the width of the criterion's anchors; no
                               share of veto, no veto

    Raises
    ------
    ScoringError: PARAMETER_OUT_OF_RANGE for another number of thresholds than criteria, and unless 0 ≤ q ≤ p ≤ v; as
        `check` does.
    """
    check(values, weights, criteria)
    widths = np.array([np.ptp(criterion.bounds) for criterion in criteria])
    limits = Limits(
        q=_each("q", q, q_share * widths),
        p=_each("p", p, p_share * widths),
        v=_each("v", v, np.full(len(criteria), np.inf) if v_share is None else v_share * widths),
    )
    found = credible(values, weights, criteria, limits)
    orders = distil(found.credibility)
    before = orders.before
    score = (before.sum(axis=1) - before.sum(axis=0)) / max(len(values) - 1, 1)
    return Distillation(found.concordance, found.credibility, orders.descending, orders.ascending, score)


def _each(name: str, given: Thresholds, otherwise: Floats) -> Floats:
    """Give one threshold a criterion; None means what stands otherwise."""
    wanted = [given] * len(otherwise) if given is None or isinstance(given, int | float) else list(given)
    if len(wanted) != len(otherwise):
        raise ScoringError(ErrorCode.PARAMETER_OUT_OF_RANGE, parameter=name, value=len(wanted))
    return np.array([default if one is None else one for one, default in zip(wanted, otherwise, strict=True)], float)


PARAMETERS: Mapping[str, object] = {"q_share": Q_SHARE, "p_share": P_SHARE, "v_share": V_SHARE}

METHOD = Method("electre_3", electre_3, higher_is_better=True, family=Family.OUTRANKING, parameters=PARAMETERS)
