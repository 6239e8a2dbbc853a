import pytest

from pages.shared.weigh.questions import side_of, strength_of
from tests.pages.weighing import answers, go, judge, open_again, open_way, said, t_of

RANGE = "1\u00a0→\u00a05"
"""A range is not broken over two lines."""
FIRST, SECOND = ("direct_benefit", "leverage"), ("leverage", "readiness")


@pytest.mark.parametrize("language", ["id", "en"])
def test_a_question_names_both_sides_and_their_ranges(open_page, language):
    app, t = open_way(open_page, "ahp", "feasibility", language=language), t_of(language)

    question = next(text for text in said(app) if text.startswith("#### "))

    assert t("criteria.direct_benefit.name") in question
    assert t("criteria.leverage.name") in question
    assert question.count(RANGE) == 2


def test_an_answer_is_kept_and_the_next_question_follows(open_page):
    app = open_way(open_page, "ahp", "feasibility")

    judge(app, "feasibility", FIRST, "leverage", 5)

    assert answers(app, "ahp", "feasibility").judged(*FIRST) == pytest.approx(1 / 5)
    assert f"Daya pengungkit ({RANGE}) atau Kesiapan ({RANGE})" in next(text for text in said(app) if "####" in text)


def test_equally_important_needs_no_strength(open_page):
    app = open_way(open_page, "ahp", "feasibility")

    judge(app, "feasibility", FIRST, "=")

    assert answers(app, "ahp", "feasibility").judged(*FIRST) == 1


def test_a_side_alone_is_no_answer_yet(open_page):
    app = open_way(open_page, "ahp", "feasibility")

    judge(app, "feasibility", FIRST, "leverage")

    assert answers(app, "ahp", "feasibility").judgements == ()
    assert app.pills


def test_questions_can_be_passed_over_and_gone_back_to(open_page):
    app = open_way(open_page, "ahp", "feasibility")

    app.button(key="pair_next").click().run()
    judge(app, "feasibility", SECOND, "readiness", 3)
    app.button(key="pair_back").click().run()

    assert answers(app, "ahp", "feasibility").judged(*SECOND) == pytest.approx(1 / 3)
    assert answers(app, "ahp", "feasibility").judged(*FIRST) is None


def test_who_went_back_and_answered_is_led_on_to_the_next_question_without_an_answer(open_page):
    app = open_way(open_page, "ahp", "feasibility")
    judge(app, "feasibility", FIRST, "leverage", 5)
    app.button(key="pair_back").click().run()

    judge(app, "feasibility", FIRST, "direct_benefit")

    assert answers(app, "ahp", "feasibility").judged(*FIRST) == 5
    assert f"Daya pengungkit ({RANGE}) atau Kesiapan ({RANGE})" in next(text for text in said(app) if "####" in text)


def test_an_answer_is_shown_when_somebody_comes_back_and_can_be_cleared(open_page):
    app = open_way(open_page, "ahp", "feasibility")
    judge(app, "feasibility", FIRST, "leverage", 5)
    app.button(key="pair_back").click().run()
    shown = [app.segmented_control[-1].value, app.pills[0].value]

    app.button(key="unjudge").click().run()

    assert shown == ["leverage", 5]
    assert answers(app, "ahp", "feasibility").judgements == ()
    assert app.segmented_control[-1].value is None


def test_the_next_question_without_an_answer_comes_up_after_a_reload(open_page):
    app = open_way(open_page, "ahp", "feasibility")
    judge(app, "feasibility", FIRST, "leverage", 5)

    again = open_again(app)
    again.segmented_control(key="way").set_value("ahp").run()

    assert f"Daya pengungkit ({RANGE}) atau Kesiapan" in next(
        t for t in said(go(again, "ahp", "feasibility")) if "####" in t
    )


@pytest.mark.parametrize(("value", "side", "strength"), [(5, "a", 5), (1 / 3, "b", 3), (1, "=", 1), (0.4, "b", 2)])
def test_a_judgement_has_a_side_and_a_strength(value, side, strength):
    assert (side_of(("a", "b"), value), strength_of(value)) == (side, strength)
