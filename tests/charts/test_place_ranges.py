"""Between which places each program stands, drawn as bars."""

import pytest

from charts.place_ranges import place_ranges, range_words
from charts.theme import ACCENT
from charts.tried_rows import tried_rows
from tests.charts.given import HOSTILE, by_code, drawn, named, program, programs, study
from tests.charts.trying import firm, parts, tried

GIVEN = [program("A", "Kios", rating=5), program("B", "Portal", rating=4), program("C", "CCTV", rating=2)]
SHARES = [[1.0, 0.0, 0.0], [0.0, 0.6, 0.4], [0.0, 0.4, 0.6]]


def picture(t, given=GIVEN, shares=SHARES, **settings):
    return drawn_of(tried(shares, [one.code for one in given]), t, given, **settings)


def drawn_of(found, t, given=GIVEN, ranked=None, **settings):
    rows = tried_rows(found, study(ranked or given).ranking(), top=settings.get("top", 1))
    return place_ranges(rows, by_code(given), t, **{"top": 1, **settings})


def test_a_bar_reaches_from_the_best_to_the_lowest_place(t):
    (bars,) = parts(picture(t).figure, "range")

    ends = [(base + 0.35, base + width - 0.35) for base, width in zip(bars.base, bars.x, strict=True)]
    assert ends == [pytest.approx(one) for one in [(1, 1), (2, 3), (2, 3)]]


def test_the_place_now_and_the_line_of_the_leading_ones_are_marked(t):
    found = picture(t)

    assert list(parts(found.figure, "official")[0].x) == [1, 2, 3]
    assert set(parts(found.figure, "cut")[0].x) == {1.5, None}


def test_who_leads_nearly_always_is_told_apart_from_who_never_does(t):
    (bars,) = parts(picture(t).figure, "range")

    assert bars.marker.color[0] == ACCENT
    assert bars.marker.color[1] == bars.marker.color[2] != ACCENT


def test_the_title_names_the_widest_range_of_all_drawn_or_not(indonesian):
    one = [[0.6, 0.4, 0.0], [0.4, 0.6, 0.0], [0.1, 0.1, 0.8]]
    wide = [[0.0, 1.0, 0.0], [0.5, 0.0, 0.5], [0.5, 0.0, 0.5]]

    assert picture(indonesian, shares=one, limit=2).title == (
        "Rentang terlebar dari 3 program: “CCTV”, urutan 1 sampai 3"
    )
    assert picture(indonesian, shares=wide, limit=2).title == (
        "Rentang terlebar dari 3 program, 3 urutan: “Portal” dan “CCTV”"
    )


def test_of_many_equally_wide_ranges_two_are_named(indonesian):
    given = programs(5)

    told = picture(indonesian, given=given, shares=[[0.2] * 5] * 5).title

    assert told.startswith("Rentang terlebar dari 5 program, 5 urutan: ")
    assert told.endswith("dan 3 lainnya")


def test_an_order_that_never_moves_says_so(indonesian):
    found = drawn_of(firm("ABC"), indonesian)

    assert found.title == "Semua 3 program tetap pada urutannya masing-masing"


def test_the_sentence_has_the_first_three_in_numbers(indonesian):
    assert picture(indonesian).sentence == (
        "Urutan pada 90\u00a0% susunan di tengah: “Kios” 1; “Portal” 2–3; “CCTV” 2–3. "
        "Dari 3 program yang digambar, 1 hanya menempati satu urutan."
    )


def test_a_limit_cuts_the_drawing_and_not_the_table(t):
    found = picture(t, limit=2)

    assert len(parts(found.figure, "range")[0].y) == 2
    assert found.table[t("charts.columns.code")].tolist() == ["A", "B", "C"]
    assert found.table[t("charts.place_ranges.expected")].tolist() == pytest.approx([1.0, 2.4, 2.6])
    assert found.table[t("charts.place_ranges.top", top=1)].tolist() == [1.0, 0.0, 0.0]


def test_a_program_without_a_place_has_no_mark_and_a_dash(t):
    found = drawn_of(firm("ABCX"), t, [*GIVEN, program("X")], ranked=GIVEN)

    assert list(parts(found.figure, "official")[0].x) == [1, 2, 3, None]
    assert found.table[t("charts.columns.place")].isna().tolist() == [False, False, False, True]


def test_one_place_is_written_alone(indonesian):
    rows = tried_rows(tried(SHARES, "ABC"), study(GIVEN).ranking(), top=1)

    assert [range_words(row, indonesian) for row in rows] == ["1", "2–3", "2–3"]


def test_one_program_alone_is_drawn(t):
    assert len(parts(picture(t, given=GIVEN[:1], shares=[[1.0]]).figure, "range")[0].y) == 1


@pytest.mark.parametrize("projector", [False, True])
def test_names_from_outside_are_drawn_as_letters(t, projector):
    given = named(programs(3), HOSTILE)
    found = firm([one.code for one in given])

    shown = drawn(drawn_of(found, t, given, projector=projector).figure)

    assert "<img" not in shown
    assert "$" not in shown
