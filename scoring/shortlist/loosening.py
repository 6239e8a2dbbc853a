"""What a rule gives way by: in a search for the least of it, and for a list that was found."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import fsum

import numpy as np
from scipy.sparse import csr_array, hstack

from scoring.arrays import Floats
from scoring.shortlist.candidate import Candidate
from scoring.shortlist.layout import Layout, Row
from scoring.shortlist.linear import rows_of
from scoring.shortlist.rule import WITHOUT_LIMIT, Rule, RuleKind
from scoring.shortlist.system import System
from scoring.shortlist.usage import Shares, slack_of


@dataclass(frozen=True)
class Loosening:
    """The least that one rule would have to give so that a list can be had under all the others.

    amount  in the unit of the rule, programs or Rupiah; None where no list can be had even without the rule
    mended  the rule as it would stand; None where it would have to be dropped, or where that does not help
    chosen  codes of a list that could then be had
    """

    rule: Rule
    amount: float | None = None
    mended: Rule | None = None
    chosen: tuple[str, ...] = ()


def loosened_for(rule: Rule, chosen: Sequence[Candidate], shares: Shares) -> Loosening:
    """Give what a rule would have to give for a list to be had."""
    amount = max(-slack_of(rule, chosen, shares), 0.0)
    codes = tuple(candidate.code for candidate in chosen)
    if rule.kind in WITHOUT_LIMIT:
        return Loosening(rule, amount, None, codes)
    return Loosening(rule, amount, replace(rule, limit=_limit(rule, chosen, amount)), codes)


def giving(system: System, layout: Layout, rules: Sequence[Rule]) -> System:
    """Let rules give way by as much as need be, and ask for the least of it.

    One variable more for each, a share of the most that the rule could have to give; nothing else is worth anything.
    """
    size, count = len(system.worth), len(rules)
    wide = System(
        worth=np.append(np.zeros(size), np.full(count, -1.0)),
        rows=csr_array(hstack([system.rows, csr_array((system.rows.shape[0], count))])),
        lower=system.lower,
        upper=system.upper,
        whole=np.append(system.whole, np.zeros(count, dtype=bool)),
    )
    for column, rule in enumerate(rules, start=size):
        rows = rows_of(rule, layout.candidates)
        most = max(map(_most, rows), default=0.0)
        for row in rows:
            amounts = np.zeros(size + count)
            columns = layout.columns(row)
            amounts[list(columns)] = list(columns.values())
            for limit, way in ((row.lower, 1.0), (row.upper, -1.0)):
                if np.isfinite(limit):
                    given = _with(amounts, column, way * most)
                    wide = wide.with_rows(given, *((limit, np.inf) if way > 0 else (-np.inf, limit)))
    return wide


def _with(amounts: Floats, column: int, amount: float) -> Floats:
    changed = amounts.copy()
    changed[column] = amount
    return changed[None, :]


def _limit(rule: Rule, chosen: Sequence[Candidate], amount: float) -> float:
    if rule.kind is RuleKind.NUMBER:
        return float(len(chosen))
    least = rule.kind in (RuleKind.MINIMUM, RuleKind.LEAST_NUMBER, RuleKind.AGENCY_MINIMUM)
    return rule.limit - amount if least else rule.limit + amount


def _most(row: Row) -> float:
    limits = [abs(limit) for limit in (row.lower, row.upper) if np.isfinite(limit)]
    return fsum(map(abs, row.amounts.values())) + max(limits, default=0.0)
