"""The one door to the solver of yes-or-no programs: exact to the gap, timed, silent."""

import ctypes
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum
from threading import Lock

import numpy as np
from scipy.optimize import Bounds, LinearConstraint, milp
from scipy.sparse import csr_array

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

    chosen  bool, shape (variables,); None where nothing was found
    """

    proof: Proof
    chosen: Bools | None = None


def minimise(
    objective: Floats,
    rows: csr_array | Floats,
    lower: Floats | float,
    upper: Floats | float,
    *,
    seconds: float = SECONDS,
) -> Solved:
    """Choose variables of 0 or 1 so that the objective is least and every row lies within its limits.

    objective     float, shape (variables,)
    rows          float, shape (rows, variables)
    lower, upper  float, shape (rows,), or one for all

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
                integrality=np.ones(len(objective), dtype=np.int64),
                bounds=Bounds(0, 1),
                constraints=LinearConstraint(rows, lower, upper) if rows.shape[0] else None,
                options={"mip_rel_gap": 0.0, "time_limit": seconds, "presolve": presolve},
            )
        # Status 4 covers "infeasible or unbounded" as well as trouble with numbers: asked plainly, it says which.
        if answer.status != 4:
            break
    if answer.x is None:
        return Solved(Proof.INFEASIBLE if answer.status == 2 else Proof.UNPROVEN)
    return Solved(Proof.OPTIMAL if answer.status == 0 else Proof.UNPROVEN, np.asarray(answer.x > 0.5))


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
