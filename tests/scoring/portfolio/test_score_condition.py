"""How far a score or the duration must get better, or may get worse."""

import numpy as np
import pytest
from hypothesis import given, settings

from scoring.criteria import Criterion
from scoring.portfolio.condition import Lever, NoChange
from scoring.portfolio.score_condition import own_scale, score_conditions
from tests.scoring.portfolio.given import standpoints, stands


@settings(max_examples=90, deadline=None)
@given(stand=standpoints())
def test_each_change_is_the_least_or_the_largest(stand):
    found = score_conditions(stand)

    for column, condition in enumerate(found):
        assert condition.inside == stands(stand)
        if condition.then is None:
            assert condition.reason is not None
            assert condition.verified is None
            assert stands(stand, _moved(stand, column, 0.0 if condition.inside else 1.0)) == condition.inside
            continue
        unit = _unit(stand, column, condition.then)
        assert condition.verified
        assert stands(stand, _moved(stand, column, unit))
        if condition.then != 12.0:
            assert not stands(stand, _moved(stand, column, unit - 1e-5))


def test_a_rating_between_two_steps_is_told_as_it_would_be_entered():
    uneven = Criterion("c", steps=(0.0, 10.0, 40.0, 90.0, 100.0))

    assert [own_scale(unit, uneven) for unit in (0.0, 0.1, 0.25, 0.9, 1.0)] == pytest.approx([1, 2, 2.5, 4, 5])


@settings(max_examples=90, deadline=None)
@given(stand=standpoints())
def test_the_duration_is_told_apart_and_never_longer_than_allowed(stand):
    duration = score_conditions(stand)[-1]

    assert duration.lever is Lever.DURATION
    assert duration.then is None or duration.then <= 12.0
    assert not (duration.inside and duration.reason is NoChange.OUT_OF_REACH)


def _unit(stand, column, value):
    criterion = stand.matrix.criteria[column]
    worst, best = criterion.anchors
    way = (value - worst) / (best - worst)
    return np.interp(way, np.linspace(0, 1, 5), criterion.steps) / 100 if criterion.steps[1] == 10 else way


def _moved(stand, column, unit):
    row = stand.values.row(stand.code)
    values = stand.question.now.copy()
    values[stand.row] += stand.values.shares[column] * (unit - stand.values.units[row, column])
    return values
