"""MAIRCA: gap between what a program could reach and what it reaches."""

from collections.abc import Sequence

import numpy as np

from scoring.arrays import Floats
from scoring.criteria import Criterion
from scoring.methods.method import Family, Method
from scoring.methods.scales import settled
from scoring.methods.scikit import decision_matrix


def mairca(values: Floats, weights: Floats, criteria: Sequence[Criterion]) -> Floats:
    """Add up each program's gaps to the best of every criterion, every program being equally likely beforehand.

    values   float, shape (programs, criteria)
    weights  float, shape (criteria,)
    returns  float, shape (programs,), from 0 to the sum of the weights over the number of programs, the lower the
             better; 0 for all where nothing tells them apart

    Raises
    ------
    ScoringError: as `check` does.

    Source
    ------
    Pamučar, Vasin & Lukovac (2014), Selection of railway level crossings using the DEMATEL-MAIRCA model.
    """
    from skcriteria.agg.mairca import MAIRCA

    matrix = decision_matrix(values, weights, criteria)
    # scikit-criteria refuses values of 0 and less; a gap is the same wherever the scale begins
    values = settled(values)
    width = np.ptp(values, axis=0)
    lifted = matrix.replace(matrix=values - values.min(axis=0) + np.where(width > 0, width, 1.0))
    return np.asarray(MAIRCA().evaluate(lifted).e_["values"], dtype=np.float64)


METHOD = Method("mairca", mairca, higher_is_better=False, family=Family.REFERENCE)
