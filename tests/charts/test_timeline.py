"""The timeline runs over whole quarters; what has no dates is named."""

from datetime import date

import pytest

from charts.quarters import Quarter
from charts.theme import COLOURS
from charts.timeline import DAY, Lane, timeline
from scoring.dimensions import Dimension
from tests.charts.given import HOSTILE, drawn, program, programs, traces

FIRST, LAST = date(2019, 7, 1), date(2020, 12, 31)


def test_a_bar_runs_from_the_first_to_the_last_day(t):
    picture = _picture([program(start=date(2019, 8, 1), end=date(2019, 8, 31))], t)

    bars = picture.figure.data[0]
    assert list(bars.base) == ["2019-08-01"]
    assert list(bars.x) == [31 * DAY]
    assert list(bars.marker.color) == [COLOURS[Dimension.GOVERNANCE]]


def test_quarters_are_written_above(indonesian):
    picture = _picture([program()], indonesian)

    assert [text.split("<br>")[1] for text in picture.figure.layout.xaxis.ticktext] == [
        "TW III",
        "TW IV",
        "TW I",
        "TW II",
        "TW III",
        "TW IV",
    ]
    assert picture.subtitle == "Kapan tiap program berjalan? Triwulan, TW III 2019 sampai TW IV 2020"


def test_lanes_stand_by_dimension_then_by_start(t):
    given = [
        program("ENV-01", dimension=Dimension.ENVIRONMENT),
        program("GOV-01", start=date(2019, 12, 1)),
        program("GOV-02", start=date(2019, 9, 1)),
    ]

    picture = _picture(given, t)

    assert [code for (code,) in picture.figure.data[0].customdata] == ["GOV-02", "GOV-01", "ENV-01"]


def test_lanes_of_the_callers_own_stand_in_their_order_with_their_headings(t):
    given = [
        program("GOV-01", start=date(2019, 12, 1)),
        program("ENV-01", dimension=Dimension.ENVIRONMENT),
        program("GOV-02", start=date(2019, 9, 1)),
    ]
    lanes = [Lane("DLH", ("ENV-01",)), Lane("Kosong", ()), Lane("<b>Kominfo</b>", ("GOV-01", "GOV-02"))]

    picture = timeline(given, t, first=FIRST, last=LAST, lanes=lanes)

    assert [code for (code,) in picture.figure.data[0].customdata] == ["ENV-01", "GOV-02", "GOV-01"]
    headers = traces(picture.figure, "header")[0]
    assert list(headers.text) == ["<b>DLH</b>", "<b>&lt;b&gt;Kominfo&lt;/b&gt;</b>"]


def test_programs_without_dates_are_named_and_stay_in_the_table(indonesian):
    given = [program("GOV-01"), program("GOV-02", "Kios", start=None), program("GOV-03", "Portal", end=None)]

    picture = _picture(given, indonesian)

    assert "2 program belum bertanggal: “Kios” dan “Portal”." in picture.sentence
    assert len(picture.figure.data[0].x) == 1
    assert len(picture.table) == 3


def test_a_bar_that_reaches_past_the_picture_is_cut_there_and_told_whole(t):
    picture = _picture([program(start=date(2019, 1, 1), end=date(2021, 6, 30))], t)

    bars = picture.figure.data[0]
    assert list(bars.base) == ["2019-07-01"]
    assert list(bars.x) == [(date(2021, 1, 1) - FIRST).days * DAY]
    assert t.date(date(2021, 6, 30)) in bars.hovertext[0]


@pytest.mark.parametrize(
    ("start", "end"), [(date(2017, 1, 1), date(2017, 12, 31)), (date(2020, 5, 1), date(2020, 1, 1))]
)
def test_a_program_outside_the_span_or_that_ends_before_it_starts_is_named(t, start, end):
    picture = _picture([program(), program("GOV-02", "Kios", start=start, end=end)], t)

    assert t("charts.timeline.elsewhere", n=1, names="“Kios”") in picture.sentence


def test_the_title_counts_the_busiest_quarter(indonesian):
    given = [program("GOV-01"), program("GOV-02", start=date(2019, 11, 1))]

    assert _picture(given, indonesian).title == "Paling banyak program berjalan pada TW IV 2019: 2 dari 2"


def test_nothing_dated_says_so(t):
    picture = _picture([program(start=None)], t)

    assert picture.title == t("charts.timeline.title_none")
    assert picture.sentence.startswith(t("charts.timeline.sentence_none"))


def test_only_quarters_with_programs_are_counted_in_the_sentence(t):
    picture = _picture([program(start=date(2019, 7, 1), end=date(2019, 9, 30))], t)

    assert t("charts.timeline.running", n=1, quarter=Quarter(2019, 3).named(t)) in picture.sentence
    assert Quarter(2020, 1).named(t) not in picture.sentence


@pytest.mark.parametrize("projector", [False, True])
def test_names_start_left_of_every_bar(t, projector):
    picture = _picture(programs(12), t, projector=projector)

    assert set(traces(picture.figure, "name")[0].x) <= {picture.figure.layout.xaxis.range[0]}


def test_names_from_outside_are_drawn_as_letters(t):
    picture = _picture([program(name=HOSTILE)], t)

    assert "<img" not in drawn(picture.figure)
    assert "$" not in drawn(picture.figure)


def _picture(given, t, **settings):
    return timeline(given, t, first=FIRST, last=LAST, **settings)
