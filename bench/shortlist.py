"""The best list under all rules, exact and within a gap, beside PuLP with CBC and taking the best per Rupiah first."""

from collections.abc import Iterator
from datetime import date
from time import perf_counter

import numpy as np
import pulp

from bench.figures import Figure
from scoring.dimensions import Dimension
from scoring.shortlist import Candidate, Quota, Rule, RuleKind, Rules, best_list, choose_shortlist, rule_prices
from scoring.shortlist.linear import system_of

SIZES = (50, 100, 1_000, 10_000)
PROMISED = {100: 0.5, 1_000: 2.0}
NEAR = 1e-4
PEER_SECONDS = 60


def figures() -> Iterator[Figure]:
    """Choose the same lists with ours and with the peers, and say what each list is worth."""
    for size in SIZES:
        candidates, rules = made(size)
        for gap in (0.0, NEAR):
            start = perf_counter()
            found = best_list(candidates, rules, gap=gap, seconds=PEER_SECONDS)
            taken = perf_counter() - start
            note = "no list" if found is None else f"{found.status}, value {found.value:.4f}, gap {found.gap:.1e}"
            yield Figure(
                f"best list of {size}, {_exactness(gap)}", taken, PROMISED.get(size) if not gap else None, note
            )
            yield _peer(candidates, rules, gap)
        worth, taken = _greedy(candidates, rules)
        yield Figure(f"greedy by value per Rupiah, {size}", taken, None, f"value {worth:.4f}, dimensions' minima aside")
    yield from _more()


def made(size: int) -> tuple[list[Candidate], Rules]:
    """Give candidates and rules of every kind, the same each time; a list meets them."""
    dice = np.random.default_rng(2019)
    costs = np.round(dice.lognormal(20.5, 0.8, size) / 1e6) * 1e6
    candidates = [_candidate(n, float(costs[n]), dice, size) for n in range(size)]
    number = size // 8
    budget = float(np.median(costs) * number * 0.8)
    quotas = dict.fromkeys(Dimension, Quota(number // 10, number // 4 + 2))
    sources = (Rule(RuleKind.SOURCE_BUDGET, budget * 0.45, source=source) for source in ("APBD", "CSR", "DAK"))
    years = (Rule(RuleKind.YEAR_BUDGET, budget * 0.6, year=year) for year in (2019, 2020))
    agencies = (Rule(RuleKind.AGENCY_MAXIMUM, 3), Rule(RuleKind.CAPACITY, 2))
    by_hand = (Rule(RuleKind.MUST, programs=("P3",)), Rule(RuleKind.MUST_NOT, programs=("P4",)))
    between = [rule for _ in range(max(2, size // 50)) for rule in _between(dice, size)]
    return candidates, Rules(number, quotas, budget=budget, more=(*sources, *years, *agencies, *by_hand, *between))


def _candidate(number: int, cost: float, dice: np.random.Generator, size: int) -> Candidate:
    months = sorted(dice.integers(0, 24, 2).tolist())
    start, end = (date(2019 + month // 12, month % 12 + 1, 1) for month in months)
    return Candidate(
        f"P{number}",
        list(Dimension)[int(dice.integers(6))],
        float(dice.random()),
        cost,
        f"OPD {int(dice.integers(max(4, size // 10)))}",
        ("APBD", "CSR", "DAK")[int(dice.integers(3))],
        start,
        end,
    )


def _between(dice: np.random.Generator, size: int) -> list[Rule]:
    codes = tuple(f"P{n}" for n in dice.choice(size, 5, replace=False))
    return [
        Rule(RuleKind.REQUIRES, programs=codes[:2]),
        Rule(RuleKind.EXCLUDES, programs=codes[2:4]),
        Rule(RuleKind.AT_MOST, 2, programs=codes),
    ]


def _peer(candidates: list[Candidate], rules: Rules, gap: float) -> Figure:
    """Hand the very rows that ours come from to CBC."""
    system, _ = system_of(candidates, rules.each(), rules.baseline)
    problem = pulp.LpProblem("list", pulp.LpMaximize)
    chosen = [pulp.LpVariable(f"x{n}", cat="Binary") for n in range(len(candidates))]
    problem += pulp.lpSum(float(worth) * one for worth, one in zip(system.worth, chosen, strict=True))
    for row, lower, upper in zip(range(system.rows.shape[0]), system.lower, system.upper, strict=True):
        part = slice(system.rows.indptr[row], system.rows.indptr[row + 1])
        total = pulp.lpSum(
            float(amount) * chosen[at]
            for at, amount in zip(system.rows.indices[part], system.rows.data[part], strict=True)
        )
        if np.isfinite(lower):
            problem += total >= float(lower)
        if np.isfinite(upper):
            problem += total <= float(upper)
    start = perf_counter()
    problem.solve(pulp.PULP_CBC_CMD(msg=False, gapRel=gap, timeLimit=PEER_SECONDS))
    taken = perf_counter() - start
    what = f"PuLP/CBC, the same rows, {len(candidates)}, {_exactness(gap)}"
    return Figure(what, taken, None, f"{pulp.LpStatus[problem.status]}, value {pulp.value(problem.objective) or 0:.4f}")


def _greedy(candidates: list[Candidate], rules: Rules) -> tuple[float, float]:
    start = perf_counter()
    system, _ = system_of(candidates, rules.each(), rules.baseline)
    columns, used, worth = system.rows.tocsc(), np.zeros(system.rows.shape[0]), 0.0
    order = sorted(range(len(candidates)), key=lambda n: -candidates[n].value / max(candidates[n].cost or 0, 1.0))
    for place in order:
        part = slice(columns.indptr[place], columns.indptr[place + 1])
        rows, amounts = columns.indices[part], columns.data[part]
        if (used[rows] + amounts <= system.upper[rows]).all():
            used[rows] += amounts
            worth += candidates[place].value
    return worth, perf_counter() - start


def _more() -> Iterator[Figure]:
    candidates, rules = made(100)
    start = perf_counter()
    found = choose_shortlist(candidates, rules)
    yield Figure(
        "best list of 100 and all that are as good", perf_counter() - start, None, f"{found.equally_good} lists"
    )
    start = perf_counter()
    prices = rule_prices(candidates, rules)
    yield Figure("price of every rule, 100 programs", perf_counter() - start, None, f"{len(prices)} rules")


def _exactness(gap: float) -> str:
    return f"gap {gap:.0e}" if gap else "exact"
