from dataclasses import replace
from datetime import datetime

from pages.shared.next_step import next_step
from scoring.gates import Authority
from scoring.judgement import judged_list
from scoring.placed_by_hand import Move, PlacedByHand
from scoring.shortlist import RuleSettings
from scoring.study import Study
from scoring.weighting import default_weighting


def stepped(study: Study) -> tuple[str, str]:
    step, _, page = next_step(study, 0, study.ranking(), judged_list(study))
    return step, page


def settled(*programs) -> Study:
    study = Study().with_programs(programs, "daftar.xlsx")
    return replace(study, weights=replace(default_weighting(study.counted_criteria), origin="by_hand"))


def test_a_cell_to_mend_comes_first(make_program):
    study = settled(make_program("A"), make_program("B", 4))

    step, facts, page = next_step(study, 31, study.ranking(), judged_list(study))

    assert (step, page) == ("mend", "mend")
    assert facts["count"] == 31


def test_a_blank_waits_to_be_filled(make_program):
    assert stepped(settled(make_program("A"), make_program("B", values={}))) == ("complete", "data")


def test_rules_that_clash_lead_to_the_rules(make_program):
    study = replace(settled(make_program("A")), rules=RuleSettings(number=5))

    assert stepped(study) == ("rules", "quick_win")


def test_equal_programs_at_the_cut_are_to_be_settled(make_program):
    study = replace(settled(make_program("A"), make_program("B")), rules=RuleSettings(number=1))

    assert stepped(study) == ("line", "quick_win")


def test_an_unanswered_condition_is_to_be_verified(make_program):
    assert stepped(settled(make_program("A", new_infrastructure=None))) == ("verify", "quick_win")


def test_a_blank_budget_waits_for_its_ceiling(make_program):
    assert stepped(settled(make_program("A", budget=None))) == ("ceiling", "data")


def test_a_program_that_judgement_brought_in_waits_for_its_ceiling_too(make_program):
    study = replace(settled(make_program("A"), make_program("B", 2, budget=None)), rules=RuleSettings(number=1))
    move = PlacedByHand("B", Move.ONTO, "Mandat", Authority.TEAM, "Sri", datetime(2019, 8, 5), other="A")

    assert stepped(study) == ("present", "presentation")
    assert stepped(replace(study, placed=(move,))) == ("ceiling", "data")


def test_starting_weights_are_to_be_agreed_on(make_program):
    assert stepped(Study().with_programs([make_program("A")])) == ("weigh", "criteria")


def test_then_the_list_can_be_shown(make_program):
    assert stepped(settled(make_program("A"))) == ("present", "presentation")
