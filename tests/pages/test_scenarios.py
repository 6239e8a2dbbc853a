"""Scenarios are saved, opened, renamed, dropped and set side by side; each bimtek stage keeps its list."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from scoring.bimtek import Bimtek
from scoring.scenarios import keep_stage, save_scenario
from scoring.shortlist import RuleSettings
from scoring.study import Study
from tests.pages.conftest import study_of

NOON = datetime(2019, 10, 3, 12, tzinfo=UTC)


@pytest.fixture
def three(make_program):
    programs = [make_program("A", 5), make_program("B", 4), make_program("C", 2)]
    return replace(Study().with_programs(programs, "daftar.xlsx"), rules=RuleSettings(number=2, minimum=0))


@pytest.fixture
def saved(three):
    """A scenario of two programs, while the rules of now ask for one."""
    return replace(save_scenario(three, "Dua", by="Sri", at=NOON), rules=RuleSettings(number=1, minimum=0))


def written(app):
    return [text.value for text in [*app.markdown, *app.warning, *app.info, *app.caption]]


def settled(app):
    for _ in range(20):
        if not any("masih dihitung" in text for text in written(app)):
            return app
        app.run()
    return app


def test_without_a_scenario_the_page_says_what_one_is_for(open_page, three):
    app = open_page("scenarios", study=three)

    assert app.title[0].value == "Belum ada skenario yang disimpan"
    assert any("sandingkan di sini" in text for text in written(app))


def test_the_settings_of_now_are_saved_under_a_name(open_page, three):
    app = open_page("scenarios", study=three)

    app.text_input(key="scenario_name").set_value("Hemat").run()
    app.button(key="scenario_take").click().run()

    (one,) = study_of(app).scenarios
    assert (one.name, one.rules, one.saved.codes) == ("Hemat", three.rules, ("A", "B"))
    assert "2 daftar yang disandingkan memuat 2 program yang sama" in app.title[0].value


@pytest.mark.parametrize(("name", "told"), [("", "belum bernama"), ("dua", "sudah ada")])
def test_a_name_that_will_not_do_is_refused_with_the_reason(open_page, saved, name, told):
    app = open_page("scenarios", study=saved)

    app.text_input(key="scenario_name").set_value(name).run()
    app.button(key="scenario_take").click().run()

    assert told in app.warning[0].value
    assert len(study_of(app).scenarios) == 1


def test_scenarios_side_by_side_say_what_differs_and_why(open_page, saved):
    app = settled(open_page("scenarios", study=saved))

    assert app.title[0].value == "1 program ada di semua 2 daftar yang disandingkan; 1 hanya di sebagian"
    assert any("“Program B” masuk karena perbedaan aturan daftar." in text for text in written(app))
    assert any("200 susunan bobot" in text for text in written(app))


def test_opening_a_scenario_puts_it_in_force_and_can_be_taken_back(open_page, saved):
    app = open_page("scenarios", study=saved)

    app.button(key="scenario_open").click().run()
    opened = study_of(app).rules
    app.button(key="scenario_undo").click().run()

    assert opened == RuleSettings(number=2, minimum=0)
    assert study_of(app).rules == RuleSettings(number=1, minimum=0)


def test_a_scenario_is_renamed_and_dropped(open_page, saved):
    app = open_page("scenarios", study=saved)

    app.text_input(key="scenario_renamed").set_value("Luas").run()
    app.button(key="scenario_rename").click().run()
    renamed = [one.name for one in study_of(app).scenarios]
    app.button(key="scenario_drop").click().run()

    assert renamed == ["Luas"]
    assert study_of(app).scenarios == ()
    assert app.title[0].value == "Belum ada skenario yang disimpan"


def test_a_new_name_can_be_taken_back_and_the_scenario_stays_chosen(open_page, saved):
    two = save_scenario(saved, "Lain", by="Sri", at=NOON)
    app = open_page("scenarios", study=two)
    app.selectbox(key="scenario_at_hand").set_value("Lain").run()
    app.text_input(key="scenario_renamed").set_value("Luas").run()
    app.button(key="scenario_rename").click().run()
    renamed = [one.name for one in study_of(app).scenarios]
    beside = app.multiselect(key="scenarios_beside").value

    label = app.button(key="scenario_undo").label
    app.button(key="scenario_undo").click().run()

    assert (renamed, label) == (["Dua", "Luas"], "Urungkan: skenario yang diganti namanya")
    assert study_of(app).scenarios == two.scenarios
    assert app.selectbox(key="scenario_at_hand").value == "Lain"
    assert app.multiselect(key="scenarios_beside").value == ["Lain" if one == "Luas" else one for one in beside]
    assert "Luas" in beside


def test_a_scenario_without_a_list_says_so(open_page, saved):
    greedy = replace(saved.scenarios[0], name="Sembilan", rules=RuleSettings(number=9, minimum=0), saved=None)

    app = settled(open_page("scenarios", study=replace(saved, scenarios=(*saved.scenarios, greedy))))

    assert any("**Sembilan** tidak memberi daftar" in text for text in written(app))


def test_a_stage_keeps_the_list_and_says_what_moved_since_the_stage_before(open_page, saved):
    first = keep_stage(replace(saved, rules=saved.scenarios[0].rules), Bimtek.FIRST, by="Sri", at=NOON)
    app = open_page("scenarios", study=replace(first, rules=saved.rules))

    app.button(key="stage_take").click().run()
    app = settled(app)

    assert [one.stage for one in study_of(app).bimtek] == [Bimtek.FIRST, Bimtek.SECOND]
    assert "**Bimtek I ke Bimtek II**: 0 program masuk, 1 keluar." in written(app)
    assert app.selectbox(key="stage").value is Bimtek.THIRD


def test_the_page_speaks_english(open_page, saved):
    app = open_page("scenarios", study=saved, language="en")

    assert app.title[0].value == "1 program stands on all 2 lists compared; 1 stands on some of them"


def test_of_more_scenarios_than_fit_the_last_saved_is_compared_and_it_is_said_which_are(open_page, three):
    study = three
    for name in ("Satu", "Dua", "Tiga", "Empat"):
        study = save_scenario(study, name, by="Sri", at=NOON)
    app = open_page("scenarios", study=study)

    app.text_input(key="scenario_name").set_value("Lima").run()
    app.button(key="scenario_take").click().run()

    assert app.multiselect(key="scenarios_beside").value[1:] == ["Tiga", "Empat", "Lima"]
    assert any(text.startswith("Disandingkan 4 dari 6: Sekarang, Tiga, Empat, dan Lima.") for text in written(app))


def test_the_rule_that_differs_is_named_between_scenarios_and_between_stages(open_page, saved):
    first = keep_stage(saved, Bimtek.FIRST, by="Sri", at=NOON)
    both = keep_stage(replace(first, rules=replace(first.rules, number=2)), Bimtek.SECOND, by="Sri", at=NOON)
    app = settled(open_page("scenarios", study=replace(both, rules=saved.rules)))

    told = [text for text in written(app) if "Yang berbeda: aturan daftar" in text]

    assert len(told) == 2
    assert all("aturan daftar (tepat 1 program menjadi tepat 2 program)" in text for text in told)


def test_a_scenario_without_a_list_is_told_as_such(open_page, three):
    app = open_page("scenarios", study=replace(three, rules=RuleSettings(number=9)))

    app.text_input(key="scenario_name").set_value("Mustahil").run()
    app.button(key="scenario_take").click().run()

    assert study_of(app).scenarios[0].saved is None
    assert any("Saat disimpan belum memberi daftar" in text for text in written(app))


def test_where_the_rules_give_no_list_the_clash_is_named_and_no_list_can_be_kept(open_page, three):
    app = open_page("scenarios", study=replace(three, rules=RuleSettings(number=3, minimum=0, maximum=1)))

    assert any("Daftar dapat disimpan begitu aturan memberi daftar." in text for text in written(app))
    assert app.button(key="stage_take").disabled
    assert [warning.value for warning in app.warning] == [
        "Aturan ini tidak dapat dipenuhi oleh daftar mana pun: tepat 3 program."
    ]


def test_with_a_list_nothing_is_said_of_a_clash(open_page, three):
    app = open_page("scenarios", study=three)

    assert not any("begitu aturan memberi daftar" in text for text in written(app))
    assert not app.button(key="stage_take").disabled
