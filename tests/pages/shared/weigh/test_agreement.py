import re

import pytest

from pages.shared.weigh.agreement import agreement_of, judged_sentence, nearest
from pages.shared.weigh.items import Item
from tests.pages.weighing import CONTRARY, FEASIBILITY, answers, judge, open_way, said, t_of, type_in


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


def test_weights_from_judgements_that_do_not_agree_are_offered_with_a_word_of_warning(open_page):
    app = open_way(open_page, "ahp", "feasibility")
    type_in(app, "feasibility", CONTRARY)
    before = [text for text in said(app) if "belum selaras (CR" in text]

    app.button(key="look_all").click().run()

    assert len(before) == 1
    assert "Kelayakan quick win" in before[0]
    assert not [text for text in said(app) if "belum selaras (CR" in text]


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
