import numpy as np
import pytest
from hypothesis import given

from scoring.errors import ErrorCode, ScoringError
from scoring.weighting.pairwise import blank_pairs, check_connected, judgement_matrix, pairwise_matrix
from scoring.weighting.pairwise.matrix import connected_parts
from tests.scoring.weighting.given import judgements, with_blanks


def refused(rows, names="abc"):
    with pytest.raises(ScoringError) as refusal:
        pairwise_matrix(rows, list(names))
    return refusal.value


def test_a_judgement_given_one_way_round_stands_the_other_way_too():
    matrix = pairwise_matrix([[1, 4, None], [None, 1, None], [0.5, None, 1]], ["a", "b", "c"])

    assert matrix[1, 0] == 0.25
    assert matrix[0, 2] == 2
    assert blank_pairs(matrix) == [(1, 2)]


def test_a_blank_diagonal_is_one():
    assert pairwise_matrix([[None, 2], [None, None]], ["a", "b"]).tolist() == [[1, 2], [0.5, 1]]


def test_judgements_of_pairs_become_a_matrix():
    matrix = judgement_matrix({("a", "b"): 3, ("c", "b"): 5, ("a", "c"): None}, ["a", "b", "c"])

    assert matrix[0].tolist()[:2] == [1, 3]
    assert matrix[1, 2] == 0.2
    assert blank_pairs(matrix) == [(0, 2)]


@given(judgements())
def test_every_judgement_is_the_reciprocal_of_the_one_that_faces_it(matrix):
    names = [str(i) for i in range(len(matrix))]
    upper = [[value if i <= j else None for j, value in enumerate(row)] for i, row in enumerate(matrix.tolist())]

    found = pairwise_matrix(upper, names)

    assert (found * found.T).ravel() == pytest.approx(np.ones(found.size), abs=1e-12)
    assert found.ravel() == pytest.approx(matrix.ravel(), rel=1e-12)


def test_printed_judgements_may_be_rounded():
    rows = [[1, 9, 3], [0.1, 1, 0.33], [0.33, 3, 1]]

    assert pairwise_matrix(rows, ["a", "b", "c"]).tolist() == rows


@pytest.mark.parametrize("value", [0, -3, float("inf")])
def test_a_judgement_that_is_no_positive_number_is_refused(value):
    refusal = refused([[1, value, 1], [None, 1, 1], [1, 1, 1]])

    assert refusal.code is ErrorCode.JUDGEMENT_OUT_OF_RANGE
    assert refusal.facts == {"criterion": "a", "other": "b", "value": value}


def test_judgements_that_face_each_other_and_disagree_are_refused():
    refusal = refused([[1, 3, 1], [3, 1, 1], [1, 1, 1]])

    assert refusal.code is ErrorCode.JUDGEMENTS_CONTRADICT
    assert refusal.facts == {"criterion": "a", "other": "b", "value": 3, "back": 3}


def test_a_thing_that_is_more_important_than_itself_is_refused():
    assert refused([[2, 1, 1], [1, 1, 1], [1, 1, 1]]).code is ErrorCode.JUDGEMENTS_CONTRADICT


@pytest.mark.parametrize("rows", [[], [[1, 2], [0.5, 1]], [[1, 2, 3], [1], [1]]])
def test_a_table_that_does_not_fit_is_refused(rows):
    refusal = refused(rows)

    assert (refusal.code, refusal.facts) == (ErrorCode.JUDGEMENTS_MISSHAPEN, {"expected": 3})


def test_a_pair_that_nobody_knows_is_refused():
    with pytest.raises(ScoringError) as refusal:
        judgement_matrix({("a", "z"): 2}, ["a", "b"])

    assert (refusal.value.code, refusal.value.facts) == (ErrorCode.UNKNOWN_CRITERION, {"criterion": "z"})


def test_judgements_that_fall_apart_are_refused_and_what_is_missing_is_named():
    matrix = judgement_matrix({("a", "b"): 3, ("c", "d"): 5}, list("abcde"))

    with pytest.raises(ScoringError) as refusal:
        check_connected(matrix, list("abcde"))

    assert refusal.value.code is ErrorCode.JUDGEMENTS_DISCONNECTED
    facts = {"criterion": "a", "other": "c", "missing": 2, "pairs": [("a", "c"), ("c", "e")]}
    assert refusal.value.facts == facts


@given(judgements(least=5))
def test_the_pairs_named_are_just_enough_to_connect_the_rest(matrix):
    names = [str(i) for i in range(len(matrix))]
    alone = with_blanks(matrix, [(i, j) for i in range(len(matrix)) for j in (0, 1) if i != j])

    with pytest.raises(ScoringError) as refusal:
        check_connected(alone, names)
    for one, other in refusal.value.facts["pairs"]:
        alone[int(one), int(other)] = alone[int(other), int(one)] = 1.0

    assert refusal.value.facts["missing"] == len(refusal.value.facts["pairs"]) == 2
    check_connected(alone, names)


def test_judgements_in_a_chain_hold_together():
    matrix = judgement_matrix({("a", "c"): 3, ("c", "b"): 5}, list("abc"))

    check_connected(matrix, list("abc"))


def test_parts_are_given_with_their_members_in_order():
    linked = np.eye(5, dtype=bool)
    linked[4, 0] = linked[0, 4] = linked[2, 4] = linked[4, 2] = True

    assert connected_parts(linked) == [[0, 2, 4], [1], [3]]
