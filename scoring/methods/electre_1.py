"""ELECTRE I: which programs outrank which, by what speaks for it and what against."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from scoring.arrays import Bools, Floats, Ints
from scoring.criteria import Criterion
from scoring.errors import ErrorCode, ScoringError
from scoring.methods.method import Family, Method
from scoring.methods.scikit import ROUNDING, check, costs

C_HAT, D_HAT = 0.65, 0.35


class Normalisation(StrEnum):
    """Name the ways to bring criteria to one scale before differences are compared."""

    NONE = "none"
    SUM = "sum"
    VECTOR = "vector"


class Discordance(StrEnum):
    """Name what the largest difference against an outranking is divided by."""

    GLOBAL_RANGE = "global_range"
    PAIRWISE = "pairwise"


class Thresholds(StrEnum):
    """Name where the thresholds come from."""

    GIVEN = "given"
    MEAN = "mean"


@dataclass(frozen=True)
class Outranking:
    """What ELECTRE I finds on its way; rows outrank columns, the diagonal says nothing and holds 0.

    concordance  float, shape (programs, programs), sum of the weights of the criteria that speak for it
    discordance  float, shape (programs, programs), in [0, 1], the largest difference that speaks against it
    c_hat, d_hat the thresholds
    outranks     bool, shape (programs, programs)
    kernel       row numbers of the programs that none outranks; none where they outrank each other in a circle
    """

    concordance: Floats
    discordance: Floats
    c_hat: float
    d_hat: float
    outranks: Bools
    kernel: Ints

    @property
    def score(self) -> Floats:
        """Give what speaks for each program against all others, less what speaks against it."""
        return np.asarray(self.concordance.sum(axis=1) - self.discordance.sum(axis=1), dtype=np.float64)


def electre_1(values: Floats, weights: Floats, criteria: Sequence[Criterion], **parameters: object) -> Floats:
    """Add up each program's concordance with outranking the others, less its discordance.

    values      float, shape (programs, criteria)
    weights     float, shape (criteria,)
    parameters  those of `outranking`
    returns     float, shape (programs,), between -(n - 1) and n - 1 for n programs where weights sum to 1, the higher
                the better. ELECTRE I itself chooses a kernel and ranks nothing; this sum is how it is commonly ranked.

    Raises
    ------
    ScoringError: as `outranking` does.

    Source
    ------
    Roy (1968), Classement et choix en présence de points de vue multiples; Kusumadewi et al. (2006), Fuzzy
    Multi-Attribute Decision Making, for the sum and for thresholds that are means.
    """
    return outranking(values, weights, criteria, **parameters).score  # type: ignore[arg-type]


def outranking(
    values: Floats,
    weights: Floats,
    criteria: Sequence[Criterion],
    *,
    c_hat: float = C_HAT,
    d_hat: float = D_HAT,
    normalisation: str = Normalisation.NONE,
    discordance: str = Discordance.GLOBAL_RANGE,
    thresholds: str = Thresholds.GIVEN,
    weight_matrix: bool = False,
    ignore_directions: bool = False,
) -> Outranking:
    """Give the matrices, thresholds and kernel behind `electre_1`.

    c_hat, d_hat       a program outranks another where concordance reaches c_hat and discordance stays within d_hat
    normalisation      `none`; `sum` x / sum; `vector` x / root of the sum of squares; both over sizes without sign
    discordance        divide by the widest range of any criterion (`global_range`) or by the pair's own largest
                       difference (`pairwise`)
    thresholds         `given`, or `mean`: the means of both matrices take their place, and discordance must *reach* its
                       mean, as Indonesian textbooks print it
    weight_matrix      whether normalised values are multiplied by the weights before differences are compared
    ignore_directions  whether every criterion counts as a benefit

    Raises
    ------
    ScoringError: PARAMETER_OUT_OF_RANGE for an unknown name; for a threshold that is not in [0, 1]; as `check` does.
    """
    _check_names(normalisation=normalisation, discordance=discordance, thresholds=thresholds)
    for name, share in (("c_hat", c_hat), ("d_hat", d_hat)):
        if not 0 <= share <= 1:
            raise ScoringError(ErrorCode.PARAMETER_OUT_OF_RANGE, parameter=name, value=share)
    check(values, weights, criteria)
    sign = 1.0 if ignore_directions else np.where(costs(criteria), -1.0, 1.0)
    scaled = _normalised(values, normalisation) * sign * (weights if weight_matrix else 1.0)
    agreed = _concordance(values * sign, weights)
    against = _discordance(scaled, discordance)
    if thresholds == Thresholds.MEAN:
        pairs = max(len(values) * (len(values) - 1), 1)
        c_hat, d_hat = agreed.sum() / pairs, against.sum() / pairs
        outranks = (agreed >= c_hat - ROUNDING) & (against >= d_hat - ROUNDING)
    else:
        outranks = (agreed >= c_hat - ROUNDING) & (against <= d_hat + ROUNDING)
    np.fill_diagonal(outranks, False)
    return Outranking(agreed, against, float(c_hat), float(d_hat), outranks, np.flatnonzero(~outranks.any(axis=0)))


def _check_names(**given: str) -> None:
    known = {"normalisation": Normalisation, "discordance": Discordance, "thresholds": Thresholds}
    for name, value in given.items():
        if value not in list(known[name]):
            raise ScoringError(ErrorCode.PARAMETER_OUT_OF_RANGE, parameter=name, value=value)


def _normalised(values: Floats, normalisation: str) -> Floats:
    """Divide each column by its size; a column of zeros stays as it is."""
    if normalisation == Normalisation.NONE:
        return values
    size = np.abs(values).sum(axis=0) if normalisation == Normalisation.SUM else np.linalg.norm(values, axis=0)
    return np.asarray(values / np.where(size > 0, size, 1.0), dtype=np.float64)


def _concordance(better: Floats, weights: Floats) -> Floats:
    """Add up the weights of the criteria on which the row is at least as good as the column."""
    found = np.zeros((len(better), len(better)))
    for column, weight in zip(better.T, weights, strict=True):
        found += weight * (column[:, None] >= column)
    np.fill_diagonal(found, 0.0)
    return found


def _discordance(better: Floats, divisor: str) -> Floats:
    """Give the largest difference by which the column is better, as a share; 0 where nothing differs."""
    against, apart = np.zeros((len(better), len(better))), np.zeros((len(better), len(better)))
    for column in better.T:
        behind = column - column[:, None]
        np.maximum(against, behind, out=against)
        np.maximum(apart, np.abs(behind), out=apart)
    whole = apart if divisor == Discordance.PAIRWISE else np.full_like(apart, np.ptp(better, axis=0).max())
    return np.divide(against, whole, out=np.zeros_like(against), where=whole > 0)


PARAMETERS: Mapping[str, object] = {
    "c_hat": C_HAT,
    "d_hat": D_HAT,
    "normalisation": str(Normalisation.VECTOR),
    "discordance": str(Discordance.GLOBAL_RANGE),
}

METHOD = Method("electre_1", electre_1, higher_is_better=True, family=Family.OUTRANKING, parameters=PARAMETERS)
