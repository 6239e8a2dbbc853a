from dataclasses import replace

import pytest

from scoring.shortlist import RuleSettings
from scoring.study import Study
from tests.pages.conftest import study_of
from tests.pages.shared.quick.handed import told, until


def test_a_smaller_number_makes_a_shorter_list(open_page):
    app = open_page("rules")

    app.number_input(key="number").set_value(6).run()

    assert len(study_of(app).shortlist().chosen) == 6


@pytest.mark.parametrize(
    ("language", "answer"),
    [("id", "Selain jumlah program, tidak satu pun"), ("en", "Apart from the number of programs")],
)
def test_the_answer_says_which_rule_is_dearest(open_page, language, answer):
    app = open_page("rules", language=language)

    until(app, lambda app: app.title[0].value.startswith(answer))


def test_what_nobody_touched_keeps_following_the_list(open_page):
    app = open_page("rules")

    app.text_input(key="limit").set_value("20").run()

    assert study_of(app).rules == RuleSettings(budget=20e9)


def test_the_levers_leave_the_other_rules_alone(open_page, make_program):
    programs = [make_program(code, 4) for code in "ABC"]
    held = RuleSettings(number=1, most=3, baseline=0.2, capacity=2, years={"2019": 9e9})
    study = Study(programs=tuple(programs), rules=held)
    app = open_page("rules", study=study)

    app.number_input(key="number").set_value(2).run()

    assert study_of(app).rules == RuleSettings(number=2, most=3, baseline=0.2, capacity=2, years={"2019": 9e9})
    app.number_input(key="number").set_value(3).run()
    assert study_of(app).rules.most is None


def test_a_budget_finer_than_its_lever_is_not_rounded_by_another(open_page, make_program):
    study = Study(
        programs=(make_program("A"), make_program("B", 4)), rules=RuleSettings(number=1, budget=4_328_000_000)
    )
    app = open_page("rules", study=study)

    app.number_input(key="number").set_value(2).run()

    assert study_of(app).rules.budget == 4_328_000_000


def test_the_rules_follow_the_list_again_when_asked(open_page):
    app = open_page("rules")
    app.number_input(key="number").set_value(6).run()

    app.button(key="reset_rules").click().run()

    assert study_of(app).rules == RuleSettings()


def test_the_page_needs_programs_with_a_value(open_page, make_program):
    app = open_page("rules", study=Study().with_programs([make_program("A", values={})], "kosong.xlsx"))

    assert not app.exception
    assert not told(app, "Setiap aturan dan harganya")


def test_a_number_past_the_programs_is_shown_as_it_is(open_page, make_program):
    few = Study().with_programs([make_program(code) for code in "ABC"], "daftar.xlsx")

    app = open_page("rules", study=replace(few, rules=RuleSettings(number=60, minimum=20)))

    assert (app.number_input(key="number").value, app.number_input(key="least").value) == (60, 20)
    assert (app.number_input(key="number").max, app.number_input(key="least").max) == (60, 20)


def test_what_clashes_is_said_before_anything_else(open_page, make_program):
    few = Study().with_programs([make_program(code) for code in "ABC"], "daftar.xlsx")

    app = open_page("rules", study=replace(few, rules=RuleSettings(number=60, minimum=0)))

    told = [one.value for one in app.main if one.type in ("warning", "markdown") and one.value.strip()]
    clash = next(n for n, text in enumerate(told) if text.startswith("Aturan ini tidak dapat dipenuhi"))
    assert clash < told.index("Sejak perubahan terakhir tidak ada daftar yang memenuhi semua aturan.")
