"""The shortlist shows the chosen by dimension, the best first, in both languages."""

import pandas as pd
import pytest

from charts.shortlist_bar import shortlist_bar
from charts.theme import COLOURS
from scoring.dimensions import Dimension
from tests.charts.given import HOSTILE, LONG, by_code, drawn, program, programs, traces


def test_the_title_counts_the_chosen_and_the_proposals(indonesian):
    picture = _picture(programs(12), indonesian, proposals=36)

    assert picture.title == "12 program quick win untuk 2019–2020, dari 36 usulan"


def test_the_subtitle_names_the_method_of_the_score(indonesian):
    assert "menurut jumlah tertimbang (resmi)" in _picture(programs(3), indonesian).subtitle


def test_bars_stand_by_dimension_then_by_score(t):
    given = [
        program("ENV-01", "Sampah", Dimension.ENVIRONMENT),
        program("GOV-01", "Portal", Dimension.GOVERNANCE),
        program("GOV-02", "e-Office", Dimension.GOVERNANCE),
    ]

    picture = shortlist_bar(
        ["ENV-01", "GOV-01", "GOV-02"],
        pd.Series({"ENV-01": 0.9, "GOV-01": 0.5, "GOV-02": 0.8}),
        by_code(given),
        t,
        proposals=5,
    )

    bars = picture.figure.data[0]
    assert [code for (code,) in bars.customdata] == ["GOV-02", "GOV-01", "ENV-01"]
    assert list(bars.x) == [0.8, 0.5, 0.9]
    assert list(bars.marker.color) == [COLOURS[Dimension.GOVERNANCE]] * 2 + [COLOURS[Dimension.ENVIRONMENT]]


def test_each_dimension_is_written_once(t):
    picture = _picture(programs(12), t)

    (headers,) = traces(picture.figure, "header")
    assert [text.removeprefix("<b>").removesuffix("</b>") for text in headers.text] == [
        t(f"dimensions.{dimension}") for dimension in Dimension
    ]


def test_a_dimension_is_written_above_the_first_of_its_programs(t):
    picture = _picture(programs(12), t)

    (headers,), bars = traces(picture.figure, "header"), picture.figure.data[0]
    assert all(list(bars.y)[2 * n - 1] < y < list(bars.y)[2 * n] for n, y in enumerate(headers.y) if n)


def test_the_value_at_the_end_is_written_the_language_s_way(t):
    picture = _picture([program()], t)

    assert traces(picture.figure, "end")[0].text[0].strip("\u2009") == t.number(0.5)


def test_what_judgement_put_onto_the_list_is_marked(indonesian):
    given = programs(2)
    scores = pd.Series({one.code: 0.5 for one in given})

    picture = shortlist_bar(
        [one.code for one in given], scores, by_code(given), indonesian, proposals=2, by_hand=(given[0].code,)
    )

    marked = [name for name in picture.table["Program"] if name.endswith("(pertimbangan khusus)")]
    assert marked == [f"{given[0].name} (pertimbangan khusus)"]


def test_an_empty_list_says_so(t):
    picture = shortlist_bar([], pd.Series(dtype=float), {}, t, proposals=3)

    assert picture.title == t("charts.shortlist_bar.title_none", proposals=3)
    assert picture.table.empty


def test_names_from_outside_are_drawn_as_letters_and_kept_whole_in_the_table(t):
    picture = _picture([program(name=HOSTILE)], t)

    assert "<img" not in drawn(picture.figure)
    assert "$" not in drawn(picture.figure)
    assert picture.table[t("charts.columns.program")].tolist() == [HOSTILE]


def test_a_long_name_is_whole_under_the_pointer(t):
    picture = _picture([program(name=LONG)], t)

    assert LONG in picture.figure.data[0].hovertext[0].replace("<br>", " ")


@pytest.mark.parametrize("count", [1, 200])
def test_height_grows_with_the_rows(t, count):
    picture = _picture(programs(count), t)

    assert len(picture.figure.data[0].x) == count
    assert picture.figure.layout.height >= 40 * count


def test_all_equal_programs_keep_the_order_they_came_in(t):
    given = [program("GOV-02"), program("GOV-01")]

    picture = _picture(given, t)

    assert picture.table[t("charts.columns.code")].tolist() == ["GOV-02", "GOV-01"]


def test_the_sentence_names_the_best(t):
    picture = _picture([program(name="Kios")], t)

    assert "“Kios”" in picture.sentence
    assert t.number(0.5) in picture.sentence


def _picture(given, t, proposals=36):
    scores = pd.Series({each.code: 0.5 for each in given})
    return shortlist_bar(list(scores.index), scores, by_code(given), t, proposals=proposals)
