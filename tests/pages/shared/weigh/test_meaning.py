from dataclasses import replace

import pytest

from pages.shared.weigh.meaning import meaning_frame, swing_sentence, worth_words
from scoring.study import Study
from scoring.weighting import Weighting
from scoring.weighting.meaning import exchange
from tests.pages.weighing import said, t_of

STUDY = Study()
STUDY = Study(
    weights=Weighting.from_points(
        {"duration_months": 3, "direct_benefit": 2, "budget": 1, "risk": 1}, STUDY.counted_criteria
    )
)
BY_KEY = {criterion.key: criterion for criterion in STUDY.counted_criteria}


def frame(against, language="id"):
    others = [criterion for key, criterion in BY_KEY.items() if key != against and STUDY.weighting.shares[key]]
    return meaning_frame(others, BY_KEY[against], STUDY, t_of(language))


def opened(open_page, language="id"):
    app = open_page("criteria", language=language, study=STUDY)
    app.session_state["meaning"] = True
    return app.run()


def test_each_step_goes_the_way_that_is_better():
    rows = {row[0]: row[1:] for row in frame("direct_benefit").itertuples(index=False, name=None)}

    assert rows["Durasi"] == ("berkurang 1 bulan", "naik 0,67 langkah")
    assert rows["Risiko"] == ("turun 1 langkah", "naik 0,50 langkah")
    assert rows["Anggaran"] == ("berkurang Rp1 miliar", "naik 0,20 langkah")


def test_what_is_worth_as_much_goes_the_way_that_is_better_too():
    table = frame("risk", "en")

    assert list(table) == ["Criterion", "One step better", "Worth as much, in Risk"]
    assert ("Budget", "Rp1 billion less", "down 0.40 steps") in list(table.itertuples(index=False, name=None))


def test_a_step_worth_more_than_the_whole_other_way_says_so():
    heavy = Weighting.from_points({"direct_benefit": 99, "risk": 1}, STUDY.counted_criteria)

    found = exchange(heavy, BY_KEY["direct_benefit"], BY_KEY["risk"])

    assert worth_words(found, t_of("id")) == "lebih dari seluruh rentangnya"


def test_the_one_held_against_says_what_its_whole_way_is_worth():
    assert (
        swing_sentence(BY_KEY["direct_benefit"], STUDY, t_of("id"))
        == "Manfaat langsung dari 1 ke 5 bernilai 28,6\u00a0% dari seluruh skor."
    )


@pytest.mark.parametrize("language", ["id", "en"])
def test_the_page_has_one_table_with_a_row_for_each_other_criterion(open_page, language):
    app = opened(open_page, language)

    (table,) = app.table
    assert app.selectbox(key="meaning_against").value == "duration_months"
    assert swing_sentence(BY_KEY["duration_months"], STUDY, t_of(language)) in said(app)
    assert len(table.value) == 3


def test_another_criterion_can_be_held_against(open_page):
    app = opened(open_page)

    app.selectbox(key="meaning_against").set_value("risk").run()

    assert "turun 0,40 langkah" in app.table[0].value.to_numpy()


def test_steps_of_unequal_value_are_told_to_be_averages(open_page):
    steps = (0.0, 10.0, 30.0, 60.0, 100.0)
    criteria = tuple(replace(c, steps=steps) if c.key == "risk" else c for c in STUDY.criteria)
    app = open_page("criteria", study=replace(STUDY, criteria=criteria))

    app.session_state["meaning"] = True
    app.run()

    assert t_of("id")("weight_meaning.uneven", names="Risiko") in said(app)
