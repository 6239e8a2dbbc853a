"""CoCoSo: three compromises between a weighted sum and a sum of powers, put together."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from scoring.arrays import Floats
from scoring.criteria import Criterion
from scoring.errors import ErrorCode, ScoringError
from scoring.methods.method import Family, Method
from scoring.methods.scales import ways
from scoring.methods.scikit import check, decision_matrix, telling


@dataclass(frozen=True)
class Combined:
    """What CoCoSo finds on its way, each float, shape (programs,).

    score  the three compromises put together
    k_a    the program's share of the list's sums
    k_b    how many times the weakest program's sums
    k_c    the program's share of the strongest sums
    """

    score: Floats
    k_a: Floats
    k_b: Floats
    k_c: Floats


def cocoso(values: Floats, weights: Floats, criteria: Sequence[Criterion], *, balance: float = 0.5) -> Floats:
    """Combine three compromises between a program's weighted sum and its sum of powers.

    values   float, shape (programs, criteria)
    weights  float, shape (criteria,)
    balance  lambda of the paper, the weight of the sum against the powers in the third compromise, in [0, 1]
    returns  float, shape (programs,), at least 0 and without an upper end, the higher the better

    Values enter as shares of the way between the extremes of the list. A program that is worst on everything has
    nothing to be compared with: it gets 0, and the weakest of the others takes its part in the second compromise.

    Raises
    ------
    ScoringError: PARAMETER_OUT_OF_RANGE when balance lies outside [0, 1]; as `check` does.

    Source
    ------
    Yazdani, Zarate, Zavadskas & Turskis (2019), A Combined Compromise Solution (CoCoSo) Method.
    """
    return combined(values, weights, criteria, balance=balance).score


def combined(values: Floats, weights: Floats, criteria: Sequence[Criterion], *, balance: float = 0.5) -> Combined:
    """Give the scores of `cocoso` with the three compromises behind them."""
    from skcriteria.agg.cocoso import CoCoSo

    if not 0 <= balance <= 1:
        raise ScoringError(ErrorCode.PARAMETER_OUT_OF_RANGE, parameter="balance", value=balance)
    check(values, weights, criteria)
    shares, counted = _told(values, weights, criteria)
    # a program without any share makes scikit-criteria divide by 0; it adds nothing to the sums of the others
    somewhere = (shares > 0).any(axis=1)
    matrix = decision_matrix(shares[somewhere], counted, [Criterion(f"c{n}") for n in range(len(counted))])
    found = CoCoSo(lambda_value=balance).evaluate(matrix).e_
    figures = np.zeros((4, len(values)))
    figures[:, somewhere] = [found.score, found.k_a, found.k_b, found.k_c]
    return Combined(*figures)


def _told(values: Floats, weights: Floats, criteria: Sequence[Criterion]) -> tuple[Floats, Floats]:
    """Give each program's share of the way between the extremes, and the weights, of the columns that tell."""
    tells = telling(values, weights)
    if not tells.any():
        return np.ones((len(values), 1)), np.ones(1)
    return ways(values, criteria)[:, tells], weights[tells]


METHOD = Method("cocoso", cocoso, higher_is_better=True, family=Family.VALUE, parameters={"balance": 0.5})
