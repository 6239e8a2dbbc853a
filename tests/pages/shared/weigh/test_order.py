import pytest

from tests.pages.conftest import study_of
from tests.pages.weighing import SEVEN, go, open_again, open_way, said, t_of


@pytest.mark.parametrize("language", ["id", "en"])
def test_an_order_with_ties_comes_to_weights(open_page, language):
    app = open_way(open_page, "roc", "impact", language=language)
    app.number_input(key="place_impact_impact_main").set_value(1).run()
    app.number_input(key="place_impact_impact_breadth").set_value(2).run()
    go(app, "roc", "groups").number_input(key="place_groups_impact").set_value(1).run()
    app.number_input(key="place_groups_feasibility").set_value(1).run()
    go(app, "roc", "feasibility")
    for key in SEVEN:
        app.number_input(key=f"place_feasibility_{key}").set_value(1 if key == "risk" else 2).run()
    app.button(key="take").click().run()

    weighting = study_of(app).weighting
    assert not app.exception
    assert weighting.origin == "roc"
    assert weighting.shares["impact_main"] == pytest.approx(0.5 * 0.75)
    assert weighting.shares["leverage"] == pytest.approx(weighting.shares["novelty"])
    assert weighting.shares["risk"] > 2 * weighting.shares["novelty"]
    assert t_of(language)("weigh.in_force") in said(app)


def test_the_order_so_far_is_told_and_what_has_no_number_is_named(open_page):
    app = open_way(open_page, "roc", "feasibility")
    app.number_input(key="place_feasibility_risk").set_value(1).run()
    app.number_input(key="place_feasibility_novelty").set_value(3).run()
    app.number_input(key="place_feasibility_leverage").set_value(3).run()

    assert "Urutan: Risiko › Daya pengungkit dan Kebaruan" in said(app)
    assert "Belum bernomor: Manfaat langsung, Kesiapan, Keberlangsungan, dan Integrasi." in said(app)


def test_numbers_survive_a_reload(open_page):
    app = open_way(open_page, "roc", "feasibility")
    app.number_input(key="place_feasibility_risk").set_value(4).run()

    again = open_again(app)
    again.segmented_control(key="way").set_value("roc").run()

    assert go(again, "roc", "feasibility").number_input(key="place_feasibility_risk").value == 4
