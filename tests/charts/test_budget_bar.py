"""The budget is one bar by dimension; a blank is not zero, and the limit is a line."""

from charts.budget_bar import budget_bar
from charts.theme import COLOURS, PATTERNS
from scoring.dimensions import Dimension
from tests.charts.given import HOSTILE, annotations, drawn, program, programs


def test_segments_stand_in_the_order_of_dimensions_and_add_up(t):
    picture = budget_bar(programs(12), None, t)

    bars = _bars(picture)
    assert [bar.name for bar in bars] == [t(f"dimensions.{dimension}") for dimension in Dimension]
    assert [bar.marker.color for bar in bars] == list(COLOURS.values())
    assert [bar.marker.pattern.shape for bar in bars] == list(PATTERNS.values())
    assert sum(bar.x[0] for bar in bars) == 12 * 500e6
    assert picture.figure.layout.xaxis.range[0] == 0


def test_a_blank_budget_is_not_zero(indonesian):
    given = [program("GOV-01", budget=1e9), program("GOV-02", "Kios", budget=None)]

    picture = budget_bar(given, None, indonesian)

    assert "1 dari 2 program menunggu pagu dan belum dihitung: “Kios”." in picture.sentence
    assert picture.table["Jumlah program"].tolist() == [1]
    assert picture.title == "Daftar ini memerlukan Rp1 miliar"


def test_a_program_funded_in_part_takes_its_part_and_is_named(indonesian):
    given = [program("GOV-01", budget=1e9), program("GOV-02", "Kios", budget=2e9)]

    picture = budget_bar(given, None, indonesian, shares={"GOV-02": 0.25})

    assert picture.title == "Daftar ini memerlukan Rp1,5 miliar"
    assert [bar.x[0] for bar in _bars(picture)] == [1.5e9]
    assert picture.sentence.endswith("“Kios” didanai sebagian: 25,0\u00a0% dari anggarannya.")


def test_the_limit_is_drawn_where_it_lies(t):
    picture = budget_bar(programs(6), 4e9, t)

    assert {shape.x0 for shape in picture.figure.layout.shapes} == {4e9}
    assert t("charts.budget_bar.limit", limit=4e9) in annotations(picture.figure)
    assert picture.figure.layout.xaxis.range[1] >= 4e9


def test_the_title_says_how_far_from_the_limit(indonesian):
    given = [program(budget=3e9)]

    assert (
        budget_bar(given, 4e9, indonesian).title
        == "Daftar ini memerlukan Rp3 miliar, Rp1 miliar di bawah batas Rp4 miliar"
    )
    assert (
        budget_bar(given, 1e9, indonesian).title
        == "Daftar ini memerlukan Rp3 miliar, Rp2 miliar di atas batas Rp1 miliar"
    )


def test_no_budget_at_all_says_so(t):
    for given in ([], [program(budget=None)]):
        assert budget_bar(given, 1e9, t).title == t("charts.budget_bar.title_none")


def test_every_segment_has_its_label(t):
    labels = annotations(budget_bar(programs(6), None, t).figure)

    assert all(any(t(f"dimensions_short.{d}") in label for label in labels) for d in Dimension)


def test_names_stay_out_of_the_drawing_and_whole_in_the_sentence(t):
    picture = budget_bar([program(name=HOSTILE, budget=None), program("GOV-02")], None, t)

    assert "<img" not in drawn(picture.figure)
    assert HOSTILE in picture.sentence


def _bars(picture):
    return [trace for trace in picture.figure.data if trace.type == "bar"]
