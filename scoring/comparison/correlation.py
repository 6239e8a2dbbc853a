"""How alike two orders are: five coefficients, from 1 for one order down to -1 for its reverse."""

from collections.abc import Callable, Mapping, Sequence
from enum import StrEnum
from types import MappingProxyType

import numpy as np
from scipy.stats import kendalltau, rankdata, weightedtau

from scoring.arrays import Floats
from scoring.errors import ErrorCode, ScoringError
from scoring.ranking import Ranking


class Coefficient(StrEnum):
    """Name the coefficients; `rw`, `ws` and `weighted_tau` count a change at the top for more."""

    SPEARMAN = "spearman"
    KENDALL_B = "kendall_b"
    RW = "rw"
    WS = "ws"
    WEIGHTED_TAU = "weighted_tau"


def spearman(x: Sequence[float] | Floats, y: Sequence[float] | Floats) -> float:
    """Correlate the ranks of two lists of numbers; those that tie take the mean of their ranks.

    x, y     float, shape (programs,), scores or places
    returns  in [-1, 1]; 1 where both lists are all ties, 0 where only one is

    Raises
    ------
    ScoringError: PARAMETER_OUT_OF_RANGE for numbers that are not finite, lists of different length or empty ones.

    Source
    ------
    Spearman (1904), The proof and measurement of association between two things.
    """
    first, second = _pair(x, y)
    if _flat(first) or _flat(second):
        return float(_flat(first) and _flat(second))
    correlation = np.corrcoef(rankdata(first), rankdata(second))[0, 1]
    return float(np.clip(correlation, -1.0, 1.0))


def kendall_b(x: Sequence[float] | Floats, y: Sequence[float] | Floats) -> float:
    """Weigh the pairs in one order against those in the reverse, ties taken out of both counts (tau-b).

    x, y     float, shape (programs,), scores or places
    returns  in [-1, 1]; 1 where both lists are all ties, 0 where only one is

    Raises
    ------
    ScoringError: as `spearman` does.

    Source
    ------
    Kendall (1945), The treatment of ties in ranking problems.
    """
    first, second = _pair(x, y)
    if _flat(first) or _flat(second):
        return float(_flat(first) and _flat(second))
    return float(kendalltau(first, second, variant="b").statistic)


def rw(x: Sequence[float] | Floats, y: Sequence[float] | Floats) -> float:
    """Correlate two orders so that a difference near the top counts for more in both.

    x, y     float, shape (programs,), places, 1 for the best
    returns  in [-1, 1]; 1 for a single program

    Raises
    ------
    ScoringError: as `spearman` does.

    Source
    ------
    Pinto da Costa & Soares (2005), A weighted rank measure of correlation.
    """
    first, second = _pair(x, y)
    n = len(first)
    if n == 1:
        return 1.0
    weighted = (first - second) ** 2 * ((n - first + 1) + (n - second + 1))
    return float(1 - 6 * weighted.sum() / (n**4 + n**3 - n**2 - n))


def ws(x: Sequence[float] | Floats, y: Sequence[float] | Floats) -> float:
    """Compare an order with a reference so that a difference halves in weight with each place from the top.

    x        float, shape (programs,), places of the reference, 1 for the best; the coefficient is not symmetric
    y        float, shape (programs,), places
    returns  at most 1; 1 for a single program

    Raises
    ------
    ScoringError: as `spearman` does.

    Source
    ------
    Sałabun & Urbaniak (2020), A new coefficient of rankings similarity in decision-making problems.
    """
    reference, order = _pair(x, y)
    n = len(reference)
    if n == 1:
        return 1.0
    farthest = np.maximum(np.abs(1 - reference), np.abs(n - reference))
    return float(1 - np.sum(2.0**-reference * np.abs(reference - order) / farthest))


def weighted_tau(x: Sequence[float] | Floats, y: Sequence[float] | Floats) -> float:
    """Weigh the pairs in one order against those in the reverse, each by 1 / rank of its programs, summed.

    x, y     float, shape (programs,), scores, the larger the more important; hand in places negated
    returns  in [-1, 1]; 1 where both lists are all ties, 0 where only one is

    Raises
    ------
    ScoringError: as `spearman` does.

    Source
    ------
    Vigna (2015), A weighted correlation index for rankings with ties.
    """
    first, second = _pair(x, y)
    if _flat(first) or _flat(second):
        return float(_flat(first) and _flat(second))
    return float(weightedtau(first, second).statistic)


CORRELATIONS: Mapping[Coefficient, Callable[[Sequence[float] | Floats, Sequence[float] | Floats], float]] = (
    MappingProxyType(
        {
            Coefficient.SPEARMAN: spearman,
            Coefficient.KENDALL_B: kendall_b,
            Coefficient.RW: rw,
            Coefficient.WS: ws,
            Coefficient.WEIGHTED_TAU: weighted_tau,
        }
    )
)


def likeness(reference: Ranking, other: Ranking, coefficient: Coefficient = Coefficient.SPEARMAN) -> float:
    """Compare the places of two rankings of the same programs.

    Raises
    ------
    ScoringError: UNKNOWN_PROGRAM when a program of the one is not ranked in the other.
    """
    for one, its_other in ((reference, other), (other, reference)):
        absent = [code for code in one.codes if code not in its_other.places.index]
        if absent:
            raise ScoringError(ErrorCode.UNKNOWN_PROGRAM, program=absent[0])
    sign = -1.0 if coefficient is Coefficient.WEIGHTED_TAU else 1.0
    codes = list(reference.codes)
    x, y = (sign * np.asarray(one.places[codes], dtype=np.float64) for one in (reference, other))
    return CORRELATIONS[coefficient](x.tolist(), y.tolist())


def _pair(x: Sequence[float] | Floats, y: Sequence[float] | Floats) -> tuple[Floats, Floats]:
    first, second = np.asarray(x, dtype=np.float64), np.asarray(y, dtype=np.float64)
    for name, numbers in (("x", first), ("y", second)):
        if numbers.ndim != 1 or len(numbers) == 0 or not np.isfinite(numbers).all():
            raise ScoringError(ErrorCode.PARAMETER_OUT_OF_RANGE, parameter=name, value=numbers.tolist())
    if len(first) != len(second):
        raise ScoringError(ErrorCode.PARAMETER_OUT_OF_RANGE, parameter="y", value=len(second))
    return first, second


def _flat(numbers: Floats) -> bool:
    return bool(np.ptp(numbers) == 0)
