from reports.study_tables.forced import forced_sentences
from scoring.shortlist import Rule, RuleKind, Rules
from tests.reports.story.telling import PROGRAMS, program, study_with


def must(code):
    return Rules(1, more=(Rule(RuleKind.MUST, programs=(code,)),))


def test_a_condition_that_keeps_a_program_off_is_named(t):
    late = program("F", 5, 5, duration_months=15.0, new_infrastructure=True)

    (said,) = forced_sentences(must("F"), study_with([*PROGRAMS, late]), t, {"F": "“Program F”"})

    assert said == "“Program F” tidak memenuhi syarat awal: Durasi dan Layanan yang ada."


def test_a_blank_that_keeps_a_program_off_is_named(t):
    blank = program("F", 5, 5)
    del blank.values["leverage"]

    (said,) = forced_sentences(must("F"), study_with([*PROGRAMS, blank]), t)

    assert said == "F belum dapat diperingkat; belum terisi: daya pengungkit."


def test_a_program_that_must_and_must_not_is_told_both(t):
    rules = must("A").with_more(Rule(RuleKind.MUST_NOT, programs=("A",)))

    (said,) = forced_sentences(rules, study_with(), t)

    assert said.startswith("A harus masuk dan sekaligus tidak boleh masuk")


def test_a_program_that_can_be_on_the_list_needs_no_word(t):
    assert forced_sentences(must("A"), study_with(), t) == []
