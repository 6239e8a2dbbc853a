"""Baselines at which the best list changes, and the programs that depend on them."""

import numpy as np
import pytest
from hypothesis import given, settings

from scoring.errors import ErrorCode, ScoringError
from scoring.portfolio.baseline import baseline_breaks
from scoring.shortlist import Candidate, Rules
from tests.scoring.portfolio.given import brute_best, every_list, kept, questions


@settings(max_examples=15, deadline=None)
@given(asked=questions(most=7))
def test_between_two_breaks_the_best_lists_are_those_of_the_piece(asked):
    candidates, rules = asked

    found = baseline_breaks(candidates, rules, 0.0, 1.0)

    possible = kept(every_list(len(candidates)), candidates, rules)
    assert bool(found.pieces) == bool(len(possible))
    values = np.array([candidate.value for candidate in candidates])
    for piece in found.pieces:
        for share in (0.1, 0.9):
            baseline = piece.low + share * (piece.high - piece.low)
            _, best = brute_best(values - baseline, possible)
            named = {tuple(c.code for c, inside in zip(candidates, one, strict=True) if inside) for one in best}
            assert set(piece.lists) == named


def test_a_program_worth_less_than_some_baselines_depends_on_them():
    candidates = (Candidate("A", None, 0.9), Candidate("B", None, 0.3))

    found = baseline_breaks(candidates, Rules(0, most=2), 0.0, 0.5)

    assert found.depends == ("B",)
    assert [piece.low for piece in found.pieces] == pytest.approx([0.0, 0.3])
    assert [piece.high for piece in found.pieces] == pytest.approx([0.3, 0.5])
    assert [piece.lists for piece in found.pieces] == [(("A", "B"),), (("A",),)]


def test_under_a_fixed_number_nothing_depends_on_the_baseline():
    candidates = (Candidate("A", None, 0.9), Candidate("B", None, 0.3))

    found = baseline_breaks(candidates, Rules(1), 0.0, 1.0)

    assert found.depends == ()
    assert [piece.lists for piece in found.pieces] == [(("A",),)]


def test_an_interval_the_wrong_way_round_is_refused():
    with pytest.raises(ScoringError) as refused:
        baseline_breaks((), Rules(0), 0.5, 0.5)

    assert refused.value.code is ErrorCode.PARAMETER_OUT_OF_RANGE
