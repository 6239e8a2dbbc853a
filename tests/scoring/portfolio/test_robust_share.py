"""Each program's share of best lists, and what it is called."""

import numpy as np
import pytest

from scoring.portfolio.robust_share import Membership, list_portions, robust_shares, shares_of
from scoring.shortlist import Rules
from tests.scoring.portfolio.given import every_list
from tests.scoring.portfolio.test_trial import trial_of


def _asked(trial, **more):
    return robust_shares(trial.candidates, trial.rules, trial.weights, trial.scores, seed=trial.seed, **more)


def test_shares_are_those_of_the_best_lists_one_by_one():
    trial = trial_of(np.random.default_rng(3).integers(1, 6, (7, 3)), Rules(3, budget=13.0))

    found = _asked(trial, draws=100)

    possible = every_list(7)
    possible = possible[(possible.sum(axis=1) == 3) & (possible @ np.arange(1.0, 8.0) <= 13)]
    worth = trial.values(0) @ possible.T
    best = worth >= worth.max(axis=1, keepdims=True) - 1e-12
    shares = (best / best.sum(axis=1, keepdims=True)) @ possible
    assert found.shares == pytest.approx(shares.mean(axis=0), abs=1e-9)
    assert found.shares.sum() == pytest.approx(3.0)
    assert (found.draws, found.without, found.unproven, found.incomplete) == (100, 0, 0, 0)


def test_programs_are_always_in_sometimes_or_never():
    trial = trial_of([[5, 5, 5], [4, 2, 3], [2, 4, 3], [1, 1, 1]], Rules(2))

    found = _asked(trial, draws=100)

    assert [found.membership(code) for code in found.codes] == [
        Membership.ALWAYS,
        Membership.DEPENDS,
        Membership.DEPENDS,
        Membership.NEVER,
    ]


def test_a_program_that_ties_out_of_one_list_is_not_always_in():
    found = _asked(trial_of([[3, 3, 3], [3, 3, 3]], Rules(1)), draws=100)

    assert found.shares.tolist() == [0.5, 0.5]
    assert {found.membership(code) for code in found.codes} == {Membership.DEPENDS}


def test_where_no_list_can_be_had_no_share_is_told():
    found = _asked(trial_of([[3, 3, 3]], Rules(2)), draws=100)

    assert np.isnan(found.shares).all()
    assert found.without == 100
    assert found.membership("P0") is Membership.DEPENDS


def test_an_executor_may_do_the_work():
    trial = trial_of(np.random.default_rng(1).integers(1, 6, (6, 3)), Rules(2))
    seen = []

    def backwards(asked, portions):
        seen.extend(portions)
        tallies = [asked.work(*portion) for portion in reversed(portions)]
        return tallies[0].plus(tallies[1]).plus(tallies[2])

    found = _asked(trial, draws=250, executor=backwards)

    assert seen == list(list_portions(250))
    assert found.shares.tolist() == shares_of(trial, trial.work(0, 250)).shares.tolist()
