import pytest
from hypothesis import given

from scoring.comparison.borda import borda
from tests.scoring.comparison.given import TENNESSEE, VOTES, orders


def test_the_capital_of_tennessee():
    assert borda(TENNESSEE, VOTES).tolist() == [126, 194, 107, 173]


def test_the_first_of_three_is_worth_two_points_an_order():
    assert borda([[1, 2, 3], [1, 2, 3]]).tolist() == [4, 2, 0]


def test_programs_that_tie_share_their_points():
    assert borda([[1, 1, 3], [1, 2, 2]]).tolist() == [3.5, 2, 0.5]


def test_it_does_not_matter_how_an_order_numbers_a_tie():
    assert borda([[1, 2, 2, 4]]).tolist() == borda([[1, 2.5, 2.5, 4]]).tolist() == [3, 1.5, 1.5, 0]


def test_a_single_program_has_no_points():
    assert borda([[1], [1]]).tolist() == [0]


@given(orders())
def test_every_order_gives_the_same_points_in_all(task):
    places, counts = task
    size = len(places[0])

    assert borda(places, counts).sum() == pytest.approx(sum(counts) * size * (size - 1) / 2)
