import pytest

from scoring.study import Study
from tests.pages.conftest import study_of


def test_one_program_is_recomputed_step_by_step(open_page):
    app = open_page("assumptions")

    steps = app.dataframe[0].value
    parts = [float(part.replace(",", ".")) for part in steps.iloc[:, -1]]
    study = study_of(app)
    code = app.selectbox(key="by_hand").value
    assert sum(parts) == pytest.approx(study.ranking().scores[code], abs=0.0006)


def test_the_rules_say_what_holds_in_this_study(open_page):
    app = open_page("assumptions")

    words = " ".join(text.value for text in app.markdown)
    assert "Bukan ketentuan resmi, bukan netral" in words


def test_a_value_outside_the_anchors_is_listed_as_given_and_as_scored(open_page, make_program):
    study = Study().with_programs([make_program("A", duration_months=18.0), make_program("B")], "daftar.xlsx")

    app = open_page("assumptions", study=study)

    listed = next(one.value for one in app.dataframe if "Dinilai sebagai" in one.value)
    assert listed[["ID", "Nilai", "Dinilai sebagai"]].values.tolist() == [["A", 18.0, 12.0]]
