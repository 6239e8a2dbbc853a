import numpy as np
import pytest

from pages.shared.weigh.grid import Typed, grid_frame, read_judgement, typed_in, written
from pages.shared.weigh.items import Item
from scoring.weighting import Answers
from tests.pages.conftest import study_of
from tests.pages.weighing import CONTRARY, answers, judge, open_way, said, type_in
from texts import texts_in

KEYS = ("a", "b", "c")
ITEMS = {key: Item(key, f"Kriteria {key}", "1 → 5") for key in KEYS}
t = texts_in("id")


def frame_with(given, **cells):
    frame = grid_frame(given, KEYS, ITEMS, t)
    for place, text in cells.items():
        frame.iat[int(place[1]), int(place[2]) + 1] = text
    return frame


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("3", 3),
        ("1/3", 1 / 3),
        (" 1 / 7 ", 1 / 7),
        ("0,33", 1 / 3),
        ("0.1", 1 / 9),
        ("0,14", 1 / 7),
        ("2,5", 2.5),
        ("1", 1),
        ("12", None),
        ("0", None),
        ("-3", None),
        ("1/0", None),
        ("tiga", None),
        ("", None),
        ("nan", None),
    ],
)
def test_a_judgement_is_read_as_people_write_it(text, value):
    assert read_judgement(text) == (value if value is None else pytest.approx(value))


@pytest.mark.parametrize("value", [*range(1, 10), *(1 / k for k in range(2, 10)), 2.5, 0.4])
def test_what_is_written_is_read_back(value):
    assert read_judgement(written(value, t)) == pytest.approx(value, abs=1e-9)


def test_the_table_shows_the_upper_side_alone():
    frame = grid_frame(Answers("s").judge("c", "a", 4).judge("b", "c", 3), KEYS, ITEMS, t)

    assert frame.to_numpy().tolist() == [
        ["1 Kriteria a", "1", "", "1/4"],
        ["2 Kriteria b", "", "1", "3"],
        ["3 Kriteria c", "", "", "1"],
    ]


def test_the_lower_side_counts_where_the_upper_one_is_blank():
    typed = typed_in(frame_with(Answers("s"), _01="2", _20="1/5"), KEYS)

    assert typed == Typed({("a", "b"): 2, ("a", "c"): pytest.approx(5), ("b", "c"): None})


def test_what_cannot_be_read_and_what_contradicts_is_named_by_its_place():
    typed = typed_in(frame_with(Answers("s"), _01="2", _10="3", _12="banyak", _00="7"), KEYS)

    assert typed.unread == ((2, 3, "banyak"),)
    assert typed.contrary == ((2, 1),)
    assert typed.judgements["a", "b"] == 2


def test_typed_judgements_are_kept_with_one_press(open_page):
    app = open_way(open_page, "ahp", "feasibility")

    type_in(app, "feasibility", CONTRARY)

    assert len(answers(app, "ahp", "feasibility").judgements) == 21
    assert answers(app, "ahp", "feasibility").judged("readiness", "sustainability") == 0.25


def test_a_cell_that_is_no_judgement_is_named_and_the_others_are_kept(open_page):
    app = open_way(open_page, "ahp", "feasibility")

    type_in(app, "feasibility", {(0, 1): "3", (0, 2): "**13**"})

    assert t("weigh.unread", text="\\*\\*13\\*\\*", row=1, column=3) in said(app)
    assert len(answers(app, "ahp", "feasibility").judgements) == 1


def test_an_emptied_cell_takes_its_judgement_back(open_page):
    app = open_way(open_page, "ahp", "feasibility")
    type_in(app, "feasibility", {(0, 1): "3", (0, 2): "5"})

    type_in(app, "feasibility", {(0, 1): "", (0, 2): "5"})

    assert len(answers(app, "ahp", "feasibility").judgements) == 1


def test_the_table_is_opened_anew_where_a_judgement_was_given_elsewhere(open_page):
    app = open_way(open_page, "ahp", "feasibility")
    type_in(app, "feasibility", {(0, 1): "3"})
    before = app.dataframe[0].key

    app.segmented_control(key="ahp_view").set_value("one_by_one").run()
    judge(app, "feasibility", ("leverage", "readiness"), "leverage", 5)
    app.segmented_control(key="ahp_view").set_value("table").run()

    assert app.dataframe[0].key != before
    assert app.dataframe[0].value.iat[1, 3] == "5"
    assert np.isclose(answers(app, "ahp", "feasibility").judged("direct_benefit", "leverage"), 3)
    assert study_of(app).weights is None
