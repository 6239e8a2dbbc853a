"""Candidates, rules and values that the tests of this room bring along, and the slow way to the best lists."""

from dataclasses import replace
from datetime import date
from functools import lru_cache
from itertools import product

import numpy as np
from hypothesis import strategies as st

from scoring.criteria import DURATION, Criterion, Unit
from scoring.dimensions import Dimension
from scoring.matrix import build_matrix
from scoring.portfolio import Question, Standpoint, frontier_ceiling
from scoring.portfolio.cheapest import costs_of
from scoring.program import Program
from scoring.sensitivity.values import values_of
from scoring.shortlist import Candidate, Quota, Rule, RuleKind, Rules
from scoring.weighting import Weighting
from tests.scoring.shortlist.every_list import EveryList

AGENCIES, SOURCES = ("Diskominfo", "Bappeda", "Dishub"), ("APBD", "CSR")
DURATION_CRITERION = Criterion(DURATION, anchors=(12.0, 3.0), unit=Unit.MONTHS)
QUARTERS = [date(2019, month, 1) for month in (1, 4, 7, 10)]


@lru_cache(maxsize=20)
def every_list(programs):
    return np.array(list(product([False, True], repeat=programs)), dtype=bool).reshape(-1, programs)


def kept(lists, candidates, rules):
    """Give the lists that keep every rule, each rule held against them in its own plain way."""
    return lists[EveryList(candidates, rules, lists).that_keep()]


def lists_kept(candidates, rules):
    """Give every list that keeps every rule, worked out once where the same is asked again."""
    return _lists_kept(candidates, rules.each())


@lru_cache(maxsize=64)
def _lists_kept(candidates, rules):
    return kept(every_list(len(candidates)), candidates, Rules(0, most=len(candidates), more=rules))


def at_any_budget(question):
    """Give every list that keeps the other rules, and what each is worth above the baseline and costs."""
    rules = replace(question.rules, budget=None)
    possible = kept(every_list(len(question.candidates)), question.candidates, rules)
    return possible, possible @ (question.now - rules.baseline), possible @ costs_of(question)


def bounds_of(question, budgets):
    """Give how high the line stands at the budgets that it was asked for; minus infinity where there is no list."""
    corners = dict(frontier_ceiling(question, budgets))
    return [corners.get(budget, -np.inf) for budget in budgets]


def brute_best(values, lists):
    """Give the highest worth of the lists, and those that are worth it."""
    worth = lists @ values
    return worth.max(), {tuple(one) for one in lists[worth >= worth.max() - 1e-12].tolist()}


@st.composite
def candidates_of(draw, most=9):
    count = draw(st.integers(1, most))
    return tuple(
        Candidate(
            f"P{n}",
            draw(st.sampled_from([*list(Dimension)[:3], None])),
            draw(st.integers(0, 8)) / 8,
            draw(st.one_of(st.none(), st.integers(0, 9).map(lambda cost: cost * 1e8))),
            agency=draw(st.sampled_from(AGENCIES)),
            source=draw(st.sampled_from(SOURCES)),
            start=draw(st.sampled_from(QUARTERS)),
            end=draw(st.sampled_from([date(2019, 12, 31), date(2020, 6, 30)])),
        )
        for n in range(count)
    )


@st.composite
def rules_among(draw, candidates):
    """Draw rules of every kind; some leave no list."""
    codes = [candidate.code for candidate in candidates]
    program, some = st.sampled_from(codes), st.lists(st.sampled_from(codes), min_size=2, max_size=4, unique=True)
    kinds = [
        st.builds(
            Rule,
            st.just(RuleKind.SOURCE_BUDGET),
            st.integers(0, 20).map(lambda n: n * 1e8),
            source=st.sampled_from(SOURCES),
        ),
        st.builds(
            Rule,
            st.just(RuleKind.YEAR_BUDGET),
            st.integers(0, 20).map(lambda n: n * 1e8),
            year=st.sampled_from([2019, 2020]),
        ),
        st.builds(Rule, st.just(RuleKind.AGENCY_MINIMUM), st.just(1), agency=st.sampled_from(AGENCIES)),
        st.builds(Rule, st.just(RuleKind.AGENCY_MAXIMUM), st.integers(0, 3), agency=st.sampled_from([*AGENCIES, ""])),
        st.builds(Rule, st.just(RuleKind.CAPACITY), st.integers(1, 3), agency=st.sampled_from([*AGENCIES, ""])),
        st.builds(Rule, st.sampled_from([RuleKind.MUST, RuleKind.MUST_NOT]), programs=st.tuples(program)),
    ]
    if len(codes) > 1:
        kinds += [
            st.builds(Rule, st.sampled_from([RuleKind.REQUIRES, RuleKind.EXCLUDES]), programs=some.map(tuple)),
            st.builds(Rule, st.just(RuleKind.AT_MOST), st.integers(0, 2), programs=some.map(tuple)),
        ]
    least = draw(st.integers(0, min(3, len(codes))))
    return Rules(
        number=least,
        quotas=draw(
            st.dictionaries(
                st.sampled_from(list(Dimension)[:3]), st.builds(Quota, st.integers(0, 1), st.sampled_from([None, 1, 2]))
            )
        ),
        budget=draw(st.one_of(st.none(), st.integers(0, 30).map(lambda n: n * 1e8))),
        baseline=draw(st.sampled_from([0.0, 0.3])),
        most=draw(st.one_of(st.none(), st.integers(least, len(codes)))),
        more=tuple(draw(st.lists(st.one_of(kinds), max_size=4))),
    )


@st.composite
def questions(draw, most=9):
    """Draw candidates and rules for them."""
    candidates = draw(candidates_of(most))
    return candidates, draw(rules_among(candidates))


@st.composite
def standpoints(draw, most=14):
    """Draw a program among candidates whose values come from a matrix and weights."""
    criteria = (Criterion("c0"), Criterion("c1", steps=(0.0, 10.0, 40.0, 90.0, 100.0)), DURATION_CRITERION)
    candidates = draw(candidates_of(most))
    rows = [
        [draw(st.integers(1, 5)), draw(st.integers(1, 5)), draw(st.sampled_from([3, 6, 9, 12]))] for _ in candidates
    ]
    programs = [
        Program(one.code, one.code, {"c0": row[0], "c1": row[1]}, (Dimension.LIVING,), duration_months=row[2])
        for one, row in zip(candidates, rows, strict=True)
    ]
    points = {criterion.key: draw(st.integers(1, 5)) for criterion in criteria}
    weighting = Weighting.from_points(points, criteria)
    matrix = build_matrix(programs, criteria, weighting)
    scores = values_of(matrix, weighting).scores
    valued = tuple(replace(one, value=float(score)) for one, score in zip(candidates, scores, strict=True))
    question = Question(valued, draw(rules_among(valued)))
    return Standpoint(question, matrix, weighting, draw(st.sampled_from([one.code for one in valued])), 12.0)


def standpoint_of(candidates, rules, code, rows=None):
    """Give a standpoint of candidates whose value is what they say, or of rows of two ratings that weigh 6 to 4."""
    criteria = (Criterion("c0"), Criterion("c1"))
    rows = rows or [[1 + 4 * one.value] * 2 for one in candidates]
    programs = [
        Program(one.code, one.code, dict(zip(("c0", "c1"), row, strict=True)), (Dimension.LIVING,))
        for one, row in zip(candidates, rows, strict=True)
    ]
    weighting = Weighting.from_points({"c0": 6, "c1": 4}, criteria)
    matrix = build_matrix(programs, criteria, weighting)
    scores = values_of(matrix, weighting).scores
    valued = tuple(replace(one, value=float(score)) for one, score in zip(candidates, scores, strict=True))
    return Standpoint(Question(valued, rules), matrix, weighting, code)


def stands(standpoint, values=None, candidates=None, rules=None):
    """Say the slow way whether the program stands on a best list."""
    question = standpoint.question
    candidates, rules = candidates or question.candidates, rules or question.rules
    possible = lists_kept(tuple(candidates), rules)
    if not len(possible):
        return False
    worth = possible @ ((question.now if values is None else values) - rules.baseline)
    best = possible[worth >= worth.max() - 1e-9]
    return bool(best[:, standpoint.row].any())


def seeded_candidates(count, seed=2019):
    """Give candidates of values that never tie, the same each time."""
    source = np.random.default_rng(seed)
    return tuple(
        Candidate(
            f"P{n}",
            list(Dimension)[int(source.integers(6))],
            float(source.uniform()),
            float(np.round(np.exp(source.normal(21.5, 0.8)) / 1e6) * 1e6),
            agency=AGENCIES[int(source.integers(3))],
            source=SOURCES[int(source.integers(2))],
            start=QUARTERS[int(source.integers(4))],
            end=date(2020, 6, 30),
        )
        for n in range(count)
    )
