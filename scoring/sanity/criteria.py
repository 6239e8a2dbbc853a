"""Checks that count a criterion twice, once less, or once instead of twice."""

from collections.abc import Iterator, Sequence

import numpy as np
from scipy.stats import rankdata

from scoring.arrays import Floats
from scoring.criteria import Criterion
from scoring.methods.scikit import costs
from scoring.sanity.finding import Check, Finding, Moved, Trial, trials_by
from scoring.sanity.question import Question

ALIKE = 0.8
"""Criteria that correlate above this may ask the same thing."""
FEWEST = 5
"""Among fewer programs criteria correlate by chance."""


def double_each_criterion(asked: Question) -> Finding:
    """Ask each criterion twice in turn, each time with its weight, all weights then brought to sum to 1."""
    moved = {
        criterion.key: asked.moved(
            asked.answer(
                values=np.column_stack([asked.values, asked.values[:, column]]),
                weights=np.append(asked.weights, asked.weights[column]),
                criteria=(*asked.criteria, criterion),
            )
        )
        for column, criterion in enumerate(asked.criteria)
    }
    return Finding(Check.CRITERION_DOUBLED, asked.codes, trials_by(moved))


def remove_each_criterion(asked: Question) -> Finding:
    """Leave each criterion out in turn, the others' weights in proportion; a criterion that stands alone stays."""
    columns = range(len(asked.criteria)) if len(asked.criteria) > 1 else ()
    moved = {asked.criteria[column].key: _without(asked, column) for column in columns}
    return Finding(Check.CRITERION_REMOVED, asked.codes, trials_by(moved))


def count_correlated_once(asked: Question, *, above: float = ALIKE) -> Finding:
    """Name the pairs of criteria that put programs in nearly the same order, and leave the lighter of each pair out.

    above  Spearman's correlation from which on a pair is named; a criterion of which less is better counts reversed

    Ratings are steps, so their ranks are correlated. Where the two weigh the same, the later one is left out.

    Source
    ------
    Spearman (1904), The proof and measurement of association between two things.
    """
    trials = []
    for one, other, correlation in correlated_pairs(asked.values, asked.criteria, above=above):
        lighter, heavier = (one, other) if asked.weights[one] < asked.weights[other] else (other, one)
        keys = asked.criteria[lighter].key, asked.criteria[heavier].key
        trials.append(Trial(keys[0], _without(asked, lighter), other=keys[1], change=correlation))
    return Finding(Check.CRITERIA_CORRELATED, asked.codes, tuple(trials))


def correlated_pairs(
    values: Floats, criteria: Sequence[Criterion], *, above: float = ALIKE
) -> Iterator[tuple[int, int, float]]:
    """Give the columns, two by two, that correlate above a limit, and how closely.

    values  float, shape (programs, criteria); fewer than `FEWEST` programs say nothing
    """
    found = _correlations(values, criteria)
    for one, other in np.argwhere(np.triu(found > above, 1)).tolist():
        yield one, other, float(found[one, other])


def _correlations(values: Floats, criteria: Sequence[Criterion]) -> Floats:
    """Correlate the columns, shape (criteria, criteria); 0 for a column that is the same for all."""
    if len(values) < FEWEST:
        return np.zeros((len(criteria), len(criteria)))
    ranks = rankdata(np.where(costs(criteria), -values, values), axis=0)
    centred = ranks - ranks.mean(axis=0)
    length = np.sqrt((centred**2).sum(axis=0))
    unit = centred / np.where(length > 0, length, 1.0)
    return np.asarray(unit.T @ unit, dtype=np.float64)


def _without(asked: Question, column: int) -> tuple[Moved, ...]:
    return asked.moved(
        asked.answer(
            values=np.delete(asked.values, column, axis=1),
            weights=np.delete(asked.weights, column),
            criteria=[criterion for at, criterion in enumerate(asked.criteria) if at != column],
        )
    )
