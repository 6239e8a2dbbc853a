import pytest

from tests.pages.conftest import study_of
from tests.pages.weighing import answers, go, open_again, open_way, said, t_of


@pytest.mark.parametrize("language", ["id", "en"])
def test_swing_leads_from_the_first_question_to_the_weights(open_page, language):
    app = open_way(open_page, "swing", language=language)
    app.selectbox(key="swing_most_groups").set_value("impact").run()
    app.number_input(key="points_groups_feasibility").set_value(50).run()
    go(app, "swing", "impact").selectbox(key="swing_most_impact").set_value("impact_main").run()
    app.number_input(key="points_impact_impact_breadth").set_value(25).run()
    go(app, "swing", "feasibility").selectbox(key="swing_most_feasibility").set_value("risk").run()
    for key in ("direct_benefit", "leverage", "readiness", "novelty", "sustainability", "integration"):
        app.number_input(key=f"points_feasibility_{key}").set_value(50).run()
    app.button(key="take").click().run()

    shares = study_of(app).weighting.shares
    assert not app.exception
    assert study_of(app).weighting.origin == "swing"
    assert shares["impact_main"] == pytest.approx(2 / 3 * 0.8)
    assert shares["risk"] == pytest.approx(1 / 3 * 0.25)
    assert t_of(language)("weigh.in_force") in said(app)


def test_points_are_asked_for_only_once_the_most_important_is_chosen(open_page):
    app = open_way(open_page, "swing", "feasibility")

    before = len(app.number_input)
    app.selectbox(key="swing_most_feasibility").set_value("novelty").run()

    assert (before, len(app.number_input)) == (0, 6)
    assert "**Kebaruan bernilai 100.**" in next(text for text in said(app) if "bernilai 100" in text and "**" in text)


def test_answers_survive_a_reload(open_page):
    app = open_way(open_page, "swing", "feasibility")
    app.selectbox(key="swing_most_feasibility").set_value("novelty").run()
    app.number_input(key="points_feasibility_risk").set_value(30).run()

    again = open_again(app)
    again.segmented_control(key="way").set_value("swing").run()
    go(again, "swing", "feasibility")

    assert again.selectbox(key="swing_most_feasibility").value == "novelty"
    assert again.number_input(key="points_feasibility_risk").value == 30
    assert again.number_input(key="points_feasibility_leverage").value is None


def test_an_answer_can_be_taken_back(open_page):
    app = open_way(open_page, "swing", "feasibility")
    app.selectbox(key="swing_most_feasibility").set_value("novelty").run()
    app.number_input(key="points_feasibility_risk").set_value(30).run()

    app.number_input(key="points_feasibility_risk").set_value(None).run()

    assert answers(app, "swing", "feasibility").points == {}
