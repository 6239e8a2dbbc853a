from pages.shared.cautions import cautions
from scoring.shortlist import RuleSettings
from scoring.study import Study
from texts import texts_in

t = texts_in("id")


def said(study: Study) -> list[str]:
    return cautions(study.shortlist(), {program.code: program for program in study.programs}, t)


def test_a_list_without_a_tie_or_a_limit_needs_no_caution(make_program):
    assert said(Study(programs=(make_program("A", 4), make_program("B")))) == []


def test_many_programs_on_the_line_are_counted_after_six_names(make_program):
    programs = tuple(make_program(f"P{number}") for number in range(9))

    (sentence,) = said(Study(programs=programs, rules=RuleSettings(number=4)))

    assert "“Program P5”, dan 3 program lain" in sentence
    assert "Ada 126 daftar yang sama baiknya" in sentence


def test_under_a_budget_the_count_is_a_least_one_and_the_gap_is_told(make_program):
    dear = make_program("A", 5, budget=9e9)
    programs = (dear, make_program("B", 3), make_program("C", 3))

    sentences = said(Study(programs=programs, rules=RuleSettings(number=1, budget=2e9)))

    assert "Sedikitnya 2 daftar" in sentences[0]
    assert "di bawah daftar terbaik" in sentences[1]
