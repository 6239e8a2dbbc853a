from dataclasses import replace

import pytest

from pages.shared import cached
from pages.shared.weigh.sealed import SHORT
from tests.pages.conftest import study_of
from tests.pages.weighing import open_again, said, small_study, t_of


def sealed(open_page, by="Sri", language="id"):
    app = open_page("criteria", language=language, study=small_study())
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

    assert "tidak berlaku lagi" in again.warning[0].value


def test_what_was_broken_can_be_sealed_anew(open_page):
    app = sealed(open_page)
    first = study_of(app).seal
    app.slider(key="weight_risk").set_value(20.0).run()

    app.text_input(key="seal_by").set_value("Budi")
    app.button(key="seal_now").click().run()

    assert study_of(app).seal.by == "Budi"
    assert study_of(app).seal.digest != first.digest
    assert not app.warning
