"""WASPAS: the weighted sum and the weighted product of the same shares, mixed."""

from collections.abc import Sequence

import numpy as np

from scoring.arrays import Floats
from scoring.criteria import Criterion
from scoring.errors import ErrorCode, ScoringError
from scoring.methods.method import Family, Method
from scoring.methods.scales import ratios
from scoring.methods.wpm import wpm


def waspas(values: Floats, weights: Floats, criteria: Sequence[Criterion], *, balance: float = 0.5) -> Floats:
    """Mix the sum and the product of each program's weighted shares of the best in the list.

    values   float, shape (programs, criteria)
    weights  float, shape (criteria,)
    balance  lambda of the paper, the weight of the sum against the product, in [0, 1]
    returns  float, shape (programs,), in [0, 1] for values from 0 up and weights that sum to 1, the higher the better

    A share is x / max, for costs min / x; where that has no meaning, `ratios` and `wpm` say what stands for it.

    Raises
    ------
    ScoringError: PARAMETER_OUT_OF_RANGE when balance lies outside [0, 1]; as `check` does.

    Source
    ------
    Zavadskas, Turskis, Antucheviciene & Zakarevicius (2012), Optimization of Weighted Aggregated Sum Product
    Assessment.
    """
    if not 0 <= balance <= 1:
        raise ScoringError(ErrorCode.PARAMETER_OUT_OF_RANGE, parameter="balance", value=balance)
    multiplied = wpm(values, weights, criteria, form="product", normalisation="linear_max")
    added = ratios(values, criteria) @ weights
    return np.asarray(balance * added + (1 - balance) * multiplied, dtype=np.float64)


METHOD = Method("waspas", waspas, higher_is_better=True, family=Family.VALUE, parameters={"balance": 0.5})
