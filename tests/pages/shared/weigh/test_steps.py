import pytest

from pages.shared.weigh.items import Item
from pages.shared.weigh.steps import lack_sentence
from scoring.criteria import Criterion
from scoring.study import Study
from scoring.weighting import Answers
from scoring.weighting.guided import Asked, Gap
from tests.pages.weighing import SEVEN, answers, contradicted, go, judge, open_way, said, small_study, t_of

ITEMS = {key: Item(key, key.upper(), "") for key in "abcdefg"}


def test_the_first_stage_unfinished_is_at_hand_to_begin_with(open_page):
    app = open_way(open_page, "ahp")
    judge(app, "groups", ("impact", "feasibility"), "=")
    app.button(key="next_stage").click().run()

    assert app.segmented_control(key="stage_ahp").value == "impact"
    icons = [option.content_icon for option in app.segmented_control(key="stage_ahp").proto.options]
    assert icons == [":material/check:", "", ""]


@pytest.mark.parametrize("language", ["id", "en"])
def test_a_stage_nobody_answered_is_said_to_keep_its_shares(open_page, language):
    app = open_way(open_page, "ahp", "impact", language=language)

    assert t_of(language)("weigh.untouched") in said(app)


def test_of_several_kinds_of_question_the_first_is_named():
    lacking = (Gap(Asked.MOST_TO_OTHERS, ("b",)), Gap(Asked.OTHERS_TO_LEAST, ("c",)))

    assert lack_sentence(lacking, ITEMS, t_of("id")) == "Belum dibandingkan dengan yang terpenting: B."


def test_a_long_list_of_what_is_missing_is_cut_and_counted():
    lacking = tuple(Gap(Asked.POINTS, (key,)) for key in "abcdefg")

    assert lack_sentence(lacking, ITEMS, t_of("en")) == "No points yet: A, B, C, D, and 3 more."


def test_a_criterion_left_out_is_asked_for_no_more_and_weighs_nothing(open_page):
    app = open_way(open_page, "ahp", "feasibility")
    app.session_state["about_part_ahp_feasibility"] = True
    app.run()

    app.pills(key="part_ahp_feasibility").set_value(["risk", "novelty"]).run()
    judge(app, "feasibility", ("novelty", "risk"), "risk", 3)

    assert set(answers(app, "ahp", "feasibility").left_out) == set(SEVEN) - {"risk", "novelty"}
    assert "2 dari 7" in said(app)
    assert app.button(key="take")


def test_nobody_is_left_with_no_criterion_at_all(open_page):
    app = open_way(open_page, "ahp", "feasibility")
    app.session_state["about_part_ahp_feasibility"] = True
    app.run()

    app.pills(key="part_ahp_feasibility").set_value([]).run()

    assert answers(app, "ahp", "feasibility").left_out == ()
    assert set(app.pills(key="part_ahp_feasibility").value) == set(SEVEN)


def test_one_criterion_alone_has_nothing_to_be_compared_with(open_page):
    app = open_way(open_page, "swing", study=Study(criteria=(Criterion("risk"),)))

    assert not app.exception
    assert t_of("id")("weigh.nothing_to_compare") in said(app)


def test_a_single_group_needs_no_choice_of_stage(open_page):
    app = open_way(open_page, "swing", study=Study(criteria=(Criterion("risk"), Criterion("novelty"))))

    app.selectbox(key="swing_most_feasibility").set_value("risk").run()

    assert answers(app, "swing", "feasibility").most == "risk"


def test_stages_are_gone_to_in_any_order(open_page):
    app = go(open_way(open_page, "bwm", "feasibility"), "bwm", "groups")

    assert app.selectbox(key="bwm_most_groups").options


def test_a_stage_whose_judgements_do_not_agree_does_not_lead_on_to_itself(open_page):
    others = (
        Answers("groups").judge("impact", "feasibility", 2),
        Answers("impact").judge("impact_main", "impact_breadth", 2),
    )

    app = open_way(open_page, "ahp", study=contradicted(small_study(), *others))

    assert app.segmented_control(key="stage_ahp").value == "feasibility"
    assert not any(button.key == "next_stage" for button in app.button)
