from scoring.cautions import starved_dimension
from scoring.dimensions import Dimension
from tests.scoring.cautions.looking import look
from tests.scoring.listing import program

LIVING, ECONOMY, SOCIETY = Dimension.LIVING, Dimension.ECONOMY, Dimension.SOCIETY


def some(count, dimension, letter):
    return [program(f"{letter}{number}", dimension=dimension) for number in range(count)]


def test_a_dimension_with_candidates_and_nothing_on_the_list_is_named():
    (caution,) = starved_dimension(look(some(2, LIVING, "L"), some(2, ECONOMY, "E")))

    assert (caution.variant, caution.programs) == ("none", ("E0", "E1"))
    assert caution.facts == {"dimension": ECONOMY, "count": 0, "candidates": 2}


def test_a_dimension_that_gets_a_quarter_of_its_part_gets_next_to_nothing():
    living, economy = some(7, LIVING, "L"), some(8, ECONOMY, "E")

    (caution,) = starved_dimension(look([*living, economy[0]], economy[1:]))

    assert (caution.variant, caution.programs[:2]) == ("little", ("E0", "E1"))
    assert caution.facts == {"dimension": ECONOMY, "count": 1, "candidates": 8}
    assert starved_dimension(look([*living, economy[0]], economy[1:]), share=0.2) == ()


def test_programs_that_may_not_stand_on_the_list_are_no_candidates():
    slow = program("E0", dimension=ECONOMY, duration_months=14.0)

    assert starved_dimension(look(some(2, LIVING, "L"), [slow])) == ()


def test_an_empty_list_starves_nobody_more_than_another():
    assert starved_dimension(look([], some(2, ECONOMY, "E"))) == ()


def test_programs_without_a_dimension_belong_to_none():
    assert starved_dimension(look(some(2, LIVING, "L"), some(2, None, "N"))) == ()
