"""Shares of programs that are done in part, brought inside every budget to the last Rupiah."""

from collections.abc import Sequence

from scoring.shortlist.candidate import Candidate
from scoring.shortlist.rule import BUDGETS, Rule
from scoring.shortlist.usage import Shares, spent

NOTHING = 1e-9
"""Solvers miss a share by less than this."""


def fitted(chosen: Sequence[Candidate], shares: Shares, rules: Sequence[Rule]) -> dict[str, float]:
    """Draw shares towards the smallest ones by as much as a budget is exceeded, which solvers do by a hair.

    shares  of every program that can be done in part; what is given names only those that are

    A share that misses the whole by NOTHING is the whole. Shares that cannot be drawn so far stay as they are: the
    budget is then broken.
    """
    least = {one.code: one.least_share for one in chosen if one.code in shares}
    drawn = {code: 1.0 if share > 1 - NOTHING else share for code, share in shares.items()}
    for rule in rules:
        if rule.kind not in BUDGETS or not drawn:
            continue
        over = spent(rule, chosen, drawn) - rule.limit
        room = spent(rule, chosen, drawn) - spent(rule, chosen, least)
        if 0 < over <= room:
            keep = 1 - min(over / room * (1 + 1e-9), 1.0)
            drawn = {code: least[code] + (share - least[code]) * keep for code, share in drawn.items()}
    return {code: share for code, share in drawn.items() if share < 1}
