"""A list of six programs, and the story of it with whatever a test changes."""

from dataclasses import replace

from reports.results import results_of
from reports.story import story_basis
from scoring.criteria import Criterion
from scoring.dimensions import Dimension
from scoring.portfolio import robust_shares
from scoring.program import Program
from scoring.robustness import ScoreSpace, as_stated
from scoring.shortlist import RuleSettings, rule_prices
from scoring.study import Study

CRITERIA = (Criterion("novelty"), Criterion("leverage"))
DIMENSIONS = (Dimension.LIVING, Dimension.ECONOMY)


def program(code, novelty, leverage, cost=1e9, **facts):
    dimension = facts.pop("dimension", DIMENSIONS[ord(code) % 2])
    given = {
        "name": f"Program {code}",
        "duration_months": 6.0,
        "new_infrastructure": False,
        "evidence": "RKA",
        "budget": cost,
    }
    values = {"novelty": novelty, "leverage": leverage, "rpjmd_alignment": 5.0}
    return Program(code, values=values, dimensions=(dimension,), **{**given, **facts})


PROGRAMS = (
    program("A", 5, 4, 3e9),
    program("B", 4, 4, 1e9),
    program("C", 3, 4, 1e9),
    program("D", 4, 2, 1e9),
    program("E", 1, 2, 0.2e9),
)


def study_with(programs=PROGRAMS, **rules):
    study = Study(name="Kajian uji", programs=tuple(programs), criteria=CRITERIA)
    return replace(study, rules=RuleSettings(**{"number": 2, "minimum": 0, **rules}))


def basis_of(study, *, whole=True):
    results = results_of(study)
    prices = shares = None
    if whole and results.shortlist.chosen:
        candidates, matrix = study.candidates(), results.matrix
        prices = rule_prices(candidates, results.shortlist.rules)
        scores = ScoreSpace(matrix.codes, matrix.criteria, matrix.values)
        weights = as_stated(study.weighting, matrix.criteria)
        shares = robust_shares(candidates, results.shortlist.rules, weights, scores, 100)
    return story_basis(results, results.shortlist, prices=prices, shares=shares)
