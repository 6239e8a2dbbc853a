import pytest

from pages.shared.weigh.panel import QUESTIONS
from scoring.weighting.guided import GUIDES
from tests.pages.weighing import FEASIBILITY, go, open_way


def test_every_guided_way_has_its_questions():
    assert list(QUESTIONS) == list(GUIDES)


def test_two_things_need_no_table(open_page):
    app = open_way(open_page, "ahp", "impact")

    assert not any(one.key == "ahp_view" for one in app.segmented_control)
    assert not app.dataframe


@pytest.mark.parametrize(("view", "tables"), [("one_by_one", 0), ("table", 1)])
def test_more_things_are_asked_for_one_by_one_or_in_a_table(open_page, view, tables):
    app = open_way(open_page, "ahp", FEASIBILITY.key)

    app.segmented_control(key="ahp_view").set_value(view).run()

    assert len([one for one in app.dataframe if one.editing_mode == "fixed"]) == tables


def test_the_chosen_view_stays_while_somebody_looks_at_another_way(open_page):
    app = open_way(open_page, "ahp", FEASIBILITY.key)
    app.segmented_control(key="ahp_view").set_value("table").run()

    app.segmented_control(key="way").set_value("swing").run()
    app.segmented_control(key="way").set_value("ahp").run()

    assert go(app, "ahp", FEASIBILITY.key).dataframe
