from dataclasses import replace
from datetime import UTC, datetime

from data.desk import Hand, keep
from pages.shared import cached
from tests.pages.conftest import desk_of, study_of

NINE = datetime(2019, 7, 9, 9, 0, tzinfo=UTC)


def test_a_first_visit_opens_the_sample(open_page):
    app = open_page("home")

    assert study_of(app).name == "quick-win-balikpapan.xlsx"
    assert study_of(app).version == 1
    assert app.session_state["desk"].kept is None


def test_two_people_at_once_do_not_share_a_study(open_page):
    one, other = open_page("criteria"), open_page("criteria")

    one.slider(key="group").set_value(80.0).run()
    other.run()

    assert study_of(other).weights is None


def test_a_changed_weight_survives_a_walk_through_the_pages(open_page):
    app = open_page("criteria")
    app.slider(key="weight_risk").set_value(20.0).run()
    before = dict(study_of(app).weighting.shares)

    app.switch_page("pages/ranking.py").run()
    app.switch_page("pages/criteria.py").run()

    assert dict(study_of(app).weighting.shares) == before


def test_a_changed_sample_is_kept_at_once_as_one_that_somebody_tries_out(open_page):
    app = open_page("criteria")

    app.slider(key="weight_risk").set_value(20.0).run()

    kept = cached.store().read(app.session_state["desk"].kept.id)
    assert kept.from_sample
    assert kept.study.weights == study_of(app).weights


def test_what_somebody_else_kept_is_told_and_shown(open_page, mistakes):
    app = open_page("ranking", intake=mistakes)
    theirs = Hand(cached.store(), cached.read_list, "Budi", NINE)
    desk = app.session_state["desk"]

    keep(desk, theirs, what="settings", study=replace(desk.study, method="topsis"))
    app.run()

    assert study_of(app).method == "topsis"
    assert any("Budi" in toast.value for toast in app.toast)


def test_what_is_brought_together_with_anothers_change_is_told(open_page, mistakes):
    app = open_page("rules", intake=mistakes)
    theirs = Hand(cached.store(), cached.read_list, "Budi", NINE)
    desk = app.session_state["desk"]

    keep(desk, theirs, what="settings", study=replace(desk.study, method="topsis"))
    app.number_input(key="number").set_value(5).run()

    assert (study_of(app).method, study_of(app).rules.number) == ("topsis", 5)
    assert any("Budi" in toast.value for toast in app.toast)
    assert not any("Budi" in toast.value for toast in app.run().toast)


def test_the_name_of_who_is_at_work_stands_beside_a_change(open_page):
    app = open_page("studies")
    app.text_input(key="who").set_value("  Sri Rahayu ").run()

    app.switch_page("pages/criteria.py").run()
    app.slider(key="weight_risk").set_value(20.0).run()

    assert app.session_state["desk"].kept.changed_by == "Sri Rahayu"


def test_a_kept_study_is_opened_by_its_address(open_page):
    desk = desk_of(cached.SAMPLE.with_name("mistakes.xlsx"))
    app = open_page("home")

    del app.session_state["desk"]
    app.query_params["study"] = desk.kept.id
    app.run()

    assert study_of(app).name == "mistakes.xlsx"


def test_an_address_of_a_study_that_is_not_kept_says_so(open_page):
    app = open_page("home")

    del app.session_state["desk"]
    app.query_params["study"] = "deadbeef"
    app.run()

    assert any("tidak ada di sini" in warning.value for warning in app.warning)


def test_a_study_that_was_put_away_says_so(open_page):
    desk = desk_of(cached.SAMPLE.with_name("mistakes.xlsx"))
    cached.store().archive(desk.kept.id, by="Ani", at=desk.kept.changed_at)
    app = open_page("home")

    del app.session_state["desk"]
    app.query_params["study"] = desk.kept.id
    app.run()

    assert any("diarsipkan" in info.value for info in app.info)
