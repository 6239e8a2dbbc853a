"""No list is worth more than its ceiling, and what it loses adds up."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scoring.portfolio.ceilings import Ceilings, ceilings_of
from scoring.portfolio.limits import Limits, limits_of
from scoring.portfolio.question import Question
from scoring.shortlist import Rules
from tests.scoring.portfolio.given import every_list, questions, seeded_candidates


@settings(max_examples=20, deadline=None)
@given(asked=questions(most=7), seed=st.integers(0, 100))
def test_a_list_falls_below_the_ceiling_by_what_it_leaves_and_turns(asked, seed):
    candidates, rules = asked
    limits = limits_of(Question(candidates, rules).written[0])
    values = np.random.default_rng(seed).uniform(-1, 1, (30, len(candidates)))

    found = ceilings_of(values, limits)

    lists = every_list(len(candidates))
    lists = lists[limits.hold(lists)]
    if found is None:
        assert not len(lists)
        return
    left = limits.upper - lists @ limits.rows.T
    turned = lists[np.newaxis] != found.likely[:, np.newaxis]
    lost = found.prices @ left.T + (turned * found.losses[:, np.newaxis]).sum(axis=2)
    assert found.ceiling[:, np.newaxis] - lost == pytest.approx(values @ lists.T, abs=1e-9)
    assert (found.prices >= 0).all()


def test_prices_that_the_solver_finds_are_tight():
    candidates = seeded_candidates(30)
    limits = limits_of(Question(candidates, Rules(8)).written[0])
    values = np.random.default_rng(1).uniform(size=(60, 30))

    found = ceilings_of(values, limits)

    assert found.ceiling == pytest.approx(np.sort(values, axis=1)[:, -8:].sum(axis=1))


def test_some_of_the_draws_can_be_taken():
    numbers = np.arange(6.0).reshape(3, 2)
    found = Ceilings(numbers, numbers + 1, np.arange(3.0), numbers + 2).some(np.array([2, 0]))

    assert found.values.tolist() == [[4.0, 5.0], [0.0, 1.0]]
    assert found.ceiling.tolist() == [2.0, 0.0]


def test_without_limits_every_program_of_some_worth_is_in():
    found = ceilings_of(np.array([[0.5, -0.25]]), Limits(np.zeros((0, 2)), np.zeros(0)))

    assert found.ceiling.tolist() == [0.5]
    assert found.likely.tolist() == [[True, False]]
