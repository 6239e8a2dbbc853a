import pytest

from scoring.study import Study
from tests.pages.conftest import counting_of, study_of
from texts import LANGUAGES, texts_in

START = "Bobot awal 50:50 antarkelompok, rata di dalamnya. Bukan ketentuan resmi, bukan netral; silakan tim menetapkan."


def test_the_start_is_said_to_be_neither_official_nor_neutral(open_page):
    app = open_page("criteria")

    assert START in [text.value for text in app.markdown]


def test_a_moved_weight_keeps_the_sum_and_the_other_group(open_page):
    app = open_page("criteria")

    app.slider(key="weight_risk").set_value(20.0).run()

    weighting = study_of(app).weighting
    assert weighting.shares["risk"] == pytest.approx(0.20)
    assert sum(weighting.shares.values()) == pytest.approx(1)
    assert weighting.group_share("impact") == pytest.approx(0.5)
    assert "**Jumlah 100\u00a0% ✓**" in [text.value for text in app.markdown]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_slider_tells_its_share_and_what_its_criterion_asks_step_by_step(open_page, language):
    slider = open_page("criteria", language=language).slider(key="weight_risk")

    t = texts_in(language)
    assert f"**{t.written(1 / 18, 'percent1')}**" in slider.label
    assert slider.help.startswith(t("criteria.risk.question"))
    assert all(t(f"criteria.risk.step_{step}") in slider.help for step in range(1, 6))


def test_a_locked_weight_stays_put_when_others_move(open_page):
    app = open_page("criteria")
    app.toggle(key="lock_novelty").set_value(True).run()

    app.slider(key="weight_risk").set_value(20.0).run()

    assert study_of(app).weighting.shares["novelty"] == pytest.approx(1 / 18)
    assert app.slider(key="weight_novelty").disabled


def test_the_start_can_be_had_again(open_page):
    app = open_page("criteria")
    app.slider(key="group").set_value(70.0).run()

    app.button(key="reset").click().run()

    assert study_of(app).weights is None


def test_a_gate_given_weight_is_said_to_count_twice(open_page):
    app = open_page("criteria")

    app.session_state["gates"] = True
    app.run()
    app.checkbox(key="twice_rpjmd_alignment").check().run()

    assert "dihitung dua kali" in app.warning[0].value
    app.slider(key="weight_rpjmd_alignment").set_value(5.0).run()
    assert study_of(app).weighting.shares["rpjmd_alignment"] == pytest.approx(0.05)


def test_impact_can_be_counted_in_six(open_page):
    app = open_page("criteria")

    counting_of(app).set_value("six_dimensions").run()

    assert study_of(app).weighting.shares["impact_living"] == pytest.approx(1 / 12)


def test_a_half_percent_is_said_in_the_title(open_page):
    app = open_page("criteria")

    app.slider(key="group").set_value(50.5).run()

    assert app.title[0].value.startswith("Dampak 50,5\u00a0%, kelayakan 49,5\u00a0%")


def test_a_list_that_waits_for_values_is_told_so(open_page, make_program):
    blank = Study(programs=(make_program("A", values={}),))

    app = open_page("criteria", study=blank)

    assert any(text.value == "Nilai yang belum terisi ditunjukkan di sana." for text in app.markdown)
