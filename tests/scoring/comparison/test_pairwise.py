import numpy as np
import pytest

from scoring.comparison.pairwise import pairwise
from scoring.errors import ErrorCode, ScoringError


def test_each_order_counts_as_often_as_it_was_given():
    before = pairwise([[1, 2], [2, 1]], [3, 5])

    assert before.tolist() == [[0, 3], [5, 0]]


def test_without_counts_each_order_was_given_once():
    assert pairwise([[1, 2, 3], [1, 3, 2]]).tolist() == [[0, 2, 2], [0, 0, 1], [0, 1, 0]]


def test_programs_that_tie_in_an_order_stand_before_neither():
    assert pairwise([[1, 1, 3]]).tolist() == [[0, 0, 1], [0, 0, 1], [0, 0, 0]]


@pytest.mark.parametrize("nothing", [[], [[]], np.zeros((0, 3))])
def test_without_orders_or_programs_there_is_nothing_to_say(nothing):
    with pytest.raises(ScoringError) as refusal:
        pairwise(nothing)

    assert refusal.value.code is ErrorCode.NO_RANKABLE_PROGRAM


@pytest.mark.parametrize("counts", [[1], [1, -1], [1, float("nan")], [1, float("inf")], [1, 1, 1]])
def test_counts_that_are_none_are_refused(counts):
    with pytest.raises(ScoringError) as refusal:
        pairwise([[1, 2], [2, 1]], counts)

    assert refusal.value.facts["parameter"] == "counts"


def test_a_place_that_is_no_number_is_refused():
    with pytest.raises(ScoringError) as refusal:
        pairwise([[1, float("nan")]])

    assert refusal.value.facts["parameter"] == "places"
