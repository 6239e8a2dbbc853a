"""Many draws are answered as the solver answers each of them, and where a search is too wide the solver is asked."""

import numpy as np
import pytest

from scoring.portfolio import many
from scoring.portfolio.many import best_lists
from scoring.portfolio.question import Question
from scoring.shortlist import Candidate, Quota, Rule, RuleKind, Rules
from scoring.solver import minimise
from tests.scoring.portfolio.given import seeded_candidates


def _asked():
    candidates = seeded_candidates(40)
    budget = 2.5 * sum(sorted(one.cost for one in candidates)[:12])
    quotas = {one.dimension: Quota(1, 4) for one in candidates}
    more = (
        Rule(RuleKind.SOURCE_BUDGET, 0.6 * budget, source="APBD"),
        Rule(RuleKind.YEAR_BUDGET, 0.7 * budget, year=2019),
        Rule(RuleKind.AGENCY_MAXIMUM, 5),
    )
    system, _ = Question(candidates, Rules(12, quotas, budget, more=more)).written
    return np.random.default_rng(5).uniform(size=(12, 40)), system


def _one_by_one(values, system):
    rows = system.rows.toarray()
    scale = 1e4 / np.abs(rows).max(axis=1)
    lower, upper = system.lower * scale, system.upper * scale
    solved = [minimise(-1e4 * own, rows * scale[:, np.newaxis], lower, upper) for own in values]
    return [float(own[one.chosen].sum()) for own, one in zip(values, solved, strict=True)]


def test_each_draw_is_worth_what_the_solver_finds():
    values, system = _asked()

    found = best_lists(values, system)

    assert found.values == pytest.approx(_one_by_one(values, system), abs=1e-9)
    assert found.proven.all()
    assert found.complete.all()
    assert found.counts.tolist() == [1] * 12


def test_where_the_search_is_too_wide_the_solver_proves_the_list(monkeypatch):
    values, system = _asked()
    known = best_lists(values, system)
    monkeypatch.setattr(many, "WIDTH", 2)
    monkeypatch.setattr(many, "FIRST_WIDTH", 1)

    found = best_lists(values, system)

    assert found.values == pytest.approx(known.values, abs=1e-9)
    assert found.lists.tolist() == known.lists.tolist()
    assert found.proven.all()
    assert not found.complete.all()


def test_no_program_makes_the_empty_list():
    for number, worth in ((0, [0.0, 0.0]), (1, [np.nan, np.nan])):
        found = best_lists(np.zeros((2, 0)), Question((), Rules(number)).written[0])

        assert found.values == pytest.approx(worth, nan_ok=True)
        assert found.counts.tolist() == [1 - number] * 2


def test_nothing_reaches_stdout(capfd):
    best_lists(*_asked())

    assert capfd.readouterr().out == ""


def test_a_list_a_hair_over_a_budget_is_none():
    candidates = (Candidate("A", None, 0.9, 1.0 + 3e-10), Candidate("B", None, 0.5, 0.5))

    found = best_lists(np.array([[0.9, 0.5]]), Question(candidates, Rules(1, budget=1.0)).written[0])

    assert found.lists.tolist() == [[False, True]]
