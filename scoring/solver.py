"""The one door to the solver of linear choices, yes-or-no and in shares: exact to the gap, timed, silent."""

import ctypes
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum
from threading import Lock

import numpy as np
from scipy.optimize import Bounds, LinearConstraint, linprog, milp
from scipy.sparse import csr_array, vstack

from scoring.arrays import Bools, Floats

SECONDS = 30.0
"""So long the solver looks for a better answer unless told otherwise."""


class Proof(StrEnum):
    """Say what the solver can vouch for: the best there is, the best it met in its time, or that there is none."""

    OPTIMAL = "optimal"
    UNPROVEN = "unproven"
    INFEASIBLE = "infeasible"


@dataclass(frozen=True)
class Solved:
    """What the solver answered.

    proof   optimal where it is the best to the gap that was asked for
    chosen  bool, shape (variables,), above one half; None where nothing was found
    values  float, shape (variables,), in [0, 1]
    bound   no choice has an objective below it; None where the solver gives none
    """

    proof: Proof
    chosen: Bools | None = None
    values: Floats | None = None
    bound: float | None = None


@dataclass(frozen=True)
class Relaxed:
    """What the solver answered where every variable may be a share.

    possible  False where not even shares meet the rows
    prices    float, shape (rows,): what one more unit of a row's limit would add; None where the solver gives none
    """

    possible: bool
    prices: Floats | None = None


def minimise(
    objective: Floats,
    rows: csr_array | Floats,
    lower: Floats | float,
    upper: Floats | float,
    *,
    seconds: float = SECONDS,
    gap: float = 0.0,
    whole: Bools | None = None,
) -> Solved:
    """Choose variables of 0 or 1 so that the objective is least and every row lies within its limits.

    objective     float, shape (variables,)
    rows          float, shape (rows, variables)
    lower, upper  float, shape (rows,), or one for all
    gap           share of the objective by which the answer may miss the best
    whole         bool, shape (variables,): False lets a variable be a share in [0, 1]; None makes all of them whole

    The solver stops within 1e-6 of the best objective and lets a row stand 1e-6 outside its limits: hand in numbers
    so large that this is nothing, and hold what comes back against the rules once more.

    Source
    ------
    Huangfu & Hall (2018), Parallelizing the dual revised simplex method (HiGHS).
    """
    for presolve in (True, False):
        with _SILENCE, _without_stdout():
            answer = milp(
                objective,
                integrality=np.ones(len(objective), dtype=np.int64) if whole is None else whole.astype(np.int64),
                bounds=Bounds(0, 1),
                constraints=LinearConstraint(rows, lower, upper) if rows.shape[0] else None,
                options={"mip_rel_gap": gap, "time_limit": seconds, "presolve": presolve},
            )
        # Status 4 covers "infeasible or unbounded" as well as trouble with numbers: asked plainly, it says which.
        if answer.status != 4:
            break
    if answer.x is None:
        return Solved(Proof.INFEASIBLE if answer.status == 2 else Proof.UNPROVEN)
    proof = Proof.OPTIMAL if answer.status == 0 else Proof.UNPROVEN
    values = np.clip(np.asarray(answer.x, dtype=np.float64), 0.0, 1.0)
    return Solved(proof, values > 0.5, values, answer.mip_dual_bound)


def relax(worth: Floats, rows: csr_array, lower: Floats, upper: Floats, *, seconds: float = SECONDS) -> Relaxed:
    """Make the worth of shares in [0, 1] the highest within every row, and tell what each row's limit is worth.

    worth         float, shape (variables,)
    rows          float, shape (rows, variables)
    lower, upper  float, shape (rows,)
    """
    fixed = lower == upper
    over, under = np.isfinite(upper) & ~fixed, np.isfinite(lower) & ~fixed
    with _SILENCE, _without_stdout():
        answer = linprog(
            -worth,
            A_ub=vstack([rows[over], -rows[under]]),
            b_ub=np.concatenate([upper[over], -lower[under]]),
            A_eq=rows[fixed],
            b_eq=upper[fixed],
            bounds=(0, 1),
            method="highs",
            options={"time_limit": seconds},
        )
    if answer.status != 0:
        return Relaxed(possible=answer.status != 2)
    prices = np.zeros(rows.shape[0])
    above, below = np.split(-answer.ineqlin.marginals, [int(over.sum())])
    prices[over] += above
    prices[under] -= below
    prices[fixed] = -answer.eqlin.marginals
    return Relaxed(possible=True, prices=prices)


_SILENCE = Lock()


@contextmanager
def _without_stdout() -> Iterator[None]:
    """Keep HiGHS 1.12 from writing to stdout, which it does now and then whatever it is told (HiGHS issue 2783).

    It writes below Python, so the descriptor itself is turned aside; what others write there meanwhile is lost too.
    """
    sys.stdout.flush()
    try:
        kept = os.dup(1)
    except OSError:
        yield
        return
    _flush()
    aside = os.open(os.devnull, os.O_WRONLY)
    try:
        os.dup2(aside, 1)
        yield
    finally:
        _flush()
        os.dup2(kept, 1)
        os.close(aside)
        os.close(kept)


def _flush() -> None:
    """Empty C's own buffer, or what waits there would come out later, on the other side."""
    library = ctypes.CDLL("ucrtbase") if sys.platform == "win32" else ctypes.CDLL(None)
    library.fflush(None)
