"""No list rises above the line, at the budgets asked about and between them."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings

from scoring.portfolio.frontier import frontier_budgets
from scoring.portfolio.frontier_bound import frontier_bound, frontier_ceiling
from scoring.portfolio.question import Question
from tests.scoring.portfolio.given import every_list, kept, questions


@settings(max_examples=40, deadline=None)
@given(asked=questions(most=7))
def test_no_list_rises_above_the_line_at_a_budget_between(asked):
    candidates, rules = asked
    question = Question(candidates, rules)
    possible = kept(every_list(len(candidates)), candidates, replace(rules, budget=None))
    costs = possible @ np.array([candidate.cost or 0.0 for candidate in candidates])
    worth = possible @ (question.now - rules.baseline)
    budgets = frontier_budgets(question, points=4)

    corners = frontier_ceiling(question, budgets)

    if not len(possible):
        assert corners == ()
        return
    places, heights = np.array(corners).T
    inside = (costs >= places[0]) & (costs <= places[-1])
    assert (np.interp(costs[inside], places, heights) >= worth[inside] - 1e-9).all()
    assert np.interp(budgets, places, heights) == pytest.approx(frontier_bound(question, budgets), abs=1e-9)
    assert (np.diff(places) >= 0).all()
