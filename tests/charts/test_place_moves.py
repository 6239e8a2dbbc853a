"""Where programs stood and stand, drawn."""

from dataclasses import replace

import pytest

from charts.place_moves import movers, place_moves
from charts.theme import ACCENT, GROUND, MUTED
from scoring.changes import effects
from tests.charts.given import HOSTILE, by_code, drawn, named, program, study

KEYS = "customdata", "hovertext"
BEFORE = [program("A", "Kios", rating=5), program("B", "Portal", rating=4), program("C", "CCTV", rating=2)]


def picture(before, after, t, **settings):
    found = effects(study(before), study(after))
    return place_moves(found, {**by_code(before), **by_code(after)}, t, **settings)


def risen():
    return [*BEFORE[:2], program("C", "CCTV", rating=4.5)]


def test_the_title_counts_the_changes_and_names_who_moved_furthest(indonesian):
    after = [program("A", "Kios", rating=1), *BEFORE[1:]]

    title = picture(BEFORE, after, indonesian).title

    assert title.endswith("menggeser 3 program; “Kios” turun 2 tempat")


def test_the_one_whose_own_data_changed_is_named_before_one_that_was_pushed(indonesian):
    assert "“CCTV” naik 1 tempat" in picture(BEFORE, risen(), indonesian).title


def test_each_program_runs_from_its_earlier_place_to_the_present_one(t):
    found = picture(BEFORE, risen(), t)

    before, after = found.figure.data[:2]
    assert list(zip(before.x, after.x, strict=True)) == [(3, 2), (2, 3)]
    assert [(line.x0, line.x1) for line in found.figure.layout.shapes] == [(3, 2), (2, 3)]
    assert found.table[t("charts.columns.code")].tolist() == ["C", "B"]
    assert found.table[t("charts.place_moves.moved")].tolist() == [1, -1]


def test_a_program_that_was_pushed_is_grey_and_the_earlier_place_hollow(t):
    before, after = picture(BEFORE, risen(), t).figure.data[:2]

    assert list(after.marker.color) == [ACCENT, MUTED]
    assert before.marker.color == GROUND


def test_who_came_and_who_went_have_one_place(t):
    found = effects(study(BEFORE), study([*BEFORE[1:], program("D", "Baru", rating=3)]))

    rows = {one.code: (one.before, one.after) for one in movers(found)}
    assert (rows["D"], rows["A"]) == ((None, 2), (1, None))
    assert rows["B"] == (2, 1)


def hovers(found):
    return {trace_code[0]: text for trace_code, text in zip(*(found.figure.data[0][key] for key in KEYS), strict=True)}


def test_only_a_program_that_is_off_the_list_is_said_to_be_out(indonesian):
    blank = replace(BEFORE[0], values={})
    gone = [blank, BEFORE[2]]

    said = hovers(picture(BEFORE, gone, indonesian))

    assert said["A"].endswith("<b>1 → belum dapat diperingkat</b>")
    assert said["B"].endswith("<b>2 → keluar</b>")


def test_words_that_a_telephone_has_no_room_for_stand_on_two_lines_with_room_for_both(indonesian):
    blank = [replace(BEFORE[0], values={}), *BEFORE[1:]]

    wide, short = picture(BEFORE, blank, indonesian).figure, picture(BEFORE, risen(), indonesian).figure

    end = next(trace for trace in wide.data if trace.name == "end")
    assert [text.strip() for text in end.text][-1] == "1 → belum dapat<br>\u2009\u2009diperingkat"
    assert wide.layout.height / 3 > short.layout.height / 2


def test_a_program_that_can_be_ranked_now_is_not_said_to_be_new(indonesian):
    before = [replace(BEFORE[0], values={}), BEFORE[1]]

    said = hovers(picture(before, BEFORE, indonesian))

    assert said["A"].endswith("<b>belum diperingkat → 1</b>")
    assert said["C"].endswith("<b>baru → 3</b>")


def test_those_that_moved_furthest_are_drawn_and_all_are_in_the_table(t):
    after = [program("A", "Kios", rating=1), *BEFORE[1:]]

    found = picture(BEFORE, after, t, limit=1)

    assert list(found.figure.data[0].x) == [1]
    assert len(found.table) == 3


def test_the_sentence_names_the_largest_rise_and_fall(indonesian):
    sentence = picture(BEFORE, risen(), indonesian).sentence

    assert sentence == "Paling naik: “CCTV”, dari urutan 3 ke 2. Paling turun: “Portal”, dari urutan 2 ke 3."


def test_changes_that_move_nobody_say_so(indonesian):
    after = [replace(BEFORE[0], location="Balikpapan Kota"), *BEFORE[1:]]

    found = picture(BEFORE, after, indonesian)

    assert found.title == "1 perubahan tidak menggeser urutan satu program pun"
    assert (found.sentence, len(found.table)) == ("Tidak ada program yang berpindah urutan.", 0)


def test_nothing_changed_is_a_finding_too(t):
    assert picture(BEFORE, BEFORE, t).title == t("charts.place_moves.title_same")


@pytest.mark.parametrize("projector", [False, True])
def test_names_from_outside_are_drawn_as_letters(t, projector):
    found = picture(BEFORE, named([program("A", "Kios", rating=1), *BEFORE[1:]], HOSTILE), t, projector=projector)

    assert "<img" not in drawn(found.figure)
    assert "$" not in drawn(found.figure)
