import pytest

from tests.pages.conftest import counting_of, study_of
from tests.pages.weighing import Handles, judge, open_again, open_way, said, small_study, t_of


def shares(app):
    return {f"weight_{key}": 100 * share for key, share in study_of(app).weighting.shares.items()}


def agree(app, seen):
    told = shares(app)
    return [key for key, value in seen.items() if key in told and abs(value - told[key]) > 1e-5]


def offers_undo(app):
    return any(button.key == "undo_weights" for button in app.button)


def test_a_lock_moves_no_handle(open_page):
    app, handles = open_page("criteria", study=small_study()), Handles()
    handles.seen(app)

    app.toggle(key="lock_leverage").set_value(True).run()

    seen = handles.seen(app)
    assert agree(app, seen) == []
    assert seen["weight_readiness"] == pytest.approx(50 / 7)


def test_a_locked_handle_stays_where_its_share_is_while_the_groups_move(open_page):
    app, handles = open_page("criteria", study=small_study()), Handles()
    handles.seen(app)
    app.toggle(key="lock_impact_main").set_value(True).run()
    handles.seen(app)

    for group in (52.5, 53.5, 54.0, 55.0):
        handles.move(app, "group", group)
        seen = handles.seen(app)
        assert not app.exception
        assert agree(app, seen) == []
        assert seen["weight_impact_main"] == 25


def test_locks_and_moves_one_after_the_other_keep_handles_and_study_together(open_page):
    app, handles = open_page("criteria", study=small_study()), Handles()
    handles.seen(app)
    deeds = [
        ("risk", 20.0),
        ("lock", "risk"),
        ("novelty", 12.5),
        ("group", 70.0),
        ("lock", "novelty"),
        ("leverage", 50.0),
    ]

    for what, value in [*deeds, ("lock", "risk"), ("group", 0.0), ("group", 100.0)]:
        if what == "lock":
            app.toggle(key=f"lock_{value}").set_value(not app.toggle(key=f"lock_{value}").value).run()
        else:
            handles.move(app, "group" if what == "group" else f"weight_{what}", value)
        assert not app.exception
        assert agree(app, handles.seen(app)) == []


def test_the_only_free_slider_of_a_group_does_not_pretend_to_move(open_page):
    app = open_page("criteria", study=small_study())

    app.toggle(key="lock_impact_main").set_value(True).run()

    assert app.slider(key="weight_impact_breadth").disabled
    assert not app.slider(key="weight_risk").disabled


@pytest.mark.parametrize("language", ["id", "en"])
def test_weights_taken_back_to_the_start_can_be_had_again(open_page, language):
    app = open_page("criteria", language=language, study=small_study())
    app.slider(key="weight_risk").set_value(20.0).run()
    before = study_of(app).weighting
    app.button(key="reset").click().run()
    told = t_of(language)("weigh.told_reset_weights") in said(app)

    app.button(key="undo_weights").click().run()

    assert told
    assert study_of(app).weighting == before
    assert app.slider(key="weight_risk").value == 20
    assert not offers_undo(app)


def test_weights_lost_to_another_way_to_count_impact_can_be_had_again(open_page):
    app = open_page("criteria")
    app.slider(key="weight_risk").set_value(20.0).run()
    before = study_of(app)
    counting_of(app).set_value("six_dimensions").run()

    app.button(key="undo_weights").click().run()

    assert (study_of(app).weights, study_of(app).counting) == (before.weights, before.counting)
    assert counting_of(app).value == "main_and_breadth"


def test_weights_replaced_by_those_of_answers_can_be_had_again(open_page):
    app = open_way(open_page, "ahp", "impact")
    judge(app, "impact", ("impact_main", "impact_breadth"), "impact_main", 4)
    app.button(key="take").click().run()

    app.button(key="undo_weights").click().run()

    assert study_of(app).weights is None


def test_no_step_back_is_offered_once_a_hand_has_moved_on(open_page):
    app = open_page("criteria", study=small_study())
    app.slider(key="weight_risk").set_value(20.0).run()
    app.button(key="reset").click().run()
    offered = offers_undo(app)

    app.slider(key="weight_risk").set_value(10.0).run()

    assert offered
    assert not offers_undo(app)


def test_what_was_taken_back_stays_so_after_a_reload(open_page):
    app = open_page("criteria", study=small_study())
    app.slider(key="weight_risk").set_value(20.0).run()
    app.button(key="reset").click().run()
    app.button(key="undo_weights").click().run()

    assert study_of(open_again(app)).weighting.shares["risk"] == pytest.approx(0.2)
