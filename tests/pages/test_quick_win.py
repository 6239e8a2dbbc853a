from dataclasses import replace

import pytest

from scoring.shortlist import RuleSettings
from scoring.study import Study
from tests.pages.shared.quick.handed import told


@pytest.mark.parametrize(("language", "answer"), [("id", "12 program, Rp28,8 miliar"), ("en", "12 programs, Rp28.8")])
def test_the_list_is_the_answer(open_page, language, answer):
    app = open_page("quick_win", language=language)

    assert app.title[0].value.startswith(answer)


def test_rules_that_cannot_hold_together_are_named(open_page, make_program):
    programs = [make_program("P-1"), make_program("P-2")]
    study = replace(Study().with_programs(programs, "daftar.xlsx"), rules=RuleSettings(number=2, budget=1e8))

    app = open_page("quick_win", study=study)

    assert "belum dapat dipenuhi bersama" in app.title[0].value
    assert "pagu Rp100 juta" in app.warning[0].value


def test_programs_of_equal_value_at_the_cut_are_named(open_page, make_program):
    programs = [make_program("P-1", 5), make_program("P-2"), make_program("P-3")]
    study = replace(Study().with_programs(programs, "daftar.xlsx"), rules=RuleSettings(number=2))

    app = open_page("quick_win", study=study)

    assert told(app, "bernilai sama")


def test_a_list_that_nobody_can_be_on_leads_to_the_conditions(open_page, make_program):
    late = [make_program(code, duration_months=15.0) for code in "AB"]

    app = open_page("quick_win", study=Study().with_programs(late, "lama.xlsx"))

    assert not app.exception
    assert app.title[0].value == "Belum ada program yang masuk daftar"


def test_what_to_watch_is_said_in_sentences(open_page, make_program):
    twins = [make_program("A", name="Pasar digital tahap 1", agency="Dinas"), make_program("B", 4)]
    twins.append(make_program("C", name="Pasar digital tahap 2", agency="Dinas"))

    app = open_page("quick_win", study=Study().with_programs(twins, "daftar.xlsx"))

    assert told(app, "bagian dari satu program")
