"""Places under every method, in the official order."""

from dataclasses import replace

import pandas as pd
import pytest

from charts.method_places import BLANK, QUIET, method_places, slots
from charts.theme import GROUND, colour
from scoring.methods import METHODS
from tests.charts.given import HOSTILE, annotations, by_code, drawn, named, program, programs, study
from tests.charts.trying import parts


def test_rows_are_all_that_lead_under_some_method_in_the_official_order(t):
    given = study(programs(20))
    first = {code for method in METHODS.values() for code in given.ranking(method).codes[:5]}

    picture = _picture(given, t, limit=5)

    assert len(first) > 5
    assert picture.table[t("charts.columns.code")].tolist() == [c for c in given.ranking().codes if c in first]


def test_a_wall_has_room_for_the_first_of_the_official_order(t):
    given = study(programs(20))

    picture = _picture(given, t, limit=5, projector=True)

    assert picture.table[t("charts.columns.code")].tolist() == list(given.ranking().codes[:5])


def test_the_subtitle_says_how_many_rows_are_drawn(indonesian):
    picture = method_places(_swapped(), by_code(programs(6)), indonesian, limit=2)

    assert picture.subtitle.endswith("Tampil 3 dari 6 program")


def test_each_column_shows_the_places_of_its_method(t):
    given = study(programs(20))
    vikor = given.ranking(METHODS["vikor"])

    picture = _picture(given, t, limit=5)

    expected = [int(vikor.places[code]) for code in picture.table[t("charts.columns.code")]]
    assert picture.table[t("methods.vikor")].tolist() == expected
    (column,) = [trace for trace in picture.figure.data if trace.name == t("methods.vikor")]
    assert list(column.text) == [str(place) for place in expected]


def test_a_place_outside_the_first_is_hollow(t):
    picture = method_places(_swapped(), by_code(programs(6)), t, limit=2)

    (column,) = [trace for trace in picture.figure.data if trace.name == t("methods.saw")]
    assert list(column.text) == ["1", "3", "2"]
    assert [fill == GROUND for fill in column.marker.color] == [False, True, False]


def test_the_title_counts_who_stays_in_front(indonesian):
    picture = method_places(_swapped(), by_code(programs(6)), indonesian, limit=2)

    assert picture.title == "1 program di 2 besar pada semua metode; 2 bergantung pada metode"


def test_the_sentence_names_who_moves_most(t):
    rankings = _swapped()
    second = by_code(programs(6))[rankings["weighted_sum"].codes[1]].name

    picture = method_places(rankings, by_code(programs(6)), t, limit=2)

    assert picture.sentence.endswith(t("charts.method_places.sentence", name=f"“{second}”", best=2, worst=3, methods=2))


def test_a_short_list_counts_who_keeps_the_place_instead(t):
    given = study(programs(3))

    picture = method_places({"weighted_sum": given.ranking()}, by_code(given.programs), t)

    assert picture.title == t("charts.method_places.title_same", same=3, n=3)


def test_a_program_that_a_method_leaves_out_is_blank(t):
    whole, part = study([program("GOV-01"), program("GOV-02", rating=2.0)]), study([program("GOV-01")])

    picture = method_places({"weighted_sum": whole.ranking(), "saw": part.ranking()}, by_code(whole.programs), t)

    assert [list(trace.text) for trace in picture.figure.data if trace.name == t("methods.saw")] == [["1", BLANK]]


def test_all_equal_programs_share_the_first_place(t):
    given = study([program(f"GOV-0{n}") for n in range(4)])

    picture = method_places({"weighted_sum": given.ranking()}, by_code(given.programs), t)

    assert picture.table[t("methods.weighted_sum")].tolist() == [1, 1, 1, 1]
    assert picture.sentence == t("charts.method_places.sentence_same", n=4, methods=1)


def test_a_line_leads_each_program_from_its_place_to_that_under_the_next_method(t):
    picture = method_places(_swapped(), by_code(programs(6)), t, limit=2)

    ways, columns = parts(picture.figure, "way"), [one for one in picture.figure.data if one.mode == "markers+text"]
    assert [list(way.x) for way in ways] == [[0, 1]] * 3
    assert [[way.y[n] for way in ways] for n in (0, 1)] == [list(column.y) for column in columns]
    assert ways[1].y[0] < ways[2].y[0]
    assert ways[1].y[1] > ways[2].y[1]


def test_only_who_depends_on_the_method_has_a_line_in_colour(t):
    rankings = _swapped()
    given = by_code(programs(6))

    ways = parts(method_places(rankings, given, t, limit=2).figure, "way")

    depending = [colour(given[code].dimension) for code in rankings["weighted_sum"].codes[1:3]]
    assert [way.line.color for way in ways] == [QUIET, *depending]


def test_in_a_column_programs_stand_without_gaps_those_that_tie_in_the_official_order():
    places = pd.DataFrame({"weighted_sum": [1, 2, 3, 9], "saw": [40.0, 7.0, 7.0, None]}, index=list("ABCD"))

    assert slots(places)["weighted_sum"].tolist() == [0, 1, 2, 3]
    assert slots(places)["saw"].tolist() == [2, 0, 1, 3]


def test_a_line_breaks_where_a_method_has_no_place_for_the_program(t):
    whole, part = study([program("GOV-01"), program("GOV-02", rating=2.0)]), study([program("GOV-01")])

    picture = method_places({"weighted_sum": whole.ranking(), "saw": part.ranking()}, by_code(whole.programs), t)

    assert [way.y[1] is None for way in parts(picture.figure, "way")] == [False, True]


def test_every_program_is_named_beside_its_first_place(t):
    picture = method_places(_swapped(), by_code(programs(6)), t, limit=2)

    written = annotations(picture.figure)
    assert [name in written for name in picture.table[t("charts.columns.program")]] == [True] * 3


def test_of_two_hundred_only_those_are_drawn_that_lead_under_some_method(t):
    given = study(programs(200))

    picture = _picture(given, t)

    assert len(parts(picture.figure, "way")) < 25


@pytest.mark.parametrize("projector", [False, True])
def test_names_from_outside_are_drawn_as_letters(t, projector):
    picture = _picture(study(named(programs(3), HOSTILE)), t, projector=projector)

    assert "<img" not in drawn(picture.figure)
    assert "$" not in drawn(picture.figure)


def _swapped():
    """The official order, and one in which second and third have changed places."""
    official = study(programs(6)).ranking()
    first, second, third, *rest = official.codes
    places = pd.Series(range(1, 7), index=[first, third, second, *rest])
    return {"weighted_sum": official, "saw": replace(official, places=places)}


def _picture(given, t, **settings):
    rankings = {key: given.ranking(method) for key, method in METHODS.items()}
    return method_places(rankings, by_code(given.programs), t, **settings)
