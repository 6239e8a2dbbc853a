"""In how many of the best lists each program stands, drawn as bars in groups."""

from dataclasses import replace

import numpy as np
import pytest

from charts.share_strip import share_strip, strip_rows
from charts.theme import COLOURS, tint
from scoring.dimensions import Dimension
from scoring.portfolio import Membership, RobustShares
from tests.charts.given import HOSTILE, by_code, drawn, named, programs, traces

GIVEN = programs(4)
CODES = tuple(one.code for one in GIVEN)


def shares_of(values, codes=CODES, draws=200):
    held = np.array(values)
    members = np.column_stack([held == 1.0, held == 0.0])
    return RobustShares(draws, 0, codes, held, 0, 0, 0, members)


FOUND = shares_of([0.4, 1.0, 0.0, 0.996])


def picture(t, given=GIVEN, found=FOUND, chosen=("P-001", "P-003"), **settings):
    return share_strip(found, chosen, by_code(given), t, **settings)


def test_what_stands_always_comes_first_and_what_never_does_is_counted_alone(t):
    found = picture(t)

    (bars,) = [trace for trace in found.figure.data if trace.type == "bar"]
    assert [code for (code,) in bars.customdata] == ["P-001", "P-003", "P-000"]
    assert list(bars.x) == [1.0, 0.996, 0.4]
    assert len(found.table) == 4


def test_each_group_is_headed_by_its_name_and_size(indonesian):
    (headers,) = traces(picture(indonesian).figure, "header")

    assert list(headers.text) == ["<b>Selalu masuk (1)</b>", "<b>Bergantung pada penilaian (2)</b>"]


def test_a_program_off_the_list_is_paler_and_says_so(indonesian):
    found = picture(indonesian).figure

    (bars,) = [trace for trace in found.data if trace.type == "bar"]
    (ends,) = traces(found, "end")
    assert bars.marker.color[2] == tint(COLOURS[Dimension.GOVERNANCE], 0.45)
    assert bars.marker.color[0] == COLOURS[Dimension.BRANDING]
    assert "di luar daftar" in ends.text[2]
    assert "dalam daftar" in ends.text[0]


def test_a_program_that_judgement_moved_says_so_and_nothing_is_said_of_how_it_depends(indonesian):
    found = picture(indonesian, chosen=("P-001", "P-000"), moved=("P-000", "P-003"))

    (ends,) = traces(found.figure, "end")
    assert "jadi cadangan" in ends.text[1]
    assert "dimasukkan" in ends.text[2]
    assert "dalam daftar" in ends.text[0]
    assert "Program 0" not in found.sentence
    assert "Program 3" not in found.sentence


def test_nearly_all_is_not_written_as_all(indonesian):
    (ends,) = traces(picture(indonesian).figure, "end")

    assert "99,6\u00a0%" in ends.text[1]


def test_title_and_sentence_say_who_is_always_in_and_who_depends(indonesian):
    found = picture(indonesian)

    assert found.title == "1 program selalu masuk, 2 bergantung pada penilaian, 1 belum masuk"
    assert found.sentence.startswith(
        "Dalam daftar, “Program 3” paling bergantung pada penilaian: masuk pada 99,6\u00a0%"
    )
    assert "Di luar daftar, “Program 0” paling dekat: masuk pada 40\u00a0% susunan." in found.sentence


def test_a_list_that_never_changes_says_so(indonesian):
    firm = shares_of([0.0, 1.0, 0.0, 1.0])

    assert picture(indonesian, found=firm).sentence == (
        "Daftar yang sama terbaik pada setiap susunan bobot yang dicoba."
    )


def test_no_more_rows_are_drawn_than_asked_for_and_the_table_has_all(t):
    given = programs(30)
    found = shares_of([0.5] * 30, tuple(one.code for one in given))

    strip = picture(t, given=given, found=found, limit=5)

    (bars,) = [trace for trace in strip.figure.data if trace.type == "bar"]
    assert (len(bars.x), len(strip.table)) == (5, 30)


def test_level_programs_on_the_list_come_before_those_off_it():
    rows = strip_rows(shares_of([0.5, 0.5, 0.5, 0.5]), ("P-002",))

    assert [row.code for row in rows] == ["P-002", "P-000", "P-001", "P-003"]
    assert {row.member for row in rows} == {Membership.DEPENDS}


def test_where_nobody_stands_on_a_list_an_empty_picture_is_no_reason_to_stop(t):
    nothing = shares_of([0.0, 0.0, 0.0, 0.0])

    assert picture(t, found=nothing, chosen=()).figure.layout.height > 0


@pytest.mark.parametrize("projector", [False, True])
def test_names_from_outside_are_drawn_as_letters(t, projector):
    given = [replace(one) for one in named(GIVEN, HOSTILE)]

    shown = drawn(picture(t, given=given, projector=projector).figure)

    assert "<img" not in shown
    assert "$" not in shown
