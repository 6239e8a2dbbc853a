"""The least value with which a program stands on a best list."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scoring.portfolio.entry import holding, thresholds
from scoring.portfolio.question import Question
from tests.scoring.portfolio.given import every_list, kept, questions


@settings(max_examples=90, deadline=None)
@given(asked=questions(most=14))
def test_it_is_what_its_best_list_lacks_without_it(asked):
    candidates, rules = asked
    question = Question(candidates, rules)

    found = thresholds(question)

    possible = kept(every_list(len(candidates)), candidates, rules)
    worth = question.now - rules.baseline
    for position, least in enumerate(found):
        others = possible @ np.where(np.arange(len(worth)) == position, 0.0, worth)
        with_it, without = (others[possible[:, position] == inside].max(initial=-np.inf) for inside in (True, False))
        if np.isneginf(with_it):
            assert least == np.inf
        elif np.isneginf(without):
            assert least == -np.inf
        else:
            assert least == pytest.approx(without - with_it + rules.baseline, abs=1e-9)


@settings(max_examples=30, deadline=None)
@given(asked=questions(), constant=st.sampled_from([-0.5, 0.25, 2.0]))
def test_a_constant_added_to_values_and_baseline_moves_every_threshold_by_itself(asked, constant):
    candidates, rules = asked
    lifted = tuple(replace(one, value=one.value + constant) for one in candidates)

    found = thresholds(Question(lifted, replace(rules, baseline=rules.baseline + constant)))

    assert found == pytest.approx(thresholds(Question(candidates, rules)) + constant, abs=1e-9)


@settings(max_examples=90, deadline=None)
@given(asked=questions(most=14))
def test_just_below_it_no_best_list_holds_the_program(asked):
    candidates, rules = asked
    question = Question(candidates, rules)
    for position, least in enumerate(thresholds(question)):
        if not np.isfinite(least):
            continue
        values = np.repeat(question.now[np.newaxis], 2, axis=0)
        values[:, position] = [least + 1e-12, least - 1e-6]

        on_it = holding(question.answered(values), np.full(2, position))

        assert on_it.tolist() == [True, False]
