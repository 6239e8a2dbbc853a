from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scoring.changes.board import board_of
from scoring.errors import ErrorCode, ScoringError
from scoring.methods import METHODS
from scoring.study import Study
from scoring.typed_value import TypedValue
from tests.scoring.changes.given import RATED, program, ratings

THREE = (program("A", 5), program("B", 4), program("C", 2))


@pytest.mark.parametrize("method", METHODS)
@given(st.lists(ratings, min_size=2, max_size=5), st.data())
def test_one_program_in_another_place_is_what_ranking_the_whole_list_anew_gives(method, given_ratings, data):
    programs = [program(f"P{n}", rating) for n, rating in enumerate(given_ratings)]
    at = data.draw(st.integers(0, len(programs) - 1))
    key, value = data.draw(st.sampled_from(RATED)), data.draw(ratings)
    other = replace(programs[at], values={**programs[at].values, key: value})
    study = Study(method=method)

    found = board_of(study, programs).with_one(other.code, other)

    anew = replace(study, programs=tuple(other if n == at else one for n, one in enumerate(programs)))
    assert found == anew.ranking().places.to_dict()


@pytest.mark.parametrize("method", METHODS)
def test_a_program_that_leaves_makes_room(method):
    assert board_of(Study(method=method), THREE).with_one("A", None) == {"B": 1, "C": 2}


# SIMUS may put a program before one that is better on everything (`EXCEPT` in tests/scoring/methods/test_promises.py)
@pytest.mark.parametrize("method", [method for method in METHODS if method != "simus"])
def test_a_new_program_takes_its_place_among_the_others(method):
    found = board_of(Study(method=method), THREE).with_one("D", program("D", 3))

    assert found == {"A": 1, "B": 2, "D": 3, "C": 4}


def test_a_program_made_blank_no_longer_ranks():
    assert board_of(Study(), THREE).with_one("A", program("A", values={})) == {"B": 1, "C": 2}


def test_a_blank_program_has_no_place_and_says_what_is_missing():
    board = board_of(Study(), [program("A"), program("B", duration_months=None)])

    assert (board.places, board.missing) == ({"A": 1}, {"B": ("duration_months",)})


def test_typed_values_count():
    study = Study(typed_values=(TypedValue("B", "duration_months", 3.0, "Hasil rapat"),))

    board = board_of(study, [program("A"), program("B", duration_months=None)])

    assert board.places == {"B": 1, "A": 2}


def test_a_list_of_which_nothing_ranks_is_not_refused():
    board = board_of(Study(), ())

    assert (board.places, board.with_one("A", program("A"))) == ({}, {"A": 1})


def test_two_programs_of_one_code_are_refused():
    with pytest.raises(ScoringError) as refusal:
        board_of(Study(), [program("A"), program("A")])

    assert refusal.value.code is ErrorCode.CODE_TWICE
