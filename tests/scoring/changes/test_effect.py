import pytest

from scoring.changes.effect import Pushed, moved


@pytest.mark.parametrize(("before", "after", "places"), [(9, 4, 5), (3, 6, -3), (None, 4, None), (4, None, None)])
def test_places_are_counted_towards_the_first(before, after, places):
    assert moved(before, after) == places


def test_a_pushed_program_moves_by_the_places_it_lost():
    assert Pushed("A", 2, 5, ahead=3, behind=0, passed_by=("B", "C", "D"), passed=()).moved == -3
