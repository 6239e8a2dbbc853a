"""Standpoints by seed, under rules that bind without leaving nothing: every condition has something to find."""

from dataclasses import replace
from datetime import date
from functools import cache

from scoring.criteria import Criterion
from scoring.dimensions import Dimension
from scoring.matrix import build_matrix
from scoring.portfolio import Question, Standpoint
from scoring.program import Program
from scoring.sensitivity.values import values_of
from scoring.shortlist import Candidate, Quota, Rule, RuleKind, Rules
from scoring.weighting import Weighting
from tests.scoring.portfolio.given import AGENCIES, DURATION_CRITERION, QUARTERS, SOURCES, lists_kept
from tests.scoring.shortlist.every_list import Sampler

CRITERIA = (Criterion("c0"), Criterion("c1", steps=(0.0, 10.0, 40.0, 90.0, 100.0)), DURATION_CRITERION)
DIMENSIONS = tuple(Dimension)[:3]
OTHER_KINDS = tuple(RuleKind)[tuple(RuleKind).index(RuleKind.SOURCE_BUDGET) :]


@cache
def standpoint_by(seed, size):
    """Give one of so many candidates among the others, under rules that leave a list."""
    chance = Sampler(seed)
    candidates = [_candidate(chance, f"P{n}") for n in range(size)]
    rows = {c.code: {"c0": chance.number(1, 5), "c1": chance.number(1, 5)} for c in candidates}
    programs = [
        Program(code, code, row, (Dimension.LIVING,), duration_months=chance.number(3, 12))
        for code, row in rows.items()
    ]
    weighting = Weighting.from_points({one.key: chance.number(1, 5) for one in CRITERIA}, CRITERIA)
    matrix = build_matrix(programs, CRITERIA, weighting)
    scores = values_of(matrix, weighting).scores
    valued = tuple(replace(one, value=float(score)) for one, score in zip(candidates, scores, strict=True))
    rules = _rules(chance, valued)
    while not len(lists_kept(valued, rules)):
        rules = _rules(chance, valued)
    return Standpoint(Question(valued, rules), matrix, weighting, chance.one(valued).code, 12.0)


def _candidate(chance, code):
    return Candidate(
        code,
        chance.one((*DIMENSIONS, None)),
        0.5,
        chance.one((None, *(n * 1e8 for n in range(1, 10)))),
        agency=chance.one(AGENCIES),
        source=chance.one(SOURCES),
        start=chance.one(QUARTERS),
        end=chance.one((date(2019, 12, 31), date(2020, 6, 30))),
    )


def _rules(chance, candidates):
    size = len(candidates)
    most = max(size // 2, 1)
    total = sum(one.cost or 0.0 for one in candidates)
    codes = [one.code for one in candidates]
    number = chance.number(0, most)
    return Rules(
        number,
        {d: Quota(chance.number(0, 1), chance.one((None, 1, 2))) for d in chance.some(DIMENSIONS, 0, 2)},
        budget=chance.one((None, *(round(total * share / 1e8) * 1e8 for share in (0.2, 0.3, 0.4, 0.5)))),
        baseline=chance.one((0.0, 0.3)),
        most=chance.one((None, most, most)),
        more=tuple(_rule(chance, kind, codes, total) for kind in chance.some(OTHER_KINDS, 0, 4)),
    )


def _rule(chance, kind, codes, total):
    some = chance.some(codes, 2, 4)
    match kind:
        case RuleKind.SOURCE_BUDGET:
            return Rule(kind, round(total * 0.25 / 1e8) * 1e8, source=chance.one(SOURCES))
        case RuleKind.YEAR_BUDGET:
            return Rule(kind, round(total * 0.3 / 1e8) * 1e8, year=chance.one((2019, 2020)))
        case RuleKind.AGENCY_MINIMUM:
            return Rule(kind, 1, agency=chance.one(AGENCIES))
        case RuleKind.AGENCY_MAXIMUM | RuleKind.CAPACITY:
            return Rule(kind, chance.number(1, 3), agency=chance.one((*AGENCIES, "")))
        case RuleKind.MUST | RuleKind.MUST_NOT:
            return Rule(kind, programs=some[:1])
        case RuleKind.AT_MOST:
            return Rule(kind, chance.number(1, 2), programs=some)
    return Rule(kind, programs=some)
