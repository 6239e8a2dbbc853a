from dataclasses import replace

from reports.reasons import Reason, reasons
from reports.results import results_of
from scoring.shortlist import RuleSettings


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
