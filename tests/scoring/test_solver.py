import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from scipy.sparse import csr_array

from scoring import solver
from scoring.solver import Proof, minimise, relax

TALKATIVE = """
import sys
import numpy as np
from scipy.optimize import Bounds, LinearConstraint, milp
from scoring.solver import minimise

dice = np.random.default_rng(1)
print("first")
for _ in range(100):
    size = int(dice.integers(20, 40))
    values, costs = np.round(dice.random(size) * 100), np.round(dice.random((2, size)) * 100)
    budgets = np.floor(costs.sum(axis=1) * dice.random() * 0.6)
    if sys.argv[1] == "quiet":
        minimise(-values, costs, -np.inf, budgets)
    else:
        rows = LinearConstraint(costs, -np.inf, budgets)
        milp(-values, integrality=np.ones(size), bounds=Bounds(0, 1), constraints=rows, options={"mip_rel_gap": 0.0})
print("last")
"""


BUFFERED = """
import ctypes
import numpy as np
from scoring import solver

library = ctypes.CDLL(None)

class Answer:
    status, x = 2, None

def milp(*given, **more):
    library.printf(b"theirs\\n")
    return Answer()

solver.milp = milp
library.printf(b"ours before\\n")
solver.minimise(np.ones(1), np.ones((1, 1)), 0.0, 1.0)
library.printf(b"ours after\\n")
"""


def stdout_of(manner, code=TALKATIVE):
    run = subprocess.run(
        [sys.executable, "-c", code, manner],
        cwd=Path(__file__).parents[2],
        # An unbuffered Python unbuffers C as well, and nothing would wait.
        env={name: value for name, value in os.environ.items() if name != "PYTHONUNBUFFERED"},
        capture_output=True,
        text=True,
        check=True,
    )
    return run.stdout.splitlines()


def test_the_choice_is_the_best_within_every_row():
    solved = minimise(np.array([-16.0, -22, -12, -8]), np.array([[5.0, 7, 4, 3]]), -np.inf, np.array([14.0]))

    assert solved.proof is Proof.OPTIMAL
    assert solved.chosen.tolist() == [False, True, True, True]


def test_without_rows_each_variable_decides_for_itself():
    solved = minimise(np.array([-1.0, 1.0]), np.zeros((0, 2)), -np.inf, np.inf)

    assert solved.chosen.tolist() == [True, False]


def test_rows_that_nothing_meets_are_infeasible():
    solved = minimise(np.array([1.0, 1.0]), np.array([[1.0, 1.0]]), 3.0, np.inf)

    assert solved == solver.Solved(Proof.INFEASIBLE, None)


def test_without_time_nothing_is_vouched_for():
    dice = np.random.default_rng(3)
    costs = dice.random((5, 60))

    solved = minimise(-dice.random(60), costs, -np.inf, costs.sum(axis=1) / 3, seconds=0.0)

    assert solved.proof is Proof.UNPROVEN


def test_what_the_solver_calls_infeasible_or_unbounded_is_asked_again_plainly(monkeypatch):
    asked = []

    class Riddle:
        status, x = 4, None

    def milp(*given, options, **more):
        asked.append(options["presolve"])
        return Riddle()

    monkeypatch.setattr(solver, "milp", milp)

    assert minimise(np.ones(1), np.ones((1, 1)), 0.0, 1.0).proof is Proof.UNPROVEN
    assert asked == [True, False]


def test_nothing_of_the_solver_reaches_stdout_and_nothing_of_ours_is_lost():
    assert stdout_of("quiet") == ["first", "last"]


@pytest.mark.skipif(sys.platform == "win32", reason="where C's buffer is emptied differs")
def test_the_solver_itself_does_talk():
    told = stdout_of("plain")

    assert sorted(told)[:1] != ["first"]
    assert any("HighsMipSolverData" in line for line in told)


@pytest.mark.skipif(sys.platform == "win32", reason="C's buffer has another name there")
def test_what_waits_in_the_buffer_of_c_comes_out_on_its_own_side():
    assert stdout_of("", BUFFERED) == ["ours before", "ours after"]


def test_without_a_stdout_the_solver_still_answers(monkeypatch):
    def closed(descriptor):
        raise OSError

    monkeypatch.setattr(os, "dup", closed)

    assert minimise(np.array([-1.0]), np.array([[1.0]]), 0.0, 1.0).chosen.tolist() == [True]


def test_a_variable_that_need_not_be_whole_is_a_share():
    solved = minimise(
        np.array([-3.0, -2.0]), np.array([[2.0, 2.0]]), -np.inf, np.array([3.0]), whole=np.array([True, False])
    )

    assert solved.values.tolist() == pytest.approx([1.0, 0.5])
    assert solved.bound == pytest.approx(-4.0)


def test_an_answer_within_the_gap_is_enough():
    dice = np.random.default_rng(5)
    costs = dice.random((5, 60))
    asked = (-dice.random(60), costs, -np.inf, costs.sum(axis=1) / 3)

    near, best = minimise(*asked, gap=0.2), minimise(*asked)

    assert near.proof is best.proof is Proof.OPTIMAL
    assert near.bound <= best.bound + 1e-6
    assert asked[0] @ near.values >= asked[0] @ best.values - 1e-6


def test_what_a_row_is_worth_is_told_with_its_sign():
    worth, rows = np.array([3.0, 2.0, 1.0]), csr_array(np.array([[2.0, 2, 2], [1, 0, 0], [0, 0, 1]]))

    least = np.array([-np.inf, -np.inf, 0.25])
    floor, level = (relax(worth, rows, least, np.array([3.0, 0.5, top])) for top in (9.0, 0.25))

    assert floor.possible
    assert floor.prices.tolist() == level.prices.tolist() == pytest.approx([1.0, 1.0, -1.0])


def test_where_not_even_shares_meet_the_rows_nothing_is_possible():
    assert not relax(np.ones(2), csr_array(np.ones((1, 2))), np.array([3.0]), np.array([np.inf])).possible


def test_without_time_the_relaxation_is_silent():
    dice = np.random.default_rng(0)
    rows = csr_array(dice.random((60, 400)))

    relaxed = relax(dice.random(400), rows, np.full(60, -np.inf), np.full(60, 20.0), seconds=0.0)

    assert (relaxed.possible, relaxed.prices) == (True, None)
