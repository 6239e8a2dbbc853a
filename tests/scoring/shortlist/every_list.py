"""Every list there is, held against each rule in its own way: slow, plain, and apart from the code it judges."""

from collections import Counter
from datetime import date
from math import fsum

import numpy as np
from hypothesis import strategies as st

from scoring.dimensions import Dimension
from scoring.shortlist import Candidate, Quota, Rule, RuleKind, Rules

DIMENSIONS = (Dimension.GOVERNANCE, Dimension.ECONOMY, Dimension.LIVING)
AGENCIES = ("Dinas Kominfo", "Bappeda", "DINAS KOMINFO", "")
SOURCES = ("APBD", "CSR", "apbd ", "")
DAYS = (None, date(2019, 2, 1), date(2019, 8, 15), date(2019, 12, 31), date(2020, 3, 1), date(2020, 11, 30))


class Sampler:
    """Dice that hypothesis does not need: the same choices by seed."""

    def __init__(self, seed):
        self.dice = np.random.default_rng(seed)

    def one(self, options):
        return options[int(self.dice.integers(len(options)))]

    def number(self, least, most):
        return int(self.dice.integers(least, most + 1))

    def some(self, options, least, most):
        count = min(self.number(least, most), len(options))
        return tuple(options[i] for i in self.dice.choice(len(options), count, replace=False).tolist())


class Drawer:
    """The same choices, drawn by hypothesis."""

    def __init__(self, draw):
        self.draw = draw

    def one(self, options):
        return self.draw(st.sampled_from(options))

    def number(self, least, most):
        return self.draw(st.integers(least, most))

    def some(self, options, least, most):
        most = min(most, len(options))
        return tuple(
            self.draw(st.lists(st.sampled_from(options), min_size=min(least, most), max_size=most, unique=True))
        )


def made(chance, size, *, shares=False):
    """Make candidates and rules of every kind; values are eighths and costs whole, so that ties are many."""
    candidates = [_candidate(chance, f"P{n}", shares) for n in range(size)]
    codes = [one.code for one in candidates]
    number = chance.number(0, max(size // 2, 1))
    quotas = {d: Quota(chance.number(0, 1), chance.one((None, 1, 2, 3))) for d in chance.some(DIMENSIONS, 0, 2)}
    more = tuple(_rule(chance, kind, codes) for kind in chance.some(KINDS, 0, 6))
    return candidates, Rules(
        number,
        quotas,
        budget=chance.one((None, 10.0, 20.0, 30.0)),
        baseline=chance.one((0.0, 0.25, 0.5)),
        most=chance.one((None, None, number + 3)),
        more=more,
    )


@st.composite
def tasks(draw, most=7, shares=False):
    chance = Drawer(draw)
    return made(chance, chance.number(1, most), shares=shares)


KINDS = tuple(kind for kind in RuleKind if kind not in list(RuleKind)[:6])


def _candidate(chance, code, shares):
    first, last = chance.one(DAYS), chance.one(DAYS)
    if first and last and first > last:
        first, last = last, first
    return Candidate(
        code,
        chance.one((*DIMENSIONS, None)),
        chance.number(0, 8) / 8,
        chance.one((None, 1.0, 3.0, 6.0, 9.0, 12.0)),
        chance.one(AGENCIES),
        chance.one(SOURCES),
        first,
        last,
        chance.one((0.5, 1.0)) if shares else 1.0,
    )


def _rule(chance, kind, codes):
    match kind:
        case RuleKind.SOURCE_BUDGET:
            return Rule(kind, chance.number(0, 15), source=chance.one(("APBD", "csr")))
        case RuleKind.YEAR_BUDGET:
            return Rule(kind, chance.number(0, 20), year=chance.one((2019, 2020)))
        case RuleKind.AGENCY_MINIMUM:
            return Rule(kind, chance.number(1, 2), agency=chance.one(("Bappeda", "dinas kominfo")))
        case RuleKind.AGENCY_MAXIMUM | RuleKind.CAPACITY:
            return Rule(kind, chance.number(0, 2), agency=chance.one(("Bappeda", "dinas kominfo", "")))
        case RuleKind.MUST | RuleKind.MUST_NOT:
            return Rule(kind, programs=(chance.one(codes),))
        case RuleKind.REQUIRES:
            return Rule(kind, programs=(chance.one(codes), *chance.some((*codes, "GONE"), 1, 2)))
        case RuleKind.AT_MOST:
            return Rule(kind, chance.number(0, 2), programs=chance.some(codes, 1, 4))
    return Rule(kind, programs=chance.some(codes, 1, 3))


class EveryList:
    """All lists of some candidates, or those that are given, shape (lists, candidates), and what each is worth."""

    def __init__(self, candidates, rules, inside=None):
        self.candidates, self.rules = candidates, rules
        count = len(candidates)
        self.inside = (np.arange(2**count)[:, None] >> np.arange(count)) % 2 == 1 if inside is None else inside
        self.kept = {rule: self._keeps(rule) for rule in rules.each()}

    def that_keep(self, asked=None):
        """Say which lists keep all rules, or those that are asked."""
        kept = [self.kept[rule] for rule in (self.rules.each() if asked is None else asked)]
        return np.logical_and.reduce([np.ones(len(self.inside), dtype=bool), *kept])

    def worth(self):
        return self.inside @ np.array([one.value - self.rules.baseline for one in self.candidates])

    def best(self):
        """Give the highest worth and the sets of codes that have it; None where no list keeps the rules."""
        allowed = self.that_keep()
        if not allowed.any():
            return None, set()
        worth = np.where(allowed, self.worth(), -np.inf)
        return worth.max(), {self.codes(row) for row in self.inside[worth >= worth.max() - 1e-9]}

    def codes(self, row):
        return frozenset(one.code for one, is_in in zip(self.candidates, row, strict=True) if is_in)

    def count(self, which):
        return self.inside @ np.array([float(which(one)) for one in self.candidates])

    def _keeps(self, rule):
        if rule.kind in COUNTED:
            which, side = COUNTED[rule.kind]
            return SIDES[side](self.count(lambda one: which(one, rule)), rule.limit)
        return self._among_agencies(rule) if rule.kind is not RuleKind.REQUIRES else self._requires(rule)

    def _among_agencies(self, rule):
        names = {one.agency.lower() for one in self.candidates} - {""}
        asked = names & {rule.agency.lower()} if rule.agency else names
        return np.logical_and.reduce([np.ones(len(self.inside), dtype=bool), *(self._few(rule, n) for n in asked)])

    def _few(self, rule, name):
        def own(one):
            return one.agency.lower() == name

        if rule.kind is RuleKind.AGENCY_MAXIMUM:
            return self.count(own) <= rule.limit
        quarters = [(year, number) for year in (2018, 2019, 2020, 2021) for number in (1, 2, 3, 4)]
        running = [self.count(lambda one, at=at: own(one) and runs(one, at)) for at in quarters]
        return np.max(running, axis=0) <= rule.limit

    def _requires(self, rule):
        first, needs = rule.programs[0], set(rule.programs[1:]) - {rule.programs[0]}
        there = {one.code for one in self.candidates}
        has_all = (self.count(lambda one: one.code in needs) == len(needs & there)) & (needs <= there)
        return (self.count(lambda one: one.code == first) == 0) | has_all


SIDES = {
    "exactly": lambda counts, limit: counts == limit,
    "least": lambda counts, limit: counts >= limit,
    "most": lambda counts, limit: counts <= limit + 1e-9 + 1e-12 * abs(limit),
    "none": lambda counts, limit: counts == 0,
}
COUNTED = {
    RuleKind.NUMBER: (lambda one, rule: 1, "exactly"),
    RuleKind.LEAST_NUMBER: (lambda one, rule: 1, "least"),
    RuleKind.MOST_NUMBER: (lambda one, rule: 1, "most"),
    RuleKind.MINIMUM: (lambda one, rule: one.dimension == rule.dimension, "least"),
    RuleKind.MAXIMUM: (lambda one, rule: one.dimension == rule.dimension, "most"),
    RuleKind.BUDGET: (lambda one, rule: one.cost or 0, "most"),
    RuleKind.SOURCE_BUDGET: (
        lambda one, rule: (one.cost or 0) * (one.source.strip().lower() == rule.source.lower()),
        "most",
    ),
    RuleKind.YEAR_BUDGET: (lambda one, rule: in_year(one, rule.year), "most"),
    RuleKind.AGENCY_MINIMUM: (lambda one, rule: one.agency.lower() == rule.agency.lower(), "least"),
    RuleKind.MUST: (lambda one, rule: one.code in rule.programs, "exactly"),
    RuleKind.MUST_NOT: (lambda one, rule: one.code in rule.programs, "none"),
    RuleKind.EXCLUDES: (lambda one, rule: one.code in rule.programs, "most"),
    RuleKind.AT_MOST: (lambda one, rule: one.code in rule.programs, "most"),
}
"""What a kind of rule counts of each program, and on which side of the limit it has to stay."""


def comes_from(one, source):
    return one.source.strip().lower() == source.lower()


def quarter(day):
    return day.year, (day.month + 2) // 3


def runs(one, at):
    return (one.start is None or quarter(one.start) <= at) and (one.end is None or at <= quarter(one.end))


def in_year(one, year):
    """Give the cost in a year by walking through the months."""
    if one.cost is None:
        return 0.0
    if one.start is None or one.end is None:
        possible = (one.start is None or one.start.year <= year) and (one.end is None or one.end.year >= year)
        return one.cost if possible else 0.0
    months, at = Counter(), (one.start.year, one.start.month)
    while at <= (one.end.year, one.end.month):
        months[at[0]] += 1
        at = (at[0], at[1] + 1) if at[1] < 12 else (at[0] + 1, 1)
    return one.cost * months[year] / fsum(months.values())
