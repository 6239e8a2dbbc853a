from dataclasses import replace

import pytest

from scoring.bimtek import Bimtek
from scoring.errors import ErrorCode, ScoringError
from scoring.judgement import place
from scoring.scenarios import Ingredient, as_of, drop_stage, keep_stage, stage_moves
from scoring.weighting import Weighting
from tests.scoring.listing import CRITERIA, NOON, placed, program, study_of

STUDY = study_of(program("A", 5), program("B", 4), program("C", 3, leverage=4.5))
FIRST = keep_stage(STUDY, Bimtek.FIRST, by="Ani", at=NOON, note="SWOT").bimtek[0]
LEVERAGE = Weighting.from_points({"leverage": 1}, CRITERIA)


def test_a_stage_keeps_its_list_with_who_and_when():
    assert (FIRST.stage, FIRST.kept.codes, FIRST.kept.version) == (Bimtek.FIRST, ("A", "B"), 1)
    assert (FIRST.by, FIRST.at, FIRST.note) == ("Ani", NOON, "SWOT")


def test_stages_stand_in_their_order_and_one_is_kept_once():
    study = keep_stage(keep_stage(STUDY, Bimtek.THIRD, by="", at=NOON), Bimtek.FIRST, by="", at=NOON)
    again = keep_stage(place(study, placed("C", other="A")), Bimtek.THIRD, by="Budi", at=NOON)

    assert [one.stage for one in study.bimtek] == [one.stage for one in again.bimtek] == [Bimtek.FIRST, Bimtek.THIRD]
    assert (again.bimtek[1].by, set(again.bimtek[1].kept.codes)) == ("Budi", {"B", "C"})
    assert [one.stage for one in drop_stage(again, Bimtek.FIRST).bimtek] == [Bimtek.THIRD]


def test_where_nothing_ranks_there_is_nothing_to_keep():
    with pytest.raises(ScoringError) as refusal:
        keep_stage(study_of(), Bimtek.FIRST, by="", at=NOON)

    assert refusal.value.code is ErrorCode.NO_RANKABLE_PROGRAM


def test_a_stage_can_be_computed_again_whatever_the_study_became():
    study = place(replace(STUDY, method="topsis", weights=LEVERAGE), placed("B", other="C"))
    stage = keep_stage(study, Bimtek.SECOND, by="", at=NOON).bimtek[0]

    found = as_of(stage, study.programs)

    assert replace(found, name=study.name) == study


def test_how_the_list_moved_and_why_is_tried_where_the_programs_are_at_hand():
    later = replace(STUDY, weights=LEVERAGE).with_programs([*STUDY.programs[1:], program("D", 5, leverage=4.5)])
    second = keep_stage(later, Bimtek.SECOND, by="", at=NOON).bimtek[0]

    moves = stage_moves(FIRST, second, {1: STUDY.programs, 2: later.programs})

    assert moves.tried
    assert {one.code: one.causes for one in moves.came} == {
        "C": (Ingredient.WEIGHTS,),
        "D": (Ingredient.PROGRAMS,),
    }
    assert {one.code for one in moves.went} == {"A", "B"}


@pytest.mark.parametrize("versions", [{}, {1: STUDY.programs}, {1: STUDY.programs, 2: (program("Z", 5),)}])
def test_without_the_programs_the_moves_stand_and_what_may_have_done_it_is_told(versions):
    later = replace(STUDY, weights=LEVERAGE, method="topsis").with_programs([*STUDY.programs[1:], program("D", 5)])
    second = keep_stage(later, Bimtek.SECOND, by="", at=NOON).bimtek[0]

    moves = stage_moves(FIRST, second, versions)

    assert not moves.tried
    assert [(one.code, one.name) for one in moves.went] == [("A", "Program A"), ("B", "Program B")][: len(moves.went)]
    assert moves.differs == (Ingredient.PROGRAMS, Ingredient.VALUES, Ingredient.WEIGHTS, Ingredient.METHOD)
    assert {one.causes for one in (*moves.came, *moves.went)} == {moves.differs[:3]}
    assert all(one.together for one in (*moves.came, *moves.went))


def test_over_one_version_neither_programs_nor_their_cells_are_suspected():
    second = keep_stage(replace(STUDY, weights=LEVERAGE), Bimtek.SECOND, by="", at=NOON).bimtek[0]

    assert stage_moves(FIRST, second, {}).differs == (Ingredient.WEIGHTS,)


def test_without_the_programs_the_rules_that_differ_are_still_named():
    one, two = (
        keep_stage(replace(STUDY, rules=replace(STUDY.rules, budget=budget)), stage, by="", at=NOON).bimtek[0]
        for budget, stage in ((6e9, Bimtek.FIRST), (9e9, Bimtek.SECOND))
    )

    moves = stage_moves(one, two, {})

    assert moves.differs == (Ingredient.RULES,)
    assert [rule.limit for rule in (*moves.rules.before, *moves.rules.after)] == [6e9, 9e9]
