from dataclasses import replace
from datetime import datetime

from reports.reasons import Reason, moves, reasons
from reports.results import results_of
from scoring.gates import Authority
from scoring.placed_by_hand import Move, PlacedByHand
from scoring.shortlist import Rule, RuleKind, RuleSettings, Ruling

AT = datetime(2019, 8, 5, 10, 30)


def placed(code, move, other=""):
    return PlacedByHand(code, move, "Janji", Authority.TEAM, "Ani", AT, other)


def test_every_program_that_is_not_chosen_has_its_reason(results):
    everyone = {program.code for program in results.study.programs}

    why = reasons(results)

    assert set(why) == everyone - {program.code for program in results.chosen}


def test_the_second_of_a_dimension_stays_out_for_its_quota(results):
    chosen = {program.code for program in results.chosen}

    why = reasons(results)

    assert "GOV-01" in chosen
    assert why["GOV-02"] is Reason.QUOTA


def test_a_blank_and_a_failed_condition_are_told_apart(results):
    blank, too_long = "LIV-02", "ECO-02"

    why = reasons(results)

    assert why[blank] is Reason.UNRANKED
    assert why[too_long] is Reason.GATE


def test_a_program_too_dear_stays_out_for_the_budget(study):
    dear = replace(study, rules=RuleSettings(number=1, minimum=0, budget=5e8))

    why = reasons(results_of(dear))

    assert why["GOV-01"] is Reason.BUDGET


def test_a_program_of_low_value_stays_below_the_line(study):
    short = replace(study, rules=RuleSettings(number=1, minimum=0))

    why = reasons(results_of(short))

    assert why["LIV-01"] is Reason.BELOW_THE_LINE


def test_equal_programs_at_the_cut_are_named_as_equal(study):
    first = study.programs[0]
    twins = replace(study, programs=(first, replace(first, code="GOV-09")), rules=RuleSettings(number=1, minimum=0))

    why = reasons(results_of(twins))

    assert why == {"GOV-09": Reason.ON_THE_LINE}


def test_rules_that_clash_are_the_reason_of_every_candidate(study):
    clashing = replace(study, rules=RuleSettings(number=9))

    why = reasons(results_of(clashing))

    assert why["GOV-01"] is Reason.NO_LIST
    assert why["LIV-02"] is Reason.UNRANKED


def test_a_program_that_a_rule_keeps_off_says_so_before_all_else(study):
    ruling = Ruling("GOV-01", "Belum siap", Authority.TEAM, "Ani", AT)
    ruled = replace(study, rules=replace(study.rules, must_not=(ruling,)))

    why = reasons(results_of(ruled))

    assert why["GOV-01"] is Reason.RULED


def test_a_rule_between_programs_is_a_reason_too(study):
    apart = Rule(RuleKind.EXCLUDES, programs=("GOV-01", "GOV-02"))
    rules = RuleSettings(number=2, minimum=0, between=(apart,))

    why = reasons(results_of(replace(study, rules=rules)))

    assert why["GOV-02"] is Reason.OTHER_RULES


def test_where_nothing_was_moved_no_program_has_a_move(results):
    assert moves(results.judged) == moves(None) == {}


def test_a_program_that_judgement_took_off_says_so_and_no_rule_is_blamed(study):
    moved = results_of(replace(study, placed=(placed("GOV-02", Move.ONTO, other="GOV-01"),)))

    why = reasons(moved)

    assert why["GOV-01"] is Reason.BY_HAND
    assert "GOV-02" not in why


def test_both_programs_of_a_move_have_it(study):
    move = placed("GOV-02", Move.ONTO, other="GOV-01")

    found = moves(results_of(replace(study, placed=(move,))).judged)

    assert found == {"GOV-02": move, "GOV-01": move}


def test_a_move_that_changes_nothing_is_no_reason(study):
    already, alone = placed("GOV-01", Move.ONTO), placed("GOV-02", Move.ONTO)
    back = placed("LIV-01", Move.OFF, other="GOV-02")

    found = moves(results_of(replace(study, placed=(already, alone, back))).judged)

    assert set(found) == {"GOV-02", "LIV-01"}
    assert found["GOV-02"] in (alone, back)
