"""CODAS: distance of each program from the worst values of the list."""

from collections.abc import Sequence

import numpy as np

from scoring.arrays import Floats
from scoring.criteria import Criterion
from scoring.errors import ErrorCode, ScoringError
from scoring.methods.method import Family, Method
from scoring.methods.scales import ratios
from scoring.methods.scikit import ROUNDING, check


def codas(values: Floats, weights: Floats, criteria: Sequence[Criterion], *, tau: float = 0.02) -> Floats:
    """Add up how much farther than each other program a program stands from the worst of every criterion.

    values   float, shape (programs, criteria)
    weights  float, shape (criteria,)
    tau      from which difference of the straight distances the distances along the criteria count as well, 0 or more;
             a difference equal to it but for rounding has reached it
    returns  float, shape (programs,), summing to 0, the higher the better; 0 for all where nothing tells them apart

    Criteria are held against the best of the list as `ratios` says, with its conventions.

    Raises
    ------
    ScoringError: PARAMETER_OUT_OF_RANGE when tau is below 0 or no number; as `check` does.

    Source
    ------
    Keshavarz Ghorabaee, Zavadskas, Turskis & Antucheviciene (2016), A new combinative distance-based assessment method.
    """
    # the class warns of a tau outside 0.01 to 0.05 and refuses benefits below 0; its formula needs neither
    from skcriteria.agg.codas import codas as assess

    if not 0 <= tau < np.inf:
        raise ScoringError(ErrorCode.PARAMETER_OUT_OF_RANGE, parameter="tau", value=tau)
    check(values, weights, criteria)
    rounding = ROUNDING * weights.sum()
    _, score, _ = assess(ratios(values, criteria), weights, tau - rounding)
    if np.ptp(score) <= rounding * len(score):
        return np.zeros(len(score))
    return np.asarray(score, dtype=np.float64)


METHOD = Method("codas", codas, higher_is_better=True, family=Family.REFERENCE, parameters={"tau": 0.02})
