import numpy as np
import pytest

from scoring.comparison.reversal import Reversal, Stage, follow, reversals
from scoring.errors import ErrorCode, ScoringError
from scoring.weighting.pairwise import synthesise

WEIGHTS = np.array([2, 2, 3]) / 7
EQUAL = np.ones(3) / 3
BEFORE = [[9 / 19, 2 / 12, 2 / 7], [5 / 19, 1 / 12, 4 / 7], [5 / 19, 9 / 12, 1 / 7]]
AFTER = [[8 / 18, 1 / 11, 1 / 6], [5 / 18, 1 / 11, 4 / 6], [5 / 18, 9 / 11, 1 / 6]]
"""Priorities of three programs: Triantaphyllou & Mann (1989), Example 2."""


def stage(name, scores, codes="ABC", **more):
    return Stage(name, tuple(codes), np.array(scores, dtype=float), **more)


def test_a_program_that_gets_worse_turns_the_order_of_the_two_before_it():
    before, after = (stage(n, synthesise(np.array(p), WEIGHTS)) for n, p in (("before", BEFORE), ("after", AFTER)))

    assert before.scores == pytest.approx([0.305, 0.344, 0.351], abs=6e-4)
    assert after.scores == pytest.approx([0.224, 0.391, 0.385], abs=6e-4)
    assert (before.places.tolist(), after.places.tolist()) == ([3, 2, 1], [3, 1, 2])
    assert reversals(before, after) == (Reversal("before", "after", overtaken="C", overtaking="B"),)


def test_a_copy_of_the_first_turns_the_first_two_as_belton_and_gear_print_it():
    first = [[1 / 11, 9 / 11, 8 / 18], [9 / 11, 1 / 11, 9 / 18], [1 / 11, 1 / 11, 1 / 18]]
    copy = [9 / 20, 1 / 12, 9 / 27]
    then = [[1 / 20, 9 / 12, 8 / 27], copy, [1 / 20, 1 / 12, 1 / 27], copy]
    three, four = (synthesise(np.array(priorities), EQUAL) for priorities in (first, then))

    found = reversals(stage("three", three), stage("with a copy", four, "ABCD"))

    assert three == pytest.approx([0.45, 0.47, 0.08], abs=5e-3)
    assert four == pytest.approx([0.37, 0.29, 0.06, 0.29], abs=5e-3)
    assert found == (Reversal("three", "with a copy", overtaken="B", overtaking="A"),)


def test_only_programs_of_both_stages_are_compared():
    found = reversals(stage("two", [3, 2], "AB"), stage("three", [1, 2, 9], "ABX"))

    assert found == (Reversal("two", "three", "A", "B"),)


def test_a_pair_that_ties_at_either_stage_is_not_reversed():
    assert reversals(stage("one", [1, 1, 0]), stage("other", [1, 2, 1])) == ()


def test_where_the_lowest_score_comes_first_the_lowest_is_ahead():
    found = reversals(stage("one", [1, 2], "AB", higher_is_better=False), stage("other", [1, 2], "AB"))

    assert found == (Reversal("one", "other", "A", "B"),)


def test_stages_are_followed_one_after_the_other():
    found = follow([stage("1", [3, 2, 1]), stage("2", [3, 2, 1]), stage("3", [3, 1, 2]), stage("4", [3, 2, 1])])

    assert [(one.before, one.after, one.overtaken) for one in found] == [("2", "3", "B"), ("3", "4", "C")]


def test_a_single_stage_reverses_nothing():
    assert follow([stage("only", [1, 2, 3])]) == ()


def test_a_program_named_twice_is_refused():
    with pytest.raises(ScoringError) as refusal:
        reversals(stage("one", [1, 2], "AA"), stage("other", [1, 2], "AB"))

    assert (refusal.value.code, refusal.value.facts) == (ErrorCode.CODE_TWICE, {"program": "A"})
