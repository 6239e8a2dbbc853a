from hypothesis import given

from scoring.comparison.copeland import copeland
from tests.scoring.comparison.given import TENNESSEE, VOTES, orders


def test_the_capital_of_tennessee():
    found = copeland(TENNESSEE, VOTES)

    assert found.score.tolist() == [-3, 3, -1, 1]
    assert found.pairwise.tolist() == [[0, 42, 42, 42], [58, 0, 68, 68], [58, 32, 0, 17], [58, 32, 83, 0]]


def test_a_drawn_pair_counts_for_neither():
    assert copeland([[1, 2, 3], [2, 1, 3]]).score.tolist() == [1, 1, -2]


def test_in_a_circle_each_wins_and_loses_once():
    assert copeland([[1, 2, 3], [3, 1, 2], [2, 3, 1]]).score.tolist() == [0, 0, 0]


def test_counts_that_differ_by_rounding_draw():
    assert copeland([[1, 2], [1, 2], [2, 1]], [0.1, 0.2, 0.3]).score.tolist() == [0, 0]


def test_a_single_program_neither_wins_nor_loses():
    assert copeland([[1]]).score.tolist() == [0]


@given(orders())
def test_wins_and_losses_balance(task):
    found = copeland(*task)

    assert found.score.sum() == 0
    assert abs(found.score).max() <= len(found.score) - 1
