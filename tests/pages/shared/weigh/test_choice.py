import pytest

from scoring.criteria import Criterion, Group
from scoring.study import Study
from scoring.weighting.guided import GUIDES
from tests.pages.conftest import counting_of, study_of
from tests.pages.weighing import contradicted, judge, open_again, open_way, said, small_study, t_of

IMPACT = (Criterion("impact_main", group=Group.IMPACT), Criterion("impact_breadth", group=Group.IMPACT))


def test_sliders_come_first_and_swing_is_the_one_recommended(open_page):
    app = open_page("criteria")

    assert app.segmented_control(key="way").value == "by_hand"
    assert app.slider(key="weight_risk")
    assert app.segmented_control(key="way").options[1] == "Nilai rentang · disarankan"


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize("way", GUIDES)
def test_every_way_says_in_a_sentence_what_it_asks(open_page, way, language):
    app = open_way(open_page, way, language=language)

    assert not app.exception
    assert t_of(language)(f"weigh.about_{way}") in said(app)
    assert not app.slider


@pytest.mark.parametrize("way", GUIDES)
def test_every_way_stands_on_the_sample_in_six_dimensions(open_page, way):
    app = open_page("criteria")
    counting_of(app).set_value("six_dimensions").run()

    app.segmented_control(key="way").set_value(way).run()
    app.segmented_control(key=f"stage_{way}").set_value("impact").run()

    assert not app.exception


def test_answers_that_wait_are_offered_after_a_reload_and_taken_up_again(open_page):
    app = open_way(open_page, "ahp", "impact")
    judge(app, "impact", ("impact_main", "impact_breadth"), "impact_main", 3)

    again = open_again(app)
    offered = again.button(key="resume_ahp").label
    again.button(key="resume_ahp").click().run()

    assert offered == "Berpasangan (AHP): 1 dari 3 tahap"
    assert again.segmented_control(key="way").value == "ahp"
    assert again.segmented_control(key="stage_ahp").value == "groups"


def test_nothing_is_offered_where_nobody_answered(open_page):
    app = open_page("criteria", study=small_study())

    assert [button.key for button in app.button if str(button.key).startswith("resume_")] == []


def test_answers_whose_weights_are_in_force_do_not_wait(open_page):
    app = open_way(open_page, "ahp", study=Study(criteria=IMPACT))
    judge(app, "impact", ("impact_main", "impact_breadth"), "impact_main", 3)
    app.button(key="take").click().run()

    app.segmented_control(key="way").set_value("by_hand").run()

    assert study_of(app).weighting.origin == "ahp"
    assert not any(str(button.key).startswith("resume_") for button in app.button)


def test_a_stage_whose_judgements_do_not_agree_is_not_counted_as_done(open_page):
    app = open_page("criteria", study=contradicted(small_study()))

    assert app.button(key="resume_ahp").label == "Berpasangan (AHP): 0 dari 3 tahap"
