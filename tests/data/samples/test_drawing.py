"""Drawn values are shaped like a city's list and depend on the seed alone."""

from random import Random

import pytest

from data.samples.drawing import draw
from scoring.criteria import CRITERIA, IMPACT_KEYS, Unit, impact_key, typed
from scoring.dimensions import Dimension


def many(**facts):
    chance = Random(1)
    return [draw(chance, Dimension.LIVING, **facts) for _ in range(300)]


def test_the_same_seed_draws_the_same_values():
    assert draw(Random(7), Dimension.LIVING) == draw(Random(7), Dimension.LIVING)


def test_every_rating_is_drawn_between_one_and_five():
    rated = {criterion.key for criterion in typed(CRITERIA) if criterion.unit is Unit.RATING}

    for drawn in many():
        assert set(drawn.values) == rated
        assert all(value in {1, 2, 3, 4, 5} for value in drawn.values.values())


def test_impact_is_high_on_the_own_dimension_and_lower_elsewhere():
    own = impact_key(Dimension.LIVING)

    drawn = many()

    assert all(d.values[own] >= 3 for d in drawn)
    elsewhere = [d.values[key] for d in drawn for key in IMPACT_KEYS if key != own]
    assert sum(elsewhere) / len(elsewhere) < 2.6


def test_a_usual_program_is_done_within_a_year_inside_the_period():
    for drawn in many():
        assert 4 <= drawn.duration_months <= 12
        assert drawn.start.year >= 2019
        assert drawn.end.year <= 2020


def test_start_and_end_lie_as_far_apart_as_the_duration_says():
    for drawn in many():
        months = 12 * (drawn.end.year - drawn.start.year) + drawn.end.month - drawn.start.month + 1
        assert months == drawn.duration_months


@pytest.mark.parametrize("year", [2019, 2020])
def test_a_year_that_the_source_gives_is_the_year_of_the_start(year):
    assert all(drawn.start.year == year for drawn in many(year=year))


def test_budgets_are_whole_millions_inside_their_range():
    for drawn in many():
        assert 150_000_000 <= drawn.budget <= 6_000_000_000
        assert drawn.budget % 1_000_000 == 0


def test_building_costs_more_and_is_said():
    assert all(drawn.new_infrastructure and drawn.budget >= 3_000_000_000 for drawn in many(builds=True))
