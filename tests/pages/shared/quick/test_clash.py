from dataclasses import replace
from datetime import datetime

import pytest

from pages.shared.quick.clash import find_loosenings
from scoring.gates import Authority
from scoring.shortlist import RuleSettings
from scoring.shortlist.settings import Ruling
from scoring.study import Study
from tests.pages.conftest import study_of
from tests.pages.shared.quick.handed import handed, press, told


def clashing(make_program, **rules):
    programs = [make_program(code, 5 - number / 2) for number, code in enumerate("ABCD")]
    return replace(Study().with_programs(programs, "daftar.xlsx"), rules=RuleSettings(**rules))


def test_rules_that_cannot_hold_together_are_named(open_page, make_program):
    app = open_page("rules", study=clashing(make_program, number=3, budget=1e9))

    assert "belum dapat dipenuhi bersama" in app.title[0].value
    assert "pagu Rp1 miliar" in app.warning[0].value


def test_taking_a_loosening_gives_a_list_and_can_be_undone(open_page, make_program):
    app = open_page("rules", study=clashing(make_program, number=3, budget=1e9))

    app.button(key="loosen_1").click().run()

    assert study_of(app).rules.budget == 3e9
    assert not app.warning
    press(app, "Batalkan perubahan aturan")
    assert study_of(app).rules.budget == 1e9


@pytest.mark.parametrize("language", ["id", "en"])
def test_the_list_page_leads_to_the_rules_where_no_list_is_possible(open_page, make_program, language):
    app = open_page("quick_win", language=language, study=clashing(make_program, number=3, budget=1e9))

    assert app.warning
    assert not app.exception


def test_what_would_not_be_enough_alone_has_no_button(open_page, make_program):
    app = open_page("rules", study=clashing(make_program, number=9))

    assert told(app, "bila “tepat 9 program” menjadi “tepat 4 program”")
    assert [button.key for button in app.button if str(button.key).startswith("loosen_")] == ["loosen_0"]


def test_of_several_clashes_each_is_mended_by_itself(make_program):
    study = clashing(make_program, number=9, years={"2019": 0.1e9}, minimum=0)
    at = handed(replace(study, rules=replace(study.rules, sources={"": 0.0})))

    found = find_loosenings(at, several=bool(at.shortlist.other_clashes))

    assert found
    assert any(one.amount is not None for one in found)


def test_why_a_program_that_must_be_in_cannot_is_said_beside_the_clash(open_page, make_program):
    study = clashing(make_program, number=2)
    late = replace(study.programs[0], duration_months=15.0)
    ruling = Ruling("A", "Janji", Authority.TEAM, "Sri", datetime(2019, 8, 5))
    rules = replace(study.rules, must=(ruling,))

    app = open_page("rules", study=replace(study, programs=(late, *study.programs[1:]), rules=rules))

    assert app.warning[0].value.endswith("daftar. “Program A” tidak memenuhi syarat awal: Durasi.")
