import pytest

from pages.shared.weigh.meaning import meaning_sentence
from scoring.study import Study
from scoring.weighting import Weighting
from tests.pages.weighing import said, t_of

STUDY = Study()
STUDY = Study(
    weights=Weighting.from_points(
        {"duration_months": 3, "direct_benefit": 2, "budget": 1, "risk": 1}, STUDY.counted_criteria
    )
)
BY_KEY = {criterion.key: criterion for criterion in STUDY.counted_criteria}


def sentence(key, against, language="id"):
    return meaning_sentence(BY_KEY[key], BY_KEY[against], STUDY, t_of(language))


def test_one_step_is_worth_so_much_of_another_criterion():
    assert sentence("duration_months", "direct_benefit") == (
        "Satu bulan Durasi sama nilainya dengan 0,67 langkah Manfaat langsung."
    )
    assert sentence("budget", "risk", "en") == "Each Rp1 billion of Budget is worth as much as 0.40 steps of Risk."


def test_the_one_held_against_says_what_its_whole_way_is_worth():
    assert (
        sentence("direct_benefit", "direct_benefit")
        == "Manfaat langsung dari 1 ke 5 bernilai 28,6 % dari seluruh skor."
    )


@pytest.mark.parametrize("language", ["id", "en"])
def test_the_page_has_a_sentence_for_each_criterion_that_weighs(open_page, language):
    app = open_page("criteria", language=language, study=STUDY)
    app.session_state["meaning"] = True
    app.run()

    (lines,) = [text for text in said(app) if text.startswith("- ")]
    assert lines.count("\n") == 3
    assert app.selectbox(key="meaning_against").value == "duration_months"
    assert sentence("risk", "duration_months", language) in lines


def test_another_criterion_can_be_held_against(open_page):
    app = open_page("criteria", study=STUDY)
    app.session_state["meaning"] = True
    app.run()

    app.selectbox(key="meaning_against").set_value("risk").run()

    assert any(sentence("budget", "risk") in text for text in said(app))
