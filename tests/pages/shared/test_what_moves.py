"""What moves a program, and what a weight moves."""

from dataclasses import replace

import pytest

from scoring.sensitivity import weight_entry
from scoring.weighting import Weighting
from tests.pages.conftest import study_of
from texts import texts_in

t = texts_in("id")


@pytest.mark.parametrize("language", ["id", "en"])
def test_another_program_has_another_tornado(open_page, language):
    app, t = open_page("sensitivity", language=language), texts_in(language)
    first = app.selectbox(key="program").value

    app.selectbox(key="program").select_index(7).run()

    assert not app.exception
    assert app.selectbox(key="program").value != first
    assert any(t("charts.score_swings.subtitle", share=0.25) in one.value.replace("\\", "") for one in app.caption)


def test_a_program_behind_the_line_is_told_the_shortest_way_in(open_page):
    app = open_page("sensitivity")

    app.selectbox(key="program").select_index(11).run()

    study, code = study_of(app), app.selectbox(key="program").value
    matrix = study.matrix()
    found = [weight_entry(matrix, study.weighting, c.key, code, 10) for c in matrix.criteria]
    least = min((one for one in found if one), key=lambda one: abs(one.share))
    told = next(one.value for one in app.markdown if one.value.startswith("Jalan terpendek ke 10 besar"))
    assert t(f"criteria.{least.criterion}.name") in told
    assert told.endswith(f"dari {t.percent(least.now, 1)} menjadi {t.percent(least.then, 1)}.")


def test_a_program_that_leads_needs_no_way_in(open_page):
    app = open_page("sensitivity")

    app.selectbox(key="program").select_index(0).run()

    assert not any("Jalan terpendek" in one.value for one in app.markdown)


def test_a_program_that_no_single_weight_lifts_is_told_so(open_page):
    app = open_page("sensitivity")

    app.selectbox(key="program").select_index(40).run()

    assert any("Tidak ada satu bobot pun" in one.value for one in app.markdown)


def test_another_criterion_has_other_crossings(open_page):
    app = open_page("sensitivity")

    app.selectbox(key="criterion").set_value("risk").run()

    assert not app.exception
    assert any("bobot Risiko" in one.value for one in app.subheader)


def test_under_another_method_the_official_order_is_still_taken_apart(open_page):
    app = open_page("ranking")
    app.selectbox(key="method").set_value("vikor").run()

    app.switch_page("pages/sensitivity.py").run()

    assert not app.exception
    assert app.selectbox(key="program").value


def test_a_criterion_that_lost_its_weight_gives_way_to_the_heaviest(open_page):
    app = open_page("sensitivity")
    app.selectbox(key="criterion").set_value("risk").run()
    desk = app.session_state["desk"]
    points = {key: 1.0 for key in desk.study.weighting.weighted() if key != "risk"}
    weights = Weighting.from_points(points, desk.study.counted_criteria)

    app.session_state["desk"] = replace(desk, study=replace(desk.study, weights=weights))
    app.run()

    assert not app.exception
    assert app.selectbox(key="criterion").value != "risk"
