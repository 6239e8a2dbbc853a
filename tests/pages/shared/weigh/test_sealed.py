from dataclasses import replace
from datetime import UTC, datetime

import pytest

from data.desk import Hand, keep
from pages.shared import cached
from pages.shared.weigh.sealed import SHORT, facts, restored
from scoring.study import Study
from scoring.weighting import Seal, seal
from tests.pages.conftest import counting_of, study_of
from tests.pages.weighing import open_again, said, small_study, t_of

AT = datetime(2019, 7, 9, 9, 0, tzinfo=UTC)


def rankable():
    """Give a small study whose programs have every value."""
    study = small_study()
    given = {"impact_main": 3.0, "impact_breadth": 2.0}
    return replace(study, programs=tuple(replace(p, values={**p.values, **given}) for p in study.programs))


def unfolded(app):
    """Open the panel of the seal."""
    app.session_state["seal"] = True
    return app.run()


def sealed(open_page, by="Sri", language="id", study=None):
    app = unfolded(open_page("criteria", language=language, study=study or rankable()))
    app.text_input(key="seal_by").set_value(by)
    return app.button(key="seal_now").click().run()


@pytest.mark.parametrize("language", ["id", "en"])
def test_a_seal_says_who_when_and_its_short_fingerprint(open_page, language):
    app = sealed(open_page, by="Sri **W**", language=language)

    given = study_of(app).seal
    (told,) = [text for text in said(app) if given.digest[:SHORT] in text and given.digest not in text]
    assert r"Sri \*\*W\*\*" in told
    assert t_of(language).written(given.at.astimezone(), "time") in told


def test_a_seal_is_written_into_the_audit_and_is_there_after_a_reload(open_page):
    app = sealed(open_page)

    again = open_again(app)
    rows = cached.store().audit(app.session_state["desk"].kept.id)
    assert any(study_of(app).seal.digest[:SHORT] in text for text in said(again))
    assert study_of(again).seal == study_of(app).seal
    assert len(rows) == 1
    assert study_of(again).seal.weights == study_of(app).weighting


@pytest.mark.parametrize("language", ["id", "en"])
def test_a_seal_set_while_an_order_can_be_seen_says_so(open_page, language):
    t = t_of(language)
    app = unfolded(open_page("criteria", language=language))
    asked = t("weigh.seal_after") in said(app)

    app.text_input(key="seal_by").set_value("Sri")
    app.button(key="seal_now").click().run()

    given = study_of(app).seal
    assert asked
    assert given.scores_shown is True
    assert t("weigh.sealed_after", **facts(given, t)) in said(app)


@pytest.mark.parametrize("language", ["id", "en"])
def test_a_seal_set_before_anything_could_be_ranked_says_so(open_page, make_program, language):
    t = t_of(language)
    blank = Study().with_programs([make_program("A", values={})])

    app = sealed(open_page, language=language, study=blank)

    given = study_of(app).seal
    assert given.scores_shown is False
    assert t("weigh.sealed_before", **facts(given, t)) in said(app)


def test_an_order_of_an_earlier_list_counts_as_shown(open_page, make_program):
    app = unfolded(open_page("criteria", study=Study().with_programs([make_program("A")])))
    app.slider(key="group").set_value(60.0).run()
    desk = app.session_state["desk"]
    blank = desk.study.with_programs([make_program("A", values={})])
    app.session_state["desk"] = keep(
        desk, Hand(cached.store(), cached.read_list, "Sri", AT), what="correct", study=blank
    )
    app.run()

    app.text_input(key="seal_by").set_value("Sri")
    app.button(key="seal_now").click().run()

    assert study_of(app).seal.scores_shown is True


def test_the_audit_tells_whether_scores_were_shown(open_page):
    app = unfolded(open_page("criteria"))
    app.slider(key="weight_risk").set_value(20.0).run()

    app.text_input(key="seal_by").set_value("Sri")
    app.button(key="seal_now").click().run()

    last = cached.store().audit(app.session_state["desk"].kept.id)[-1]
    assert (last.what, last.facts["scores_shown"]) == ("seal", True)
    assert last.facts["digest"] == study_of(app).seal.digest


def test_a_seal_of_an_earlier_release_says_only_what_it_knows(open_page):
    t, study = t_of("id"), small_study()
    whole = seal(study.weighting, study.counted_criteria, at=AT, by="Sri")
    old = Seal(whole.digest, whole.at, whole.by)

    app = unfolded(open_page("criteria", study=replace(study, seal=old)))
    told = t("weigh.sealed_unasked", **facts(old, t)) in said(app)
    app.slider(key="weight_risk").set_value(20.0).run()

    assert told
    assert t("weigh.seal_gone", **facts(old, t)) in said(app)
    assert not any(button.key == "seal_restore" for button in app.button)


def test_nobody_seals_without_a_name(open_page):
    app = sealed(open_page, by="  ")

    assert study_of(app).seal is None
    assert "Segel bobot memerlukan nama. Tulis siapa yang menyegelnya." in [one.value for one in app.warning]


def test_a_moved_slider_breaks_the_seal_and_moving_it_back_mends_it(open_page):
    app = sealed(open_page)
    share = app.slider(key="weight_risk").value

    app.slider(key="weight_risk").set_value(20.0).run()
    broken = [one.value for one in app.warning]
    app.button(key="reset").click().run()

    assert len(broken) == 1
    assert "tidak berlaku lagi" in broken[0]
    assert not app.warning
    assert app.slider(key="weight_risk").value == pytest.approx(share)


def test_another_anchor_breaks_the_seal(open_page):
    app = sealed(open_page)
    study = study_of(app)
    risk = replace(study.criterion("risk"), anchors=(4.0, 1.0))
    changed = replace(study, criteria=tuple(risk if c.key == "risk" else c for c in study.criteria))

    again = open_page("criteria", study=changed)
    broken = again.warning[0].value
    again.button(key="seal_restore").click().run()

    assert "tidak berlaku lagi" in broken
    assert not again.warning
    assert study_of(again).criterion("risk") == study.criterion("risk")


def test_sealed_weights_are_brought_back_and_that_can_be_undone(open_page):
    app = sealed(open_page)
    before = study_of(app).weighting
    app.slider(key="weight_risk").set_value(20.0).run()
    moved = study_of(app).weighting

    app.button(key="seal_restore").click().run()
    back = study_of(app).weighting
    app.button(key="undo_weights").click().run()

    assert back == before
    assert study_of(app).weighting == moved
    assert "tidak berlaku lagi" in app.warning[0].value


def test_sealed_weights_come_back_over_another_way_to_count_impact(open_page):
    app = sealed(open_page, study=Study())
    counting_of(app).set_value("six_dimensions").run()

    app.button(key="seal_restore").click().run()

    assert study_of(app).counting == "main_and_breadth"
    assert not app.warning


def test_nothing_is_brought_back_where_nothing_was_sealed():
    assert restored(Study()) is None


def test_what_was_broken_can_be_sealed_anew(open_page):
    app = sealed(open_page)
    first = study_of(app).seal
    app.slider(key="weight_risk").set_value(20.0).run()

    app.text_input(key="seal_by").set_value("Budi")
    app.button(key="seal_now").click().run()

    assert study_of(app).seal.by == "Budi"
    assert study_of(app).seal.digest != first.digest
    assert not app.warning
