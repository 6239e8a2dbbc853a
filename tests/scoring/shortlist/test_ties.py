from math import comb

import numpy as np
import pytest
from hypothesis import event, given, settings
from hypothesis import strategies as st
from scipy.sparse import csr_array

from scoring.shortlist import ties
from scoring.shortlist.exact import best_choice
from scoring.shortlist.system import System
from scoring.shortlist.ties import every_best
from scoring.solver import Proof, Solved


def always(values):
    return True


def system(worth, rows, upper):
    size = len(worth)
    return System(
        np.array(worth, dtype=float),
        csr_array(np.array(rows, dtype=float).reshape(len(upper), size)),
        np.full(len(upper), -np.inf),
        np.array(upper, dtype=float),
        np.ones(size, dtype=bool),
    )


def found(asked, **more):
    return every_best(asked, best_choice(asked, always), always, **more)


def test_twins_are_counted_and_not_searched_one_by_one(monkeypatch):
    asked, real = [], ties.minimise
    monkeypatch.setattr(ties, "minimise", lambda *given, **more: asked.append(given) or real(*given, **more))

    every = found(system([0.5] * 30, [[1] * 30], [15]), most=10**9)

    assert (every.count, every.complete, len(asked)) == (comb(30, 15), True, 1)
    assert every.line == frozenset(range(30))
    assert len(list(every.each(7))) == 7


@settings(max_examples=60)
@given(st.lists(st.tuples(st.integers(0, 4), st.integers(0, 4), st.integers(0, 2)), min_size=1, max_size=8), st.data())
def test_every_best_choice_is_found_once_and_no_other(drawn, data):
    values, *costs = map(list, zip(*drawn, strict=True))
    asked = system(values, costs, data.draw(st.tuples(st.integers(0, 12), st.integers(0, 6))))
    every = (np.arange(2 ** len(values))[:, None] >> np.arange(len(values))) % 2
    allowed = every[(asked.upper >= (asked.rows @ every.T).T).all(axis=1)]
    best = allowed[allowed @ asked.worth == (allowed @ asked.worth).max()]

    ways = found(asked, most=300)

    event(f"choices: {min(len(best), 5)}")
    given_back = [tuple(choice.astype(int).tolist()) for choice in ways.each(300)]
    assert sorted(given_back) == sorted(map(tuple, best.tolist()))
    assert (ways.count, ways.complete) == (len(best), True)
    assert ways.line == frozenset(np.flatnonzero(best.any(axis=0) & ~best.all(axis=0)).tolist())


def test_where_not_all_are_looked_for_all_that_stand_on_the_line_are_still_named():
    asked = system([1, 1, 1, 1], [[1, 1.1, 1.2, 1.3]], [1.4])

    some = found(asked, most=1)

    assert (some.complete, some.count) == (False, 2)
    assert some.line == frozenset(range(4))


@pytest.mark.parametrize("more", [1e-9, 1e-11])
def test_values_that_differ_by_little_do_not_tie(more):
    ways = found(system([0.5, 0.5 + more], [[1, 1]], [1]))

    assert [choice.tolist() for choice in ways.each(9)] == [[0.0, 1.0]]


def test_without_time_only_the_best_itself_is_known():
    ways = found(system([1, 1, 2], [[1, 1, 2]], [2]), seconds=0.0)

    assert (ways.count, ways.complete) == (1, False)


@pytest.mark.parametrize("proof", [Proof.UNPROVEN, Proof.INFEASIBLE])
def test_only_the_proof_that_there_is_no_other_makes_the_ties_complete(monkeypatch, proof):
    asked = system([1, 1, 2], [[1, 1, 2]], [2])
    best = best_choice(asked, always)
    monkeypatch.setattr(ties, "minimise", lambda *given, **more: Solved(proof))

    assert every_best(asked, best, always).complete == (proof is Proof.INFEASIBLE)


def test_a_choice_that_does_not_hold_is_not_counted():
    asked = system([1, 1, 2], [[1, 1, 2]], [2])
    best = best_choice(asked, lambda values: values[2] == 1)

    assert every_best(asked, best, lambda values: values[2] == 1).count == 1


def test_where_there_is_no_best_there_are_no_ties():
    asked = system([1], [[1]], [-1])

    assert found(asked).count == 0
