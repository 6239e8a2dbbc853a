from dataclasses import replace
from datetime import UTC, datetime

import pytest

from pages.shared.quick.clash import find_loosenings
from scoring.gates import Authority
from scoring.shortlist import RuleSettings, Ruling
from scoring.study import Study
from tests.pages.conftest import study_of
from tests.pages.shared.quick.handed import handed, press, told

AT = datetime(2019, 7, 9, tzinfo=UTC)


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
    press(app, "Urungkan perubahan aturan")
    assert study_of(app).rules.budget == 1e9


def test_while_no_list_is_possible_no_change_of_a_list_is_told(open_page, make_program):
    app = open_page("rules", study=clashing(make_program, number=3))
    app.number_input(key="number").set_value(2).run()
    assert told(app, "Sejak perubahan terakhir, “Program")

    app.number_input(key="number").set_value(4).run()
    app.text_input(key="limit").set_value("0,5").run()

    assert told(app, "Sejak perubahan terakhir tidak ada daftar")
    assert not told(app, "Sejak perubahan terakhir, “Program")


@pytest.mark.parametrize("language", ["id", "en"])
def test_the_list_page_leads_to_the_rules_where_no_list_is_possible(open_page, make_program, language):
    app = open_page("quick_win", language=language, study=clashing(make_program, number=3, budget=1e9))

    assert app.warning
    assert not app.exception


def test_what_would_not_be_enough_alone_has_no_button(open_page, make_program):
    app = open_page("rules", study=clashing(make_program, number=9))

    assert told(app, "bila “tepat 9 program” menjadi “tepat 4 program”")
    assert [button.key for button in app.button if str(button.key).startswith("loosen_")] == ["loosen_0"]


def stuck(make_program):
    """No single rule is enough: more programs are asked for than there are, and one must be in and must not."""
    ruled = (Ruling("A", "Mandat", Authority.COUNCIL, "Sri", AT),)
    return clashing(make_program, number=9, must=ruled, must_not=ruled)


def test_where_no_rule_is_enough_alone_the_fewest_are_loosened_together_at_one_press(open_page, make_program):
    app = open_page("rules", study=stuck(make_program))
    assert told(app, "Tidak satu aturan pun cukup bila dilonggarkan sendiri. Ada daftar bila sekaligus")

    app.button(key="loosen_all").click().run()

    assert not app.warning
    press(app, "Urungkan perubahan aturan")
    assert study_of(app).rules.number == 9


def test_of_several_clashes_each_is_resolved_by_itself_and_no_more_is_said(open_page, make_program):
    found = find_loosenings(handed(stuck(make_program)))
    app = open_page("rules", study=stuck(make_program))

    app.session_state["clash_by_clash"] = True
    app.run()

    assert any(one.amount is not None for one in found)
    assert told(app, "Satu benturan terurai bila")
    assert not told(app, "Ada daftar yang memenuhi semua aturan bila")


def test_why_a_program_that_must_be_in_cannot_is_said_beside_the_clash(open_page, make_program):
    study = clashing(make_program, number=2)
    late = replace(study.programs[0], duration_months=15.0)
    ruling = Ruling("A", "Janji", Authority.TEAM, "Sri", AT)
    rules = replace(study.rules, must=(ruling,))

    app = open_page("rules", study=replace(study, programs=(late, *study.programs[1:]), rules=rules))

    assert app.warning[0].value.endswith("daftar. “Program A” tidak memenuhi syarat awal: Durasi.")
