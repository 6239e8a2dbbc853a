"""The fewest rules that would have to give way together where no single one is enough."""

from collections.abc import Sequence

import numpy as np
from scipy.sparse import csr_array, hstack

from scoring.shortlist.candidate import Candidate
from scoring.shortlist.exact import best_choice
from scoring.shortlist.linear import system_of
from scoring.shortlist.loosening import Loosening, giving, loosened_for
from scoring.shortlist.rule import Rule
from scoring.shortlist.system import System
from scoring.shortlist.usage import slack_of
from scoring.solver import SECONDS


def way_out(
    candidates: Sequence[Candidate], rules: Sequence[Rule], *, seconds: float = SECONDS
) -> tuple[Loosening, ...]:
    """Give the fewest rules that would have to give way together for a list to be had, each by the least of it.

    All of them name the same list. None is given where all rules can hold together, or where time ran out.

    Source
    ------
    Chinneck (1996), An effective polynomial-time heuristic for the minimum-cardinality IIS set-covering problem; here
    the elastic program is solved exactly.
    """
    system, layout = system_of(candidates, (), 0.0)
    best = best_choice(_fewest(giving(system, layout, rules), len(rules)), lambda values: True, seconds=seconds)
    if best.values is None:
        return ()
    kept = [rule for rule, gives in zip(rules, best.values[-len(rules) :], strict=True) if gives < 0.5]
    chosen, shares = layout.funded(best.values, kept)
    return tuple(loosened_for(rule, chosen, shares) for rule in rules if slack_of(rule, chosen, shares) < 0)


def _fewest(system: System, count: int) -> System:
    """Ask first for the fewest that give way, then for the least that they give.

    One variable more for each of the last `count`, the rules: whether it gives way at all.
    """
    size = len(system.worth)
    wide = System(
        worth=np.concatenate([system.worth / (count + 1), np.full(count, -1.0)]),
        rows=csr_array(hstack([system.rows, csr_array((system.rows.shape[0], count))])),
        lower=system.lower,
        upper=system.upper,
        whole=np.append(system.whole, np.ones(count, dtype=bool)),
    )
    only_then = np.zeros((count, size + count))
    only_then[range(count), range(size - count, size)] = 1.0
    only_then[range(count), range(size, size + count)] = -1.0
    return wide.with_rows(only_then, -np.inf, 0.0)
