from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from scoring.scenarios import Ingredient, moves_between
from scoring.scenarios.keeping import codes_on
from scoring.shortlist import RuleSettings
from scoring.weighting import Weighting
from tests.scoring.listing import CRITERIA, placed, program, study_of
from tests.scoring.scenarios.test_ingredient import CHANGES

STUDY = study_of(program("A", 5), program("B", 4), program("C", 3, leverage=4.5))
LEVERAGE = {"weights": Weighting.from_points({"leverage": 1}, CRITERIA)}


def told(moved):
    return {one.code: (tuple(str(cause) for cause in one.causes), one.together) for one in moved}


def test_a_list_that_stays_has_no_moves():
    moves = moves_between(STUDY, STUDY)

    assert (moves.came, moves.went, moves.stayed, moves.differs) == ((), (), ("A", "B"), ())


def test_weights_that_move_a_program_are_named_and_a_method_never_is():
    moves = moves_between(STUDY, replace(STUDY, method="topsis", **LEVERAGE))

    assert told(moves.came) == {"C": (("weights",), False)}
    assert told(moves.went).keys() <= {"A", "B"}
    assert moves.differs == (Ingredient.WEIGHTS, Ingredient.METHOD)


def test_a_program_that_left_and_one_that_is_new_are_told_by_name():
    later = replace(STUDY, programs=(*STUDY.programs[1:], program("D", 5, name="Taman")))

    moves = moves_between(STUDY, later)

    assert [(one.code, one.name) for one in (*moves.came, *moves.went)] == [("D", "Taman"), ("A", "Program A")]
    assert told((*moves.came, *moves.went)) == {"D": (("programs",), False), "A": (("programs",), False)}


def test_values_rules_conditions_and_judgement_each_move_a_program():
    cases = {
        "values": {"programs": (program("A", 1), *STUDY.programs[1:])},
        "rules": {"rules": RuleSettings(number=1, minimum=0)},
        "gates": {"limits": replace(STUDY.limits, max_months=5.0)},
        "judgement": {"placed": (placed("C", other="A"),)},
    }

    for cause, changes in cases.items():
        moves = moves_between(STUDY, replace(STUDY, **changes))
        assert moves.went, cause
        assert {one.causes for one in (*moves.came, *moves.went)} == {(cause,)}


def test_two_parts_that_move_a_program_only_together_are_named_together():
    new = program("D", 1, leverage=5.0)
    later = replace(STUDY, programs=(*STUDY.programs, new), **LEVERAGE)

    moves = moves_between(STUDY, later)

    assert told(moves.came)["D"] == (("programs", "weights"), True)


def test_two_parts_that_each_do_it_are_both_named():
    later = replace(STUDY, programs=(program("A", 1), *STUDY.programs[1:]), placed=(placed("A", "off", "C"),))

    assert told(moves_between(STUDY, later).went) == {"A": (("values", "judgement"), False)}


@given(st.sets(st.sampled_from([one for one in Ingredient if one is not Ingredient.PROGRAMS])))
def test_moves_lead_from_one_list_to_the_other_and_back(chosen):
    later = STUDY
    for ingredient in chosen:
        later = replace(later, **CHANGES[ingredient])

    moves, back = moves_between(STUDY, later), moves_between(later, STUDY)

    before, after = set(codes_on(STUDY)), set(codes_on(later))
    assert {one.code for one in moves.came} == after - before == {one.code for one in back.went}
    assert {one.code for one in moves.went} == before - after == {one.code for one in back.came}
    assert set(moves.stayed) == before & after
    assert all(one.causes and set(one.causes) <= set(moves.differs) for one in (*moves.came, *moves.went))
