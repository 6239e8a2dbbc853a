"""The levers follow the study until somebody moves them."""

from dataclasses import replace

import pytest

from pages.shared.tried_levers import default_top
from scoring.study import Study
from scoring.weighting import Weighting
from tests.pages.conftest import study_of


@pytest.mark.parametrize(("ranked", "top"), [(1, 1), (2, 1), (3, 1), (8, 4), (20, 10), (500, 10)])
def test_ten_lead_and_in_a_short_list_half_of_it(ranked, top):
    assert default_top(ranked) == top


def test_without_an_order_stated_only_the_neighbourhood_is_tried(open_page):
    app = open_page("sensitivity")

    assert app.segmented_control(key="stated_shown").value == "around"


def test_an_order_that_the_team_stated_is_tried_first(open_page, make_program):
    study = Study().with_programs([make_program(code, 4 - n) for n, code in enumerate("ABC")], "daftar.xlsx")
    points = dict.fromkeys(study.weighting.weighted(), 1.0) | {"risk": 3.0}
    weighed = replace(study, weights=Weighting.from_points(points, study.counted_criteria, origin="roc"))

    app = open_page("sensitivity", study=weighed)

    assert app.segmented_control(key="stated_shown").value == "order"
    assert study_of(app).weighting.origin == "roc"


def test_a_slider_that_was_moved_does_not_change_what_is_tried(open_page, make_program):
    study = Study().with_programs([make_program(code, 4 - n) for n, code in enumerate("ABC")], "daftar.xlsx")
    moved = replace(study, weights=study.weighting.move("risk", 0.1))

    app = open_page("sensitivity", study=moved)

    assert app.segmented_control(key="stated_shown").value == "around"
    assert "bobot ± 25\u00a0%" in app.title[0].value


def test_the_order_alone_keeps_the_shares_of_the_groups_and_says_so(open_page):
    app = open_page("sensitivity")

    app.segmented_control(key="stated_shown").set_value("order").run()

    assert "menurut urutan yang dinyatakan" in app.title[0].value
    assert any("Dampak smart city 50,0\u00a0% dan Kelayakan quick win 50,0\u00a0%" in one.value for one in app.caption)


def test_what_was_chosen_stays_when_another_lever_moves(open_page):
    app = open_page("sensitivity")

    app.segmented_control(key="stated_shown").set_value("everywhere").run()
    app.number_input(key="top_shown").set_value(5).run()

    assert app.segmented_control(key="stated_shown").value == "everywhere"
    assert "di 5 besar" in app.title[0].value


def test_what_else_varies_is_said_under_the_levers(open_page):
    app = open_page("sensitivity")

    app.toggle(key="try_unequal_steps").set_value(True).run()

    assert any("langkah nilai tidak sama besar" in one.value for one in app.caption)
    assert "susunan bobot ± 25\u00a0% dan nilai" in app.title[0].value


def test_blanks_are_offered_only_where_there_are_any(open_page, make_program):
    rated = make_program("X").values
    waiting = make_program("X", values={key: value for key, value in rated.items() if key != "risk"})
    study = Study().with_programs([make_program("A", 4), make_program("B"), waiting], "daftar.xlsx")

    with_blanks, without = open_page("sensitivity", study=study), open_page("sensitivity")

    assert any(one.key == "try_blanks" for one in with_blanks.toggle)
    assert not any(one.key == "try_blanks" for one in without.toggle)


def test_a_program_with_a_blank_is_tried_where_asked(open_page, make_program):
    rated = make_program("X").values
    waiting = make_program("X", values={key: value for key, value in rated.items() if key != "risk"})
    study = Study().with_programs([make_program("A", 4), make_program("B"), waiting], "daftar.xlsx")
    app = open_page("sensitivity", study=study)

    app.session_state["numbers_place_ranges"] = True
    app.toggle(key="try_blanks").set_value(True).run()

    table = next(one.value for one in app.dataframe if "Urutan terbaik" in one.value)
    assert table["ID"].tolist() == ["A", "B", "X"]
