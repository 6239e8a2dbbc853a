from dataclasses import replace
from datetime import datetime

from pages.shared.judgement_record import effects, entry, headline
from scoring.gates import Authority, Consideration, Gate
from scoring.judgement import judged_list
from scoring.placed_by_hand import Move, PlacedByHand
from scoring.shortlist import RuleSettings
from scoring.study import Study
from texts import texts_in

NOON = datetime(2019, 10, 3, 12)
t = texts_in("id")


def study_of(make_program, **more):
    programs = [make_program("A", 5), make_program("B", 4), make_program("C", 2, name="*Kios*")]
    return replace(Study().with_programs(programs), rules=RuleSettings(number=2, minimum=0), **more)


def onto(program="C", other="B"):
    return PlacedByHand(program, Move.ONTO, "Alasan", Authority.TEAM, "Sri", NOON, other=other)


def off(program):
    return PlacedByHand(program, Move.OFF, "Alasan", Authority.TEAM, "Sri", NOON)


def said(study):
    return headline(judged_list(study), study, t)


def test_the_headline_tells_what_judgement_does(make_program):
    aside = Consideration("A", Gate.EVIDENCE, "Menyusul", Authority.TEAM, "Sri", NOON)

    assert said(study_of(make_program)) == t("judgement.title_none")
    assert said(study_of(make_program, considerations=(aside,))) == t("judgement.title_set_aside", count=1)
    assert said(study_of(make_program, placed=(onto(),))) == t("judgement.title", came=1, went=1)
    assert said(study_of(make_program, placed=(onto("C", ""),))) == t("judgement.title_came", came=1)
    assert said(study_of(make_program, placed=(off("A"),))) == t("judgement.title_went", went=1)
    assert said(study_of(make_program, placed=(onto("A", ""),))) == t("judgement.title_unmoved")


def test_rules_without_a_list_come_before_everything_else(make_program):
    study = study_of(make_program, placed=(onto(),))

    assert said(replace(study, rules=RuleSettings(number=9))) == t("judgement.title_infeasible")


def test_effects_and_record_are_safe_to_show(make_program):
    study = study_of(make_program, placed=(onto(),))

    assert effects(judged_list(study), study, t) == [
        "Dengan pertimbangan ini “\\*Kios\\*” masuk; “Program B” menjadi cadangan."
    ]
    assert entry(onto(), study, t).startswith("**\\*Kios\\*** · dimasukkan: Alasan (Tim Pelaksana, Sri, ")
