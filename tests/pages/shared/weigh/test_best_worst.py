import pytest

from tests.pages.conftest import study_of
from tests.pages.weighing import answers, go, open_again, open_way, said, t_of

PART = ("risk", "novelty", "leverage")


def only(app, stage="feasibility"):
    """Let three criteria take part, which keeps the dialogue short."""
    app.session_state[f"about_part_bwm_{stage}"] = True
    app.run()
    return app.pills(key=f"part_bwm_{stage}").set_value(list(PART)).run()


@pytest.mark.parametrize("language", ["id", "en"])
def test_the_first_the_last_and_what_lies_between_come_to_weights(open_page, language):
    app = only(open_way(open_page, "bwm", "feasibility", language=language))
    app.selectbox(key="bwm_most_feasibility").set_value("risk").run()
    app.selectbox(key="bwm_least_feasibility").set_value("novelty").run()
    app.selectbox(key="most_to_others_feasibility_leverage").set_value(2).run()
    app.selectbox(key="most_to_others_feasibility_novelty").set_value(6).run()
    app.selectbox(key="others_to_least_feasibility_leverage").set_value(3).run()
    app.button(key="take").click().run()

    shares = study_of(app).weighting.shares
    assert not app.exception
    assert [shares[key] for key in PART] == pytest.approx([0.3, 0.05, 0.15])
    assert study_of(app).weighting.origin == "hierarchical"
    assert t_of(language)("weigh.bwm_agrees", xi=0.0) in said(app)


def test_one_thing_is_not_offered_as_both_ends(open_page):
    app = open_way(open_page, "bwm", "feasibility")

    app.selectbox(key="bwm_most_feasibility").set_value("risk").run()

    assert all("Risiko" not in option for option in app.selectbox(key="bwm_least_feasibility").options)


def test_the_last_row_is_asked_for_once_the_first_is_answered(open_page):
    app = only(open_way(open_page, "bwm", "feasibility"))
    app.selectbox(key="bwm_most_feasibility").set_value("risk").run()
    app.selectbox(key="bwm_least_feasibility").set_value("novelty").run()

    app.selectbox(key="most_to_others_feasibility_leverage").set_value(2).run()

    assert not any(str(one.key).startswith("others_to_least") for one in app.selectbox)
    assert "Belum dibandingkan dengan yang terpenting: Kebaruan." in said(app)


def test_comparisons_survive_a_reload(open_page):
    app = open_way(open_page, "bwm", "groups")
    app.selectbox(key="bwm_most_groups").set_value("impact").run()
    app.selectbox(key="bwm_least_groups").set_value("feasibility").run()
    app.selectbox(key="most_to_others_groups_feasibility").set_value(3).run()

    again = open_again(app)
    again.segmented_control(key="way").set_value("bwm").run()
    go(again, "bwm", "groups")

    assert again.selectbox(key="most_to_others_groups_feasibility").value == 3
    assert answers(again, "bwm", "groups").least == "feasibility"
