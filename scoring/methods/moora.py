"""MOORA: ratios to the length of each column, added, held to a reference point, multiplied, or all three."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from scoring.arrays import Floats
from scoring.criteria import Criterion
from scoring.errors import ErrorCode, ScoringError
from scoring.methods.method import Family, Method
from scoring.methods.scales import settled
from scoring.methods.scikit import ROUNDING, check, decision_matrix
from scoring.methods.wpm import wpm


class Form(StrEnum):
    """Name the three ways of MOORA, and the one that asks all three."""

    RATIO = "ratio"
    REFERENCE_POINT = "reference_point"
    FULL_MULTIPLICATIVE = "full_multiplicative"
    MULTIMOORA = "multimoora"


WAYS = (Form.RATIO, Form.REFERENCE_POINT, Form.FULL_MULTIPLICATIVE)


class FullMultiplicativeWeights(StrEnum):
    """Name what weights do to the ratios before these are multiplied; multiplied in, they cannot change the order."""

    EXPONENT = "exponent"
    MULTIPLY = "multiply"


@dataclass(frozen=True)
class ThreeWays:
    """What the three ways of MOORA find, each float, shape (programs,).

    ratio      benefits less costs; the higher the better
    reference  the largest weighted distance from the best of the list; the lower the better
    fmf        full multiplicative form: benefits divided by costs; the higher the better
    """

    ratio: Floats
    reference: Floats
    fmf: Floats


def moora(
    values: Floats,
    weights: Floats,
    criteria: Sequence[Criterion],
    *,
    form: str = Form.RATIO,
    fmf_weights: str = FullMultiplicativeWeights.EXPONENT,
) -> Floats:
    """Score each program by one way of MOORA, or by how many others it beats in most of the three.

    values       float, shape (programs, criteria)
    weights      float, shape (criteria,)
    form         `ratio`; `reference_point`, whose distances are given below 0; `full_multiplicative`; `multimoora`,
                 the number of programs that stand behind in more of the three ways than before, ties counting half
    fmf_weights  `exponent` ratio ** weight, `multiply` ratio * weight
    returns      float, shape (programs,), the higher the better

    A column of zeros has no length and adds nothing; where a product has no meaning, `wpm` says what stands for it.

    Raises
    ------
    ScoringError: PARAMETER_OUT_OF_RANGE for an unknown form or use of weights; as `check` does.

    Source
    ------
    Brauers & Zavadskas (2006), The MOORA Method and its Application to Privatization in a Transition Economy; (2012),
    Robustness of MULTIMOORA.
    """
    if form not in list(Form):
        raise ScoringError(ErrorCode.PARAMETER_OUT_OF_RANGE, parameter="form", value=form)
    ratios, use = _ratios(values, weights, criteria, fmf_weights)
    if form == Form.MULTIMOORA:
        return _beaten([_asked(way, ratios, weights, criteria, use) for way in WAYS])
    return _asked(Form(form), ratios, weights, criteria, use)


def three_ways(
    values: Floats,
    weights: Floats,
    criteria: Sequence[Criterion],
    *,
    fmf_weights: str = FullMultiplicativeWeights.EXPONENT,
) -> ThreeWays:
    """Give what each of the three ways of `moora` finds."""
    ratios, use = _ratios(values, weights, criteria, fmf_weights)
    ratio, reference, fmf = (_asked(way, ratios, weights, criteria, use) for way in WAYS)
    return ThreeWays(ratio=ratio, reference=-reference, fmf=fmf)


def _ratios(
    values: Floats, weights: Floats, criteria: Sequence[Criterion], fmf_weights: str
) -> tuple[Floats, FullMultiplicativeWeights]:
    if fmf_weights not in list(FullMultiplicativeWeights):
        raise ScoringError(ErrorCode.PARAMETER_OUT_OF_RANGE, parameter="fmf_weights", value=fmf_weights)
    check(values, weights, criteria)
    values = settled(values)
    length = np.linalg.norm(values, axis=0)
    return values / np.where(length > 0, length, 1.0), FullMultiplicativeWeights(fmf_weights)


def _asked(
    way: Form, ratios: Floats, weights: Floats, criteria: Sequence[Criterion], use: FullMultiplicativeWeights
) -> Floats:
    """Ask one of the three ways, the higher the better."""
    from skcriteria.agg.moora import RatioMOORA, ReferencePointMOORA

    if way is Form.FULL_MULTIPLICATIVE:
        return _multiplied(ratios, weights, criteria, use)
    matrix = decision_matrix(ratios, weights, criteria)
    if way is Form.RATIO:
        return np.atleast_1d(RatioMOORA().evaluate(matrix).e_.score)
    return -np.atleast_1d(ReferencePointMOORA().evaluate(matrix).e_.score)


def _multiplied(
    ratios: Floats, weights: Floats, criteria: Sequence[Criterion], use: FullMultiplicativeWeights
) -> Floats:
    """Multiply here and not by scikit-criteria: it adds 1 to the logarithm where there are costs only."""
    if use is FullMultiplicativeWeights.EXPONENT:
        return wpm(ratios, weights, criteria)
    return wpm(ratios * weights, np.ones(len(weights)), criteria)


def _beaten(ways: Sequence[Floats]) -> Floats:
    """Count for each program the others that it beats in most of the ways, a tie for half."""
    won = np.zeros((len(ways[0]), len(ways[0])))
    for scores in ways:
        lead = scores[:, None] - scores[None, :]
        won += np.sign(lead) * (np.abs(lead) > ROUNDING * np.abs(scores).max())
    return np.asarray(((1 + np.sign(won)).sum(axis=1) - 1) / 2, dtype=np.float64)


PARAMETERS: Mapping[str, object] = {"form": str(Form.RATIO)}

METHOD = Method("moora", moora, higher_is_better=True, family=Family.VALUE, parameters=PARAMETERS)
