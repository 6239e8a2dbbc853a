"""No list rises above the line, at the budgets asked about and between them."""

import numpy as np
import pytest
from hypothesis import given, settings

from scoring.portfolio.frontier import frontier_budgets
from scoring.portfolio.frontier_bound import frontier_ceiling
from scoring.portfolio.question import Question
from tests.scoring.portfolio.given import at_any_budget, bounds_of, questions


@settings(max_examples=40, deadline=None)
@given(asked=questions(most=7))
def test_no_list_rises_above_the_line_at_a_budget_between(asked):
    question = Question(*asked)
    possible, worth, costs = at_any_budget(question)
    budgets = frontier_budgets(question, points=4)

    corners = frontier_ceiling(question, budgets)

    if not len(possible):
        assert corners == ()
        return
    places, heights = np.array(corners).T
    inside = (costs >= places[0]) & (costs <= places[-1])
    assert (np.interp(costs[inside], places, heights) >= worth[inside] - 1e-9).all()
    assert np.interp(budgets, places, heights) == pytest.approx(bounds_of(question, budgets), abs=1e-9)
    assert (np.diff(places) >= 0).all()
