"""The best choice of each set of values by the solver alone: for programs that can be done in part."""

from dataclasses import replace

import numpy as np

from scoring.arrays import Floats
from scoring.portfolio.best_lists import BestLists, no_lists
from scoring.shortlist.exact import Holds, best_choice
from scoring.shortlist.system import System
from scoring.solver import Proof


def one_by_one(values: Floats, system: System, holds: Holds, *, seconds: float) -> BestLists:
    """Ask the solver for one best choice of each set of values, float, shape (draws, variables).

    A list holds the whole variables alone. Others as good may be there: no draw is complete, unless it has none.
    """
    programs = int(system.whole.sum())
    found = no_lists(len(values), programs, proven=False)
    lists, owner = [], []
    for draw, worth in enumerate(values):
        best = best_choice(replace(system, worth=worth), holds, seconds=seconds)
        found.proven[draw] = best.proof is not Proof.UNPROVEN
        found.complete[draw] = best.proof is Proof.INFEASIBLE
        if best.values is not None:
            found.values[draw] = worth @ best.values
            lists.append(best.values[system.whole] > 0.5)
            owner.append(draw)
    stacked = np.array(lists, dtype=bool).reshape(len(lists), programs)
    return replace(found, owner=np.array(owner, dtype=np.int64), lists=stacked)
