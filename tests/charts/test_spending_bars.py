"""What each source or year takes, with its limit as a line; what is over its limit is said first."""

import pytest

from charts.spending_bars import spending_bars
from scoring.spending import Spending
from tests.charts.given import HOSTILE, drawn, traces

APBD, CSR = Spending("APBD Kota", 3e9, 4, 4e9), Spending("CSR", 1e9, 2)


def test_bars_start_at_zero_and_a_limit_stands_across_its_bar(t):
    figure = spending_bars([APBD, CSR], "source", t).figure

    assert list(figure.data[0].x) == [3e9, 1e9]
    assert figure.layout.xaxis.range[0] == 0
    assert [(shape.x0, shape.x1) for shape in figure.layout.shapes] == [(4e9, 4e9)]


def test_the_largest_part_is_the_title(indonesian):
    picture = spending_bars([APBD, CSR], "source", indonesian)

    assert picture.title == "“APBD Kota” menanggung Rp3 miliar, 75\u00a0% dari pagu daftar"
    assert picture.sentence == (
        "Pagu menurut sumber dana: APBD Kota Rp3 miliar dari Rp4 miliar · 4 program dan CSR Rp1 miliar · 2 program."
    )


def test_what_is_over_its_limit_comes_first(indonesian):
    parts = [APBD, Spending("2020", 5e9, 3, 4e9)]

    assert spending_bars(parts, "year", indonesian).title == "2020 melewati batasnya: Rp5 miliar dari Rp4 miliar"


@pytest.mark.parametrize("kind", ["source", "year"])
def test_nothing_to_spend_says_so(t, kind):
    picture = spending_bars([], kind, t)

    assert picture.title == t("charts.spending_bars.title_none")
    assert picture.sentence == t("charts.spending_bars.sentence_none")


def test_a_source_without_a_name_is_called_so(indonesian):
    picture = spending_bars([Spending("", 1.0, 1)], "source", indonesian)

    assert "Sumber dana belum disebut" in traces(picture.figure, "name")[0].text[0]
    assert list(picture.table["Sumber dana"]) == ["Sumber dana belum disebut"]


def test_a_hostile_source_is_drawn_as_letters(t):
    assert "<img" not in drawn(spending_bars([Spending(HOSTILE, 1.0, 1)], "source", t).figure)


def test_the_share_is_of_the_whole_list_where_its_parts_overlap(indonesian):
    parts = [Spending("2019", 3e9, 2), Spending("2020", 1e9, 1)]

    assert "75\u00a0%" in spending_bars(parts, "year", indonesian).title
    assert "100\u00a0%" in spending_bars(parts, "year", indonesian, whole=3e9).title
