"""Which rules cannot hold together, and the least that each would have to give."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import fsum

import numpy as np
from scipy.sparse import csr_array, hstack

from scoring.arrays import Floats
from scoring.shortlist.candidate import Candidate
from scoring.shortlist.exact import best_choice
from scoring.shortlist.layout import Layout, Row
from scoring.shortlist.linear import rows_of, system_of
from scoring.shortlist.rule import WITHOUT_LIMIT, Rule, RuleKind
from scoring.shortlist.system import System
from scoring.shortlist.usage import slack_of
from scoring.solver import SECONDS, Proof

MOST_CLASHES = 10
"""So many separate clashes are looked for."""


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


def clashes(candidates: Sequence[Candidate], rules: Sequence[Rule]) -> tuple[tuple[Rule, ...], ...]:
    """Give sets of rules that cannot hold together and none of which can be spared, no rule in two of them.

    None is given where all rules can hold together. A rule that no list can meet makes a set of its own.

    Source
    ------
    Chinneck & Dravnieks (1991), Locating minimal infeasible constraint sets: the deletion filter.
    """
    found: list[tuple[Rule, ...]] = []
    left = list(rules)
    for rule in rules:
        if not possible(candidates, [rule]):
            found.append((rule,))
            left.remove(rule)
    while len(found) < MOST_CLASHES and not possible(candidates, left):
        needed = _filtered(candidates, left)
        found.append(needed)
        left = [rule for rule in left if rule not in needed]
    return tuple(found)


def possible(candidates: Sequence[Candidate], rules: Sequence[Rule], *, seconds: float = SECONDS) -> bool:
    """Say whether any list meets these rules; one that time leaves open counts as possible."""
    system, layout = system_of(candidates, rules, 0.0)
    plain = replace(system, worth=np.zeros_like(system.worth))
    return best_choice(plain, layout.holder(rules), seconds=seconds).proof is not Proof.INFEASIBLE


def loosenings(
    candidates: Sequence[Candidate],
    rules: Sequence[Rule],
    clash: Sequence[Rule],
    *,
    seconds: float = SECONDS,
) -> tuple[Loosening, ...]:
    """Give for each rule of a clash the least it would have to give for a list to be had under all rules.

    seconds  for each of them
    """
    return tuple(_loosening(candidates, rules, rule, seconds) for rule in clash)


def _filtered(candidates: Sequence[Candidate], rules: Sequence[Rule]) -> tuple[Rule, ...]:
    needed = list(rules)
    for rule in rules:
        fewer = [other for other in needed if other != rule]
        if not possible(candidates, fewer):
            needed = fewer
    return tuple(needed)


def _loosening(candidates: Sequence[Candidate], rules: Sequence[Rule], rule: Rule, seconds: float) -> Loosening:
    others = [other for other in rules if other != rule]
    system, layout = system_of(candidates, others, 0.0)
    best = best_choice(_giving(system, layout, rule), layout.holder(others), seconds=seconds)
    if best.values is None:
        return Loosening(rule)
    chosen, shares = layout.funded(best.values, others)
    amount = max(-slack_of(rule, chosen, shares), 0.0)
    codes = tuple(candidate.code for candidate in chosen)
    if rule.kind in WITHOUT_LIMIT:
        return Loosening(rule, amount, None, codes)
    return Loosening(rule, amount, replace(rule, limit=_limit(rule, chosen, amount)), codes)


def _limit(rule: Rule, chosen: Sequence[Candidate], amount: float) -> float:
    if rule.kind is RuleKind.NUMBER:
        return float(len(chosen))
    least = rule.kind in (RuleKind.MINIMUM, RuleKind.LEAST_NUMBER, RuleKind.AGENCY_MINIMUM)
    return rule.limit - amount if least else rule.limit + amount


def _giving(system: System, layout: Layout, rule: Rule) -> System:
    """Let one rule give way by as much as need be, and ask for the least of it.

    One variable more, a share of the most that the rule could have to give.
    """
    rows = rows_of(rule, layout.candidates)
    size = len(system.worth) + 1
    most = max(map(_most, rows), default=0.0)
    wide = System(
        worth=np.append(np.zeros(size - 1), -1.0),
        rows=csr_array(hstack([system.rows, csr_array((system.rows.shape[0], 1))])),
        lower=system.lower,
        upper=system.upper,
        whole=np.append(system.whole, False),
    )
    for row in rows:
        amounts = np.zeros(size)
        columns = layout.columns(row)
        amounts[list(columns)] = list(columns.values())
        for limit, way in ((row.lower, 1.0), (row.upper, -1.0)):
            if np.isfinite(limit):
                wide = wide.with_rows(_given(amounts, way * most), *((limit, np.inf) if way > 0 else (-np.inf, limit)))
    return wide


def _given(amounts: Floats, most: float) -> Floats:
    return np.append(amounts[:-1], most)[None, :]


def _most(row: Row) -> float:
    limits = [abs(limit) for limit in (row.lower, row.upper) if np.isfinite(limit)]
    return fsum(map(abs, row.amounts.values())) + max(limits, default=0.0)
