"""Every set of values gets its best lists, as the slow way finds them."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scoring.portfolio.question import Question
from scoring.shortlist import Candidate, Rules
from tests.scoring.portfolio.given import brute_best, every_list, kept, questions


@settings(max_examples=150, deadline=None)
@given(asked=questions(), seed=st.integers(0, 1000), even=st.booleans())
def test_every_draw_gets_all_its_best_lists(asked, seed, even):
    candidates, rules = asked
    source = np.random.default_rng(seed)
    size = (6, len(candidates))
    values = source.integers(0, 5, size) / 4 if even else source.uniform(size=size)

    found = Question(candidates, rules).answered(values)

    possible = kept(every_list(len(candidates)), candidates, rules)
    assert found.proven.all()
    assert found.complete.all()
    if not len(possible):
        assert np.isnan(found.values).all()
        assert not len(found.lists)
        return
    for draw, own in enumerate(values - rules.baseline):
        worth, lists = brute_best(own, possible)
        assert found.values[draw] == pytest.approx(worth, abs=1e-11)
        assert {tuple(one) for one in found.of(draw).tolist()} == lists


def test_a_program_done_in_part_is_decided_by_the_solver():
    half = Candidate("A", None, 0.9, 10.0, least_share=0.5)
    question = Question((half, Candidate("B", None, 0.5, 4.0)), Rules(0, budget=9.0, most=2))

    found = question.answered(np.array([[0.9, 0.5], [0.1, 0.5]]))

    assert found.lists.tolist() == [[True, True], [True, True]]
    assert found.values.tolist() == pytest.approx([0.95, 0.55])
    assert found.proven.all()
    assert not found.complete.any()


def test_another_baseline_can_be_asked_for():
    question = Question((Candidate("A", None, 0.9), Candidate("B", None, 0.5)), Rules(0, most=2, baseline=0.6))

    found = question.answered(np.array([question.now]), baseline=0.4)

    assert found.lists.tolist() == [[True, True]]
    assert found.values[0] == pytest.approx(0.6)
