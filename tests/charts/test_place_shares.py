"""How often each program takes each place, drawn as strips."""

import pytest

from charts.place_shares import place_shares
from charts.tried_rows import tried_rows
from tests.charts.given import HOSTILE, by_code, drawn, named, program, programs, study, traces
from tests.charts.trying import firm, tried

GIVEN = [program("A", "Kios", rating=5), program("B", "Portal", rating=4), program("C", "CCTV", rating=2)]
SHARES = [[0.97, 0.03, 0.0], [0.03, 0.6, 0.37], [0.0, 0.37, 0.63]]


def picture(t, given=GIVEN, shares=SHARES, **settings):
    return drawn_of(tried(shares, [one.code for one in given]), t, given, **settings)


def drawn_of(found, t, given, **settings):
    rows = tried_rows(found, study(given).ranking(), top=settings.get("top", 1))
    return place_shares(rows, by_code(given), t, **{"top": 1, **settings})


def strips(found):
    (field,) = [trace for trace in found.figure.data if trace.type == "heatmap"]
    return field


def test_each_program_has_a_strip_of_its_shares_with_room_for_the_next_name(t):
    field = strips(picture(t))

    rows = [list(row) for row in field.z]
    assert rows[0::2] == SHARES
    assert all(share is None for row in rows[1::2] for share in row)
    assert len(field.y) == len(rows) + 1


def test_a_cell_tells_place_and_share_under_the_pointer(indonesian):
    told = strips(picture(indonesian)).text

    assert told[2][1].endswith("Urutan 2: <b>60,0\u00a0%</b>")
    assert told[0][2] == ""


def test_the_share_among_the_leading_stands_behind_each_row(t):
    found = picture(t, top=2)

    (ends,) = traces(found.figure, "end")
    assert [text.strip("\u2009").removeprefix("<b>").removesuffix("</b>") for text in ends.text] == [
        t.percent(share) for share in (1.0, 0.63, 0.37)
    ]


def test_the_title_counts_those_nearly_always_at_times_and_hardly_ever_in_front(indonesian):
    assert picture(indonesian).title == ("1 program hampir selalu di 1 besar, 0 kadang-kadang, 2 hampir tidak pernah")


def test_the_sentence_names_who_is_in_between(indonesian):
    assert picture(indonesian, top=2).sentence.endswith("Yang kadang-kadang: “Portal” dan “CCTV”.")
    assert picture(indonesian).sentence.endswith("Tidak ada yang kadang-kadang.")


def test_many_in_between_are_counted(indonesian):
    given = programs(8)
    shares = [[1 / 8] * 8] * 8

    assert "3 lainnya" in picture(indonesian, given=given, shares=shares, top=4).sentence


def test_where_all_places_lead_there_is_nothing_to_count(indonesian):
    assert picture(indonesian, top=3).title == "Sebaran urutan 3 program"


def test_the_table_has_a_column_for_each_place_that_is_taken(t):
    table = picture(t).table

    assert table[t("charts.place_shares.place", place=2)].tolist() == [0.03, 0.6, 0.37]
    assert table[t("charts.columns.code")].tolist() == ["A", "B", "C"]


def test_places_that_nobody_takes_are_not_drawn(t):
    given = programs(6)
    found = drawn_of(firm([one.code for one in given]), t, given, limit=2)

    assert len(strips(found).x) <= 7


def test_one_program_alone_is_drawn(t):
    assert [list(row) for row in strips(picture(t, given=GIVEN[:1], shares=[[1.0]])).z] == [[1.0]]


@pytest.mark.parametrize("projector", [False, True])
def test_names_from_outside_are_drawn_as_letters(t, projector):
    given = named(programs(3), HOSTILE)
    found = firm([one.code for one in given])

    shown = drawn(drawn_of(found, t, given, projector=projector).figure)

    assert "<img" not in shown
    assert "$" not in shown
