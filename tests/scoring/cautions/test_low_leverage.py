from dataclasses import replace

import pytest

from scoring.cautions import low_leverage
from scoring.typed_value import TypedValue
from tests.scoring.cautions.looking import look
from tests.scoring.listing import CRITERIA, program

TRIFLE = {"leverage": 2.0, "duration_months": 4.0, "budget": 250.0}


def trifles(count, **changes):
    return [program(f"T{number}", **{**TRIFLE, **changes}) for number in range(count)]


def test_a_list_of_cheap_and_short_programs_that_move_little_is_told():
    (caution,) = low_leverage(look([*trifles(3), program("A")]))

    assert (caution.programs, caution.facts) == (("T0", "T1", "T2"), {"count": 3, "total": 4})


@pytest.mark.parametrize("change", [{"leverage": 2.5}, {"duration_months": 5.0}, {"budget": 251.0}])
def test_one_thing_that_is_not_easy_or_moves_much_is_enough(change):
    assert low_leverage(look([*trifles(2), *(replace(one, code=f"X{one.code}") for one in trifles(2, **change))])) == ()


def test_the_share_is_the_callers():
    assert low_leverage(look([*trifles(3), program("A")]), share=0.8) == ()


def test_where_more_than_half_is_blank_nothing_is_said():
    blank = [program(f"B{number}", leverage=None, budget=None) for number in range(4)]

    assert low_leverage(look([*trifles(3), *blank])) == ()
    assert low_leverage(look([*trifles(3), *blank[:3]]))[0].facts == {"count": 3, "total": 3}


def test_two_programs_are_too_few_to_tell():
    assert low_leverage(look(trifles(2))) == ()


def test_a_study_that_does_not_ask_for_leverage_has_no_such_caution():
    listed = look(trifles(3))
    study = replace(listed.study, criteria=tuple(one for one in CRITERIA if one.key != "leverage"))

    assert low_leverage(replace(listed, study=study)) == ()


def test_a_typed_leverage_counts():
    typed = tuple(TypedValue(f"T{number}", "leverage", 1.0, "RKA") for number in range(3))

    assert low_leverage(look(trifles(3, leverage=None), typed_values=typed))[0].facts["count"] == 3
