from dataclasses import replace

import pytest

from scoring.shortlist import RuleSettings
from scoring.study import Study
from tests.pages.conftest import study_of
from tests.pages.shared.quick.handed import again, opened_more, told, until


@pytest.fixture
def study(make_program):
    programs = [make_program(code, 5 - number) for number, code in enumerate("ABCD")]
    return replace(Study().with_programs(programs, "daftar.xlsx"), rules=RuleSettings(number=1, minimum=0))


@pytest.fixture
def varying(study):
    return replace(study, rules=RuleSettings(number=1, most=4, minimum=0))


def test_while_the_number_is_fixed_the_baseline_changes_nothing(open_page, study):
    app = opened_more(open_page("rules", study=study), "baseline")

    assert told(app, "Serendah apa nilai sebuah program")
    assert told(app, "Jumlah program sekarang tetap")


def test_a_number_that_may_vary_lets_the_baseline_choose(open_page, study):
    app = opened_more(open_page("rules", study=study), "baseline")

    app.number_input(key="most_number").set_value(4)
    again(app)
    app.number_input(key="baseline").set_value(0.6)
    again(app)

    rules = study_of(app).rules
    assert (rules.number, rules.most, rules.baseline) == (1, 4, 0.6)
    assert len(study_of(app).shortlist().chosen) < 4


def test_programs_that_depend_on_where_it_lies_are_named(open_page, varying):
    app = opened_more(open_page("rules", study=varying), "baseline")

    app.number_input(key="baseline_high").set_value(1.0)
    again(app)

    until(app, lambda app: told(app, "1 program selalu masuk dan 2 program bergantung pada nilai dasar"))
    assert told(app, "Selalu masuk (1): “Program A”.")
    assert told(app, "“Program B” masuk bila nilai dasar di bawah 0,")


def test_how_high_the_baseline_may_be_is_kept_with_the_study(open_page, varying):
    app = opened_more(open_page("rules", study=varying), "baseline")
    app.number_input(key="baseline_high").set_value(0.9)
    again(app)

    kept = study_of(app)
    beside = opened_more(open_page("rules", study=kept), "baseline")

    assert kept.rules.baseline_high == 0.9
    assert beside.number_input(key="baseline_high").value == 0.9
    until(beside, lambda app: told(app, "Dari 0,00 sampai 0,90"))


def test_the_interval_begins_at_the_baseline_that_the_team_gave(open_page, varying):
    app = opened_more(open_page("rules", study=varying), "baseline")

    app.number_input(key="baseline").set_value(0.6)
    again(app)
    app.number_input(key="baseline_high").set_value(0.9)
    again(app)

    until(app, lambda app: told(app, "Dari 0,60 sampai 0,90"))


def test_an_interval_that_is_none_is_not_asked_about(open_page, varying):
    app = opened_more(open_page("rules", study=varying), "baseline")
    assert told(app, "isi juga batas atasnya")

    app.number_input(key="baseline").set_value(0.6)
    again(app)
    app.number_input(key="baseline_high").set_value(0.5)
    again(app)

    assert told(app, "Isi batas atas yang lebih tinggi daripada 0,60.")


def test_as_many_at_most_as_at_least_is_an_exact_number(open_page, study):
    two = replace(study, rules=replace(study.rules, number=2))
    app = opened_more(open_page("rules", study=two), "baseline")

    app.number_input(key="most_number").set_value(2)
    again(app)

    assert study_of(app).rules.most is None
