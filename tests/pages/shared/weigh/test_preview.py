from dataclasses import replace

import pytest

from pages.shared.weigh.preview import same_shares, scoring_locks
from scoring.criteria import Criterion
from scoring.study import Study
from scoring.weighting import Weighting
from tests.pages.conftest import study_of
from tests.pages.weighing import judge, open_way, said, small_study, t_of

PAIR = (Criterion("a"), Criterion("b"))


@pytest.mark.parametrize("language", ["id", "en"])
def test_weights_stand_beside_the_present_ones_before_anybody_takes_them(open_page, language):
    app, t = open_way(open_page, "ahp", "impact", language=language), t_of(language)
    waiting = t("weigh.waiting", done=0, stages=3) in said(app)
    judge(app, "impact", ("impact_main", "impact_breadth"), "impact_main", 4)

    assert waiting
    assert study_of(app).weights is None
    assert any(t("charts.weights_beside.subtitle") in text for text in said(app))
    assert t("weigh.stages_kept", left=2, stages=3) in said(app)


def test_what_the_weights_would_move_is_said(open_page, make_program):
    app = open_page("criteria")
    app.segmented_control(key="way").set_value("ahp").run()

    judge(app, "groups", ("impact", "feasibility"), "impact", 5)

    assert any("dari 10 program teratas tetap di 10 besar; korelasi peringkat" in text for text in said(app))


def test_weights_that_are_in_force_are_not_offered_again(open_page):
    app = open_way(open_page, "ahp", "impact")
    judge(app, "impact", ("impact_main", "impact_breadth"), "impact_main", 4)
    app.button(key="take").click().run()

    assert not any(button.key == "take" for button in app.button)
    assert "**Bobot ini sedang dipakai.**" in said(app)
    assert "Asal: bobot kelompok dikali bobot di dalamnya. Bobot yang dikunci tetap ketika yang lain digeser." in said(
        app
    )


def test_a_refusal_is_told(open_page):
    study = small_study()
    only = Weighting.from_points({"impact_main": 1}, study.counted_criteria)
    app = open_way(open_page, "ahp", "groups", study=replace(study, weights=only))

    judge(app, "groups", ("impact", "feasibility"), "=")

    assert any("tidak satu pun kriterianya berbobot" in warning.value for warning in app.warning)


def test_shares_are_compared_beyond_rounding():
    one = Weighting.from_points({"a": 1, "b": 3}, PAIR)

    assert same_shares(one, one.move("a", 0.5).move("a", 0.25))
    assert not same_shares(one, one.move("a", 0.5))


def test_only_locks_of_criteria_that_score_are_worth_a_word():
    assert not scoring_locks(Study())
    study = Study(weights=Study().weighting.lock("risk", locked=True))
    assert scoring_locks(study)
