import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.sparse import csr_array

from scoring.shortlist import exact
from scoring.shortlist.exact import best_choice, doubt_of
from scoring.shortlist.system import System
from scoring.solver import Proof, Relaxed, Solved, minimise


def knapsack(seed, size, budgets=2):
    dice = np.random.default_rng(seed)
    costs = np.vstack([np.round(dice.random((budgets, size)) * 1e9), np.ones(size)])
    limits = np.append(np.floor(costs[:budgets].sum(axis=1) / 5), size // 6)
    return System(dice.random(size), csr_array(costs), np.full(budgets + 1, -np.inf), limits, np.ones(size, dtype=bool))


def always(values):
    return True


@pytest.mark.parametrize(("seed", "size"), [(0, 30), (1, 60), (2, 120), (3, 250)])
def test_what_is_settled_before_costs_nothing_of_the_best(seed, size):
    system = knapsack(seed, size)

    best = best_choice(system, always)

    plainly = minimise(-1e4 * system.worth, system.rows.multiply(1e-5).tocsr(), -np.inf, system.upper * 1e-5)
    assert best.proof is Proof.OPTIMAL
    assert system.worth @ best.values == pytest.approx(system.worth @ plainly.values, abs=1e-9)
    assert (system.rows @ best.values <= system.upper).all()


@settings(max_examples=40)
@given(st.integers(0, 10**6), st.integers(1, 10), st.lists(st.floats(-2, 2), min_size=3, max_size=3))
def test_whatever_the_prices_no_choice_is_worth_more_than_the_bound_and_each_loss_is_lost(seed, size, prices):
    system = knapsack(seed, size)
    every = (np.arange(2**size)[:, None] >> np.arange(size)) % 2
    allowed = every[(system.upper >= (system.rows @ every.T).T).all(axis=1)]
    asked = np.array(prices) * np.array([1e-9, 1e-9, 1.0])

    doubt = doubt_of(system, asked)

    as_good = allowed[allowed @ system.worth >= (allowed @ system.worth).max() * 0.9]
    least = float((as_good @ system.worth).min())
    assert not ((as_good != doubt.likely) & ~doubt.open(system, least)).any()
    lost = (allowed != doubt.likely) @ doubt.losses
    assert (allowed @ system.worth <= doubt.bound - lost + 1e-9).all()


def test_an_answer_that_does_not_hold_is_forbidden_and_the_question_asked_again():
    system = knapsack(4, 12, budgets=1)
    first = best_choice(system, always).values

    second = best_choice(system, lambda values: not np.array_equal(values, first))

    assert second.proof is Proof.OPTIMAL
    assert not np.array_equal(second.values, first)
    assert system.worth @ second.values <= system.worth @ first


def test_a_gap_that_is_allowed_is_the_most_that_is_missed():
    system = knapsack(5, 400)

    near, best = best_choice(system, always, gap=0.01), best_choice(system, always)

    assert system.worth @ near.values >= 0.99 * near.bound - 1e-9
    assert near.bound >= system.worth @ best.values - 1e-9
    assert best.bound == pytest.approx(system.worth @ best.values)


def test_a_choice_that_is_known_is_given_where_none_is_better():
    system = knapsack(6, 200)
    best = best_choice(system, always)

    again = best_choice(system, always, known=best.values)

    assert again.proof is Proof.OPTIMAL
    assert system.worth @ again.values == pytest.approx(system.worth @ best.values)


def test_a_choice_that_is_known_and_worse_is_left_behind():
    system = knapsack(6, 200)

    found = best_choice(system, always, known=np.zeros(200))

    assert system.worth @ found.values == pytest.approx(system.worth @ best_choice(system, always).values)


def test_rows_that_nothing_meets_are_infeasible():
    system = knapsack(7, 50).with_rows(np.ones((1, 50)), 60.0, np.inf)

    assert best_choice(system, always).proof is Proof.INFEASIBLE


def test_rows_that_only_shares_meet_are_infeasible_too():
    halves = System(np.ones(90), csr_array(np.full((1, 90), 2.0)), np.array([3.0]), np.array([3.0]), np.ones(90, bool))

    assert best_choice(halves, always).proof is Proof.INFEASIBLE


@pytest.mark.parametrize(("limit", "proof"), [(0.0, Proof.OPTIMAL), (-1.0, Proof.INFEASIBLE)])
def test_without_variables_the_limits_decide(limit, proof):
    nothing = System(np.zeros(0), csr_array((1, 0)), np.array([-np.inf]), np.array([limit]), np.zeros(0, dtype=bool))

    assert best_choice(nothing, always).proof is proof


def test_where_the_relaxation_is_silent_the_solver_decides_alone(monkeypatch):
    monkeypatch.setattr(exact, "relax", lambda *asked, **more: Relaxed(possible=True))
    system = knapsack(8, 50)

    best = best_choice(system, always)

    monkeypatch.undo()
    assert system.worth @ best.values == pytest.approx(system.worth @ best_choice(system, always).values)


def test_where_time_runs_out_the_best_so_far_is_not_called_the_best(monkeypatch):
    monkeypatch.setattr(exact, "minimise", lambda *asked, **more: Solved(Proof.UNPROVEN))
    system = knapsack(3, 250)

    best = best_choice(system, always, known=np.zeros(250))

    assert (best.proof, best.values.sum()) == (Proof.UNPROVEN, 0.0)
    assert best.bound > 0
