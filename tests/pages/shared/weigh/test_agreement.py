import re

import pytest

from pages.shared.weigh.agreement import judged_sentence, nearest
from pages.shared.weigh.items import Item
from scoring.weighting.agreement import agreement_of
from tests.pages.conftest import study_of
from tests.pages.weighing import CONTRARY, FEASIBILITY, answers, judge, open_way, said, t_of, type_in


def icons(app):
    options = app.segmented_control(key="stage_ahp").proto.options
    return dict(zip(("groups", "impact", "feasibility"), (one.content_icon for one in options), strict=True))


def kind(app):
    return app.button(key="take").proto.type


def agreement(app):
    return agreement_of(FEASIBILITY, answers(app, "ahp", "feasibility"))


@pytest.mark.parametrize("language", ["id", "en"])
def test_an_inconsistent_matrix_of_seven_typed_in_the_page_is_mended_value_by_value(open_page, language):
    app, t = open_way(open_page, "ahp", "feasibility", language=language), t_of(language)
    type_in(app, "feasibility", CONTRARY)
    first = agreement(app).ratio
    told = next(text for text in said(app) if t("criteria.leverage.name") in text and "(9)" in text)

    presses = 0
    while any(button.key == "look_0" for button in app.button):
        app.button(key="look_0").click().run()
        presses += 1

    assert first > 0.5
    assert t("criteria.risk.name") in told
    assert 1 <= presses <= 3
    assert agreement(app).ratio < 0.10
    assert t("weigh.cr_enough", ratio=agreement(app).ratio) in said(app)


def test_all_values_on_offer_are_taken_with_one_press(open_page):
    app = open_way(open_page, "ahp", "feasibility")
    type_in(app, "feasibility", CONTRARY)

    app.button(key="look_all").click().run()

    assert agreement(app).enough
    assert not any(str(button.key).startswith("look_") for button in app.button)


def test_the_value_on_offer_and_the_ratio_it_brings_are_said(open_page):
    app = open_way(open_page, "ahp", "feasibility")
    type_in(app, "feasibility", CONTRARY)

    offers = [text for text in said(app) if text.startswith("Ditawarkan:")]

    assert len(offers) == 2
    assert all(re.search(r"CR menjadi 0,\d{3}\.", text) for text in offers)


def test_as_few_judgements_as_hold_all_together_cannot_contradict(open_page):
    app = open_way(open_page, "ahp", "feasibility")

    type_in(app, "feasibility", {(0, column): "3" for column in range(1, 7)})

    assert agreement(app) is None
    assert t_of("id")("weigh.cr_untested") in said(app)


def test_judgements_that_do_not_hold_together_name_the_pairs_that_would(open_page):
    app = open_way(open_page, "ahp", "feasibility")

    type_in(app, "feasibility", {(0, 1): "3", (2, 3): "2", (4, 5): "2", (5, 6): "2"})

    (lack,) = [text for text in said(app) if "belum terhubung" in text]
    assert "sedikitnya 2 pasangan lagi" in lack
    assert "Manfaat langsung – Kesiapan dan Kesiapan – Keberlangsungan" in lack


def test_a_stage_whose_judgements_do_not_agree_is_not_ticked_off(open_page):
    app = open_way(open_page, "ahp", "feasibility")
    type_in(app, "feasibility", CONTRARY)
    before = icons(app)

    app.button(key="look_all").click().run()

    assert before["feasibility"] == ":material/more_horiz:"
    assert icons(app)["feasibility"] == ":material/check:"


def test_weights_from_judgements_that_do_not_agree_wait_for_a_word_of_the_team(open_page):
    app = open_way(open_page, "ahp", "feasibility")
    type_in(app, "feasibility", CONTRARY)
    warned = [one.value for one in app.warning if "Kelayakan quick win" in one.value]
    waiting = app.button(key="take").disabled, kind(app)

    app.checkbox(key="take_all_the_same").check().run()
    free = app.button(key="take").disabled, kind(app)
    app.button(key="take").click().run()

    assert len(warned) == 1
    assert (waiting, free) == ((True, "secondary"), (False, "primary"))
    assert study_of(app).weights is not None


def test_weights_from_judgements_that_agree_need_no_word(open_page):
    app = open_way(open_page, "ahp", "feasibility")
    type_in(app, "feasibility", CONTRARY)

    app.button(key="look_all").click().run()

    assert (app.button(key="take").disabled, kind(app)) == (False, "primary")
    assert not [one for one in app.checkbox if one.key == "take_all_the_same"]


def test_two_things_have_nothing_to_contradict(open_page):
    app = open_way(open_page, "ahp", "impact")

    judge(app, "impact", ("impact_main", "impact_breadth"), "impact_main", 9)

    assert not [text for text in said(app) if "CR" in text]


def test_a_judgement_is_said_from_the_side_that_matters_more():
    one, other = Item("a", "Durasi", ""), Item("b", "Risiko", "")
    t = t_of("id")

    assert judged_sentence(one, other, 1 / 7, t) == "Risiko jauh lebih penting daripada Durasi (7)."
    assert judged_sentence(one, other, 1, t) == "Durasi dan Risiko sama penting (1)."


@pytest.mark.parametrize(("value", "step"), [(3.2, 3), (1 / 3.2, 1 / 3), (40, 9), (0.9, 1), (1 / 40, 1 / 9)])
def test_what_others_imply_is_told_on_the_scale(value, step):
    assert nearest(value) == pytest.approx(step)
