from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given

from scoring.errors import ErrorCode, ScoringError
from scoring.matrix import build_matrix
from scoring.methods import METHODS
from scoring.program import Program
from scoring.sanity.finding import Moved
from scoring.sanity.question import question
from scoring.weighting import Weighting
from tests.scoring.given import benefit, criteria_like, matrix_of, problems, weighting_of
from tests.scoring.sanity.given import asked


@given(problems(least=1))
def test_what_is_added_up_here_is_what_the_method_itself_answers(problem):
    rows, points, criteria = problem

    found = question(matrix_of(rows, criteria), weighting_of(points, criteria))

    assert found.answer() == pytest.approx(found.scores, abs=1e-12)
    assert found.moved(found.answer()) == ()


@pytest.mark.parametrize("method", METHODS.values(), ids=METHODS)
def test_every_method_can_be_asked(method):
    found = asked([[5, 2], [3, 3], [1, 4], [2, 2]], [3, 1], "+-", method.key)

    assert found.answer() == pytest.approx(found.scores)
    assert found.moved(found.answer()) == ()


def test_parameters_reach_the_method():
    rows = [[5, 2], [3, 3], [1, 5], [1, 1]]

    utility, regret = (asked(rows, method="vikor", v=v) for v in (1.0, 0.0))

    assert utility.scores.tolist() != regret.scores.tolist()
    assert utility.answer().tolist() == utility.scores.tolist()


def test_only_criteria_with_weight_are_asked():
    found = asked([[5, 2, 1], [3, 3, 4]], [1, 0, 3])

    assert [criterion.key for criterion in found.criteria] == ["c0", "c2"]
    assert found.weights.tolist() == [0.25, 0.75]
    assert found.values.tolist() == [[5, 1], [3, 4]]


def test_weights_that_are_changed_are_brought_to_one():
    found = asked([[5, 2], [3, 3]], method="saw")

    assert found.answer(weights=np.array([10.0, 10.0])) == pytest.approx(found.scores)


def test_places_are_counted_among_those_that_stay():
    found = asked([[5], [4], [3]])

    assert found.moved(np.array([0.1, 0.2]), np.array([False, True, True])) == (Moved("P1", 1, 2), Moved("P2", 2, 1))


def test_values_outside_the_anchors_are_kept_as_they_were_given():
    criteria = [benefit("a"), benefit("b")]
    programs = [Program("A", "A", {"a": 7.0, "b": 2.0}), Program("B", "B", {"a": 3.0, "b": 0.0})]

    found = question(build_matrix(programs, criteria), weighting_of([1, 1], criteria))

    assert found.values.tolist() == [[5, 2], [3, 1]]
    assert found.unclipped.tolist() == [[7, 2], [3, 0]]


def test_a_clipped_value_of_a_program_that_is_not_ranked_is_no_trouble():
    criteria = [benefit("a"), benefit("b")]
    matrix = build_matrix([Program("A", "A", {"a": 7.0, "b": 2.0})], criteria)

    found = question(replace(matrix, clipped=(replace(matrix.clipped[0], code="X"),)), weighting_of([1, 1], criteria))

    assert found.unclipped.tolist() == [[5, 2]]


def test_what_cannot_be_asked_is_refused():
    criteria = criteria_like("++")
    one, both = weighting_of([1, 0], criteria), weighting_of([1, 1], criteria)
    nothing = Weighting(dict.fromkeys(one.shares, 0.0), one.groups)

    for matrix, weighting, code in (
        (build_matrix([Program("A", "A")], criteria), both, ErrorCode.NO_RANKABLE_PROGRAM),
        (matrix_of([[3]], criteria[:1]), both, ErrorCode.UNKNOWN_CRITERION),
        (matrix_of([[3, 3]], criteria), nothing, ErrorCode.WEIGHTS_ALL_ZERO),
    ):
        with pytest.raises(ScoringError) as refusal:
            question(matrix, weighting)
        assert refusal.value.code is code
