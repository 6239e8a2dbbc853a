import pytest

from scoring.criteria import Criterion
from scoring.program import Program
from scoring.reweighed import Reweighed, reweighed
from scoring.study import Study
from scoring.weighting import Weighting

CRITERIA = (Criterion("risk"), Criterion("novelty"))
NOVELTY = Weighting.from_points({"novelty": 1}, CRITERIA)


def study(*ratings, weights):
    programs = tuple(
        Program(f"P{number:02}", f"P{number:02}", {k: v for k, v in zip(("risk", "novelty"), given, strict=True) if v})
        for number, given in enumerate(ratings)
    )
    return Study(programs=programs, criteria=CRITERIA, weights=Weighting.from_points(weights, CRITERIA))


def test_the_same_weights_change_nothing():
    asked = study((1, 5), (3, 3), (5, 1), weights={"novelty": 1})

    assert reweighed(asked, NOVELTY) == Reweighed(programs=3, alike=1.0, top=3, stay=3)


def test_an_order_turned_round_correlates_at_minus_one():
    assert reweighed(study((1, 5), (3, 3), (5, 1), weights={"risk": 1}), NOVELTY).alike == pytest.approx(-1)


def test_only_the_first_ten_are_looked_at():
    asked = study(*((1 + 4 * n / 11, 5 - 4 * n / 11) for n in range(12)), weights={"risk": 1})

    found = reweighed(asked, NOVELTY)

    assert (found.programs, found.top, found.stay) == (12, 10, 8)


def test_a_program_that_only_one_of_the_two_can_rank_is_not_compared():
    asked = study((1, 5), (3, 3), (5, None), weights={"risk": 1})

    assert reweighed(asked, NOVELTY).programs == 2


def test_two_orders_without_a_program_in_common_say_nothing():
    asked = study((1, None), (None, 5), weights={"risk": 1})

    assert reweighed(asked, NOVELTY) == Reweighed(programs=0, alike=1.0, top=0, stay=0)
