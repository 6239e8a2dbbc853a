"""Best-worst method: the best criterion against each, each against the worst, nothing else is asked."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from scoring.arrays import Floats
from scoring.criteria import Criterion
from scoring.errors import ErrorCode, ScoringError
from scoring.weighting.shares import Weighting
from scoring.weighting.way import Way


class Model(StrEnum):
    """Name the two models: differences of weights, or ratios of weights as first published."""

    LINEAR = "linear"
    NONLINEAR = "nonlinear"


HALVINGS = 60
"""Steps of the bisection: the largest xi there is, halved to less than rounding."""


@dataclass(frozen=True)
class BestWorst:
    """Weights that answer the comparisons best.

    weights          float, shape (things,), summing to 1
    lowest, highest  the ends between which each weight may lie, equally good; the same where there is one answer
    xi               the largest deviation from a comparison, 0 when they agree fully
    ratio            xi over its published index under the non-linear model; xi itself under the linear one, where it
                     needs no index
    """

    weights: Floats
    lowest: Floats
    highest: Floats
    xi: float
    ratio: float


def bwm(
    best_to_others: Mapping[str, float],
    others_to_worst: Mapping[str, float],
    criteria: Sequence[Criterion],
    *,
    model: str = Model.LINEAR,
) -> Weighting:
    """Give shares from the two rows of comparisons; a criterion in neither weighs nothing.

    best_to_others   by criterion key, how many times as important the best one is, 1 to 9; the best itself 1
    others_to_worst  by criterion key, how many times as important each is as the worst one; the worst itself 1

    Raises
    ------
    ScoringError: JUDGEMENT_MISSING for a criterion that stands in one row alone; as `best_worst` and
        `Weighting.from_points` do.
    """
    for key in [*best_to_others, *others_to_worst]:
        if key not in best_to_others or key not in others_to_worst:
            raise ScoringError(ErrorCode.JUDGEMENT_MISSING, criterion=key)
    keys = list(best_to_others)
    found = best_worst([*best_to_others.values()], [others_to_worst[key] for key in keys], model=model)
    return Weighting.from_points(dict(zip(keys, found.weights.tolist(), strict=True)), criteria, origin=WAY.key)


def best_worst(
    best_to_others: Sequence[float], others_to_worst: Sequence[float], *, model: str = Model.LINEAR
) -> BestWorst:
    """Give the weights that leave the largest deviation from the comparisons as small as can be.

    best_to_others, others_to_worst  one number for each thing, 1 or more; 1 for the best, and for the worst
    model                            `linear`: of |w_best - a w_j| and |w_j - a w_worst|; `nonlinear`: of
                                     |w_best / w_j - a| and |w_j / w_worst - a|

    Under the non-linear model several weights may answer equally well; the middle of each interval is taken.

    Raises
    ------
    ScoringError: PARAMETER_OUT_OF_RANGE for an unknown model or a comparison below 1; JUDGEMENTS_MISSHAPEN when the
        rows are not of one length; BEST_OR_WORST_UNNAMED when a row holds no 1, or one thing is both.

    Source
    ------
    Rezaei (2015), Best-worst multi-criteria decision-making method, for the non-linear model and its index; Rezaei
    (2016), Some properties and a linear model, for the linear one and for the intervals.
    """
    best, worst = np.array(best_to_others, dtype=np.float64), np.array(others_to_worst, dtype=np.float64)
    _check(best, worst, model)
    first = int(np.argmax(np.where(best == 1, worst, 0)))
    last = int(np.argmax(np.where(worst == 1, best, 0)))
    if first == last:
        if (best != 1).any() or (worst != 1).any():
            raise ScoringError(ErrorCode.BEST_OR_WORST_UNNAMED)
        even = np.full(len(best), 1 / len(best))
        return BestWorst(even, even, even, xi=0.0, ratio=0.0)
    solve = _linear if model == Model.LINEAR else _nonlinear
    return solve(best, worst, first, last)


def consistency_index(best_to_worst: float) -> float:
    """Give the xi of one criterion compared as badly as can be, by how far best and worst lie apart.

    0.44 for 2, 1.00 for 3, 5.23 for 9; criteria that contradict each other as well can exceed it.

    Source
    ------
    Rezaei (2015), Table 1.
    """
    return float((1 + 2 * best_to_worst - np.sqrt(1 + 8 * best_to_worst)) / 2)


def _check(best: Floats, worst: Floats, model: str) -> None:
    if model not in list(Model):
        raise ScoringError(ErrorCode.PARAMETER_OUT_OF_RANGE, parameter="model", value=model)
    if len(best) != len(worst):
        raise ScoringError(ErrorCode.JUDGEMENTS_MISSHAPEN, expected=len(best))
    for name, row in (("best_to_others", best), ("others_to_worst", worst)):
        for value in row[~((row >= 1) & np.isfinite(row))].tolist():
            raise ScoringError(ErrorCode.PARAMETER_OUT_OF_RANGE, parameter=name, value=value)
    if not (best == 1).any() or not (worst == 1).any():
        raise ScoringError(ErrorCode.BEST_OR_WORST_UNNAMED)


def _linear(best: Floats, worst: Floats, first: int, last: int) -> BestWorst:
    from scipy.optimize import linprog  # 0.2 s to import, and nobody else here needs it

    count = len(best)
    against_best, against_worst = np.diag(-best), np.eye(count)
    against_best[:, first] += 1
    against_worst[:, last] -= worst
    rows = np.vstack([against_best, -against_best, against_worst, -against_worst])
    found = linprog(
        np.eye(count + 1)[count],
        A_ub=np.column_stack([rows, -np.ones(len(rows))]),
        b_ub=np.zeros(len(rows)),
        A_eq=np.append(np.ones(count), 0.0)[np.newaxis],
        b_eq=[1.0],
    )
    answer = np.maximum(np.asarray(found.x, dtype=np.float64), 0.0)
    weights, xi = answer[:count] / answer[:count].sum(), float(answer[count])
    return BestWorst(weights, weights, weights, xi, ratio=xi)


def _nonlinear(best: Floats, worst: Floats, first: int, last: int) -> BestWorst:
    """Find xi by bisection: with the worst at 1, what is left to choose is the best, and then each of the others."""
    high = max(best.max(), worst.max()) if _missed(best, worst, first, last, xi=0.0) > 1e-12 else 0.0
    low = 0.0
    for _ in range(HALVINGS):
        middle = (low + high) / 2
        low, high = (middle, high) if _missed(best, worst, first, last, xi=middle) > 0 else (low, middle)
    ratio = high / consistency_index(best[last]) if high > 0 else 0.0
    return BestWorst(*_intervals(best, worst, first, last, xi=high), xi=float(high), ratio=float(ratio))


def _room_of_best(best: Floats, worst: Floats, first: int, last: int, *, xi: float) -> tuple[float, float]:
    """Give the ends of what the best may weigh, with the worst at 1, when no comparison is missed by more than xi."""
    direct = np.array([best[last], worst[first]])
    least = np.append(np.maximum(best - xi, 0) * np.maximum(worst - xi, 0), direct - xi)
    most = np.append((best + xi) * (worst + xi), direct + xi)
    return float(least.max()), float(most.min())


def _missed(best: Floats, worst: Floats, first: int, last: int, *, xi: float) -> float:
    """Give by how much the least lies above the most that the best may weigh; above 0 when xi is too small."""
    least, most = _room_of_best(best, worst, first, last, xi=xi)
    return least - most


def _intervals(best: Floats, worst: Floats, first: int, last: int, *, xi: float) -> tuple[Floats, Floats, Floats]:
    top = float(np.mean(_room_of_best(best, worst, first, last, xi=xi)))
    least = np.maximum(top / (best + xi), worst - xi)
    most = np.minimum(np.where(best > xi, top / np.where(best > xi, best - xi, 1.0), np.inf), worst + xi)
    for place, value in ((first, top), (last, 1.0)):
        least[place] = most[place] = value
    most = np.maximum(least, most)
    lowest = least / (least + most.sum() - most)
    highest = most / (most + least.sum() - least)
    middle = (lowest + highest) / 2
    return middle / middle.sum(), lowest, highest


WAY = Way("bwm", bwm)
