"""The best list is followed exactly while values change in a straight line."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scoring.portfolio.envelope import envelopes
from scoring.portfolio.question import Question
from scoring.shortlist import Candidate, Rules
from tests.scoring.portfolio.given import every_list, kept, questions


@settings(max_examples=15, deadline=None)
@given(asked=questions(most=7), seed=st.integers(0, 1000))
def test_its_worth_is_that_of_the_best_list_everywhere(asked, seed):
    candidates, rules = asked
    ends = np.random.default_rng(seed).integers(0, 5, (2, 2, len(candidates))) / 4
    question = Question(candidates, rules)

    followed = envelopes(*ends, lambda values: question.answered(values, baseline=0.0))

    possible = kept(every_list(len(candidates)), candidates, rules)
    places = np.linspace(0, 1, 101)
    for family, envelope in enumerate(followed):
        values = np.outer(1 - places, ends[0, family]) + np.outer(places, ends[1, family])
        best = (values @ possible.T).max(axis=1, initial=-np.inf)
        assert envelope.at(places) == pytest.approx(best, abs=1e-9)


def test_it_breaks_where_the_best_list_changes():
    question = Question((Candidate("A", None, 0.0), Candidate("B", None, 0.0)), Rules(1))

    followed = envelopes(np.array([[0.8, 0.5]]), np.array([[0.0, 0.5]]), question.answered)[0]

    assert followed.places == pytest.approx([0.0, 0.375, 1.0])
    assert followed.at(0.25) == pytest.approx(0.6)
