import pytest


def test_one_program_is_recomputed_step_by_step(open_page):
    app = open_page("assumptions")

    steps = app.dataframe[0].value
    parts = [float(part.replace(",", ".")) for part in steps.iloc[:, -1]]
    study = app.session_state["study"]
    code = app.selectbox(key="by_hand").value
    assert sum(parts) == pytest.approx(study.ranking().scores[code], abs=0.0006)


def test_the_rules_say_what_holds_in_this_study(open_page):
    app = open_page("assumptions")

    words = " ".join(text.value for text in app.markdown)
    assert "Bukan ketentuan resmi, bukan netral" in words
