from dataclasses import replace

import pytest

from scoring.robustness import WHOLE, around, robustness
from scoring.study import Study
from tests.pages.conftest import study_of
from texts import texts_in

LANGUAGES = ("id", "en")


def settled(app):
    """Run a page until nothing is worked on in the background any more."""
    for _ in range(100):
        if not any("enghitung…" in one.value or "alculating…" in one.value for one in app.caption):
            return app
        app.run()
    raise AssertionError([one.value for one in app.caption])


def test_the_first_sentence_says_what_the_maths_says(open_page):
    app = settled(open_page("sensitivity"))

    study = study_of(app)
    matrix, order = study.matrix(), study.ranking().codes
    found = robustness(matrix, "weighted_sum", around(study.weighting, matrix.criteria, 0.25), draws=WHOLE)
    leading = dict(zip(found.codes, found.top(10), strict=True))
    kept = sum(leading[code] >= 0.95 for code in order[:10])
    assert app.title[0].value == (
        f"{kept} dari 10 program teratas tetap di 10 besar "
        "pada sedikitnya 95\u00a0% susunan bobot ± 25\u00a0% yang dicoba"
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_picture_has_its_question_above_it(open_page, language):
    app, t = settled(open_page("sensitivity", language=language)), texts_in(language)

    assert len(app.get("plotly_chart")) == 4
    questions = [one.value for one in app.caption if "?" in one.value]
    assert len(questions) == 5
    assert any(t("sanity.heading_none", n=8, top=10)[:12] in one.value for one in app.subheader)


@pytest.mark.parametrize("language", LANGUAGES)
def test_one_program_alone_says_that_nothing_can_change(open_page, make_program, language):
    study = Study().with_programs([make_program("P-1")], "satu.xlsx")

    app = settled(open_page("sensitivity", study=study, language=language))

    assert not app.exception
    assert app.title[0].value == texts_in(language)("sensitivity.title_single")


@pytest.mark.parametrize("language", LANGUAGES)
def test_programs_that_are_all_alike_are_level_whatever_the_weights(open_page, make_program, language):
    study = Study().with_programs([make_program(f"P-{number}") for number in range(4)], "sama.xlsx")
    t = texts_in(language)

    app = settled(open_page("sensitivity", study=study, language=language))

    tried = t("sensitivity.tried_weights", weights=t("sensitivity.set_around", share=0.25))
    assert not app.exception
    assert app.title[0].value == t("sensitivity.title_alike", n=4, tried=tried)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_list_in_which_nothing_can_be_ranked_leads_to_the_data(open_page, make_program, language):
    study = Study().with_programs([make_program("P-1", values={})], "kosong.xlsx")

    app = open_page("sensitivity", study=study, language=language)

    assert not app.exception
    assert app.title[0].value == texts_in(language)("sensitivity.title_empty")
    assert app.warning


def test_other_weights_that_are_tried_make_another_sentence(open_page):
    app = settled(open_page("sensitivity"))
    before = app.title[0].value

    settled(app.segmented_control(key="stated_shown").set_value("everywhere").run())

    assert app.title[0].value != before
    assert any("Uji tekan" in one.value for one in app.caption)


def test_what_takes_long_shows_the_page_first_and_the_answer_later(open_page, make_program):
    study = Study().with_programs([make_program(f"P-{n}", 1 + n) for n in range(4)], "daftar.xlsx")
    app = settled(open_page("sensitivity", study=replace(study, method="saw")))

    app.toggle(key="try_half_steps").set_value(True).run()

    assert not app.exception
    assert any("enghitung…" in one.value for one in app.caption)
    assert any("susunan yang dicoba sebelumnya" in one.value for one in app.caption)
    assert len(app.get("plotly_chart")) == 4
    settled(app.toggle(key="try_half_steps").set_value(False).run())
    assert "susunan bobot ± 25\u00a0% yang dicoba" in app.title[0].value


def test_scores_and_methods_that_vary_together_have_a_first_look(open_page):
    app = settled(open_page("sensitivity"))
    app.session_state["try_half_steps"] = True

    app.toggle(key="try_methods").set_value(True).run()

    assert "susunan bobot ± 25\u00a0%, nilai, dan metode" in app.title[0].value
    assert not any("susunan yang dicoba sebelumnya" in one.value for one in app.caption)


def test_a_method_too_slow_to_try_is_told_and_the_official_order_tested(open_page, make_program):
    study = Study().with_programs([make_program(f"P-{n}", 1 + n) for n in range(4)], "daftar.xlsx")

    app = settled(open_page("sensitivity", study=replace(study, method="electre_1")))

    assert not app.exception
    assert any("ELECTRE I terlalu lambat" in one.value for one in app.caption)


def test_a_quick_method_on_the_screen_is_the_one_that_is_tested(open_page, make_program):
    study = Study().with_programs([make_program(f"P-{n}", 1 + n) for n in range(4)], "daftar.xlsx")

    app = settled(open_page("sensitivity", study=replace(study, method="topsis")))

    assert not any("terlalu lambat" in one.value for one in app.caption)
    assert any(one.value.endswith("Metode: TOPSIS") for one in app.caption)
    assert any("menurut jumlah tertimbang (resmi), bukan TOPSIS" in one.value for one in app.caption)


def test_all_rows_are_shown_where_asked(open_page):
    app = settled(open_page("sensitivity"))

    settled(app.toggle(key="every_place").set_value(True).run())

    assert any("Tampil 41 dari 41 program" in one.value for one in app.caption)


def test_the_details_list_the_trials_that_moved_somebody(open_page):
    app = settled(open_page("sensitivity"))
    app.session_state["sanity_details"] = True

    app.run()

    assert not app.exception
    assert any("Percobaan" in one.value for one in app.table)
