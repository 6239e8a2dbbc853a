"""The cheapest list of at least so much worth."""

import numpy as np
import pytest
from hypothesis import given, settings

from scoring.portfolio.cheapest import cheapest, costs_of
from scoring.portfolio.question import Question
from scoring.shortlist import Candidate, Rules
from tests.scoring.portfolio.given import every_list, kept, questions


@settings(max_examples=20, deadline=None)
@given(asked=questions(most=7))
def test_nothing_cheaper_is_worth_as_much(asked):
    candidates, rules = asked
    question = Question(candidates, Rules(rules.number, rules.quotas, None, rules.baseline, rules.most, rules.more))
    possible = kept(every_list(len(candidates)), candidates, question.rules)
    worth, costs = possible @ (question.now - rules.baseline), possible @ costs_of(question)

    for least in (-np.inf, 0.5, float(np.median(worth)) if len(worth) else 0.0):
        found = cheapest(question, least)

        assert found.proven
        assert found.cost == pytest.approx(costs[worth >= least - 1e-11].min(initial=np.inf), abs=1e-3)


def test_a_program_that_must_be_on_it_is():
    question = Question((Candidate("A", None, 0.5, 3.0), Candidate("B", None, 0.5, 1.0)), Rules(1))

    assert cheapest(question, 0.4).cost == 1.0
    assert cheapest(question, 0.4, code="A").cost == 3.0
