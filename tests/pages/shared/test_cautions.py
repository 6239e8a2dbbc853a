from dataclasses import replace
from datetime import datetime

from pages.shared.cautions import cautions
from scoring.gates import Authority
from scoring.judgement import JudgedList, judged_list
from scoring.placed_by_hand import Move, PlacedByHand
from scoring.shortlist import Rules, RuleSettings, Shortlist, ShortlistStatus
from scoring.study import Study
from texts import texts_in

t = texts_in("id")


def said(study: Study) -> list[str]:
    return cautions(study.shortlist(), judged_list(study), {program.code: program for program in study.programs}, t)


def test_a_list_without_a_tie_or_a_limit_needs_no_caution(make_program):
    assert said(Study(programs=(make_program("A", 4), make_program("B")))) == []


def test_many_programs_on_the_line_are_counted_after_six_names(make_program):
    programs = tuple(make_program(f"P{number}") for number in range(9))

    (sentence,) = said(Study(programs=programs, rules=RuleSettings(number=4)))

    assert "“Program P5”, dan 3 program lain" in sentence
    assert "Ada 126 daftar yang sama baiknya" in sentence


def test_under_a_budget_every_equally_good_list_is_counted(make_program):
    dear = make_program("A", 5, budget=9e9)
    programs = (dear, make_program("B", 3), make_program("C", 3))

    (sentence,) = said(Study(programs=programs, rules=RuleSettings(number=1, budget=2e9)))

    assert "Ada 2 daftar" in sentence


def test_a_count_that_is_not_complete_and_a_list_that_is_not_proven_say_so(make_program):
    programs = {code: make_program(code) for code in ("A", "B")}
    unproven = Shortlist(
        ShortlistStatus.FEASIBLE, Rules(1), ("A",), gap=0.02, on_the_line=("A", "B"), equally_good=2, at_least=True
    )

    sentences = cautions(unproven, JudgedList(unproven, unproven.chosen), programs, t)

    assert "Sedikitnya 2 daftar" in sentences[0]
    assert "di bawah daftar terbaik" in sentences[1]


def test_what_no_budget_counts_is_told_where_there_is_a_budget(make_program):
    programs = (make_program("A", 4, budget=None), make_program("B"))

    assert said(Study(programs=programs)) == []
    (sentence,) = said(Study(programs=programs, rules=RuleSettings(budget=5e9)))
    assert sentence == "“Program A” belum memiliki pagu, sehingga batas pagu belum menghitungnya."


def test_dates_that_nobody_knows_are_told_where_a_rule_speaks_of_time(make_program):
    programs = (make_program("A", 4, end=None), make_program("B"))

    (sentence,) = said(Study(programs=programs, rules=RuleSettings(capacity=3)))

    assert sentence.startswith("Tanggal “Program A” belum lengkap")


def test_where_judgement_moved_a_program_the_line_is_the_methods_and_what_waits_is_the_lists(make_program):
    programs = (make_program("A"), make_program("B"), make_program("C", 1, budget=None))
    move = PlacedByHand("C", Move.ONTO, "Mandat", Authority.TEAM, "Sri", datetime(2019, 8, 5), other="A")
    study = Study(programs=programs, rules=RuleSettings(number=1, budget=5e9), placed=(move,))

    line, waiting = said(study)

    assert line.startswith("Menurut metode, sebelum pertimbangan khusus: Di batas daftar ada program")
    assert waiting.startswith("“Program C” belum memiliki pagu")
    assert said(replace(study, placed=()))[0].startswith("Di batas daftar")
