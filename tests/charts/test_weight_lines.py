"""Scores against one weight, with the exact crossings marked."""

from dataclasses import replace

import pytest

from charts.weight_lines import weight_lines
from scoring.sensitivity import crossings, score_lines, steady_range
from tests.charts.given import HOSTILE, annotations, by_code, drawn, program, programs, study
from tests.charts.trying import parts
from tests.scoring.sensitivity.given import problem

NAMED = {code: program(code, name) for code, name in zip(("P0", "P1", "P2", "P3"), "KLMN", strict=True)}


def picture(t, key="benefit", top=1, points=(2, 1, 1), programs=NAMED, **settings):
    return weight_lines(score_lines(*problem(points=points), key), "Manfaat", programs, t, top=top, **settings)


def test_crossings_are_marked_where_the_lines_cross(t):
    lines = score_lines(*problem(), "benefit")
    expected = crossings(lines, top=1)

    (marks,) = parts(picture(t).figure, "crossing")

    assert list(marks.x) == [one.weight for one in expected]
    heights = [float(lines.scores(one.weight)[lines.codes.index(one.ahead_above)]) for one in expected]
    assert list(marks.y) == pytest.approx(heights)


def test_the_title_says_between_which_weights_nothing_changes(indonesian):
    low, high = steady_range(score_lines(*problem(), "benefit"), top=1)

    title = picture(indonesian).title

    assert title.startswith(f"1 besar tetap selama bobot Manfaat antara {indonesian.percent(low, 1)}")
    assert title.endswith(f"dan {indonesian.percent(high, 1)} (sekarang 50,0\u00a0%)")


def test_those_who_change_places_next_are_named_beside_their_lines(t):
    found = picture(t)

    told = {code for line in found.figure.data if line.line.width == 3 for code in [line.meta]}
    assert told
    assert all(any(text == NAMED[code].name for text in annotations(found.figure)) for code in told)


def test_the_sentence_says_who_comes_in_and_who_goes_out_as_the_weight_moves_away(indonesian):
    lines = score_lines(*problem(), "benefit")
    for one in crossings(lines, top=1):
        comes, goes = one.ahead_above, one.ahead_below
        if one.weight < lines.now:
            comes, goes = goes, comes
        words = indonesian(
            "charts.weight_lines.entry", weight=one.weight, comes=f"“{NAMED[comes].name}”", goes=f"“{NAMED[goes].name}”"
        )
        assert (words in picture(indonesian).sentence) == (one.weight in steady_range(lines, top=1))


def test_where_many_change_places_at_one_weight_the_others_are_counted(indonesian):
    matrix, weighting = problem(rows=[[5, 1, 3]] + [[1, 5, 3]] * 8)
    lines = score_lines(matrix, weighting, "benefit")
    everyone = {code: program(code, code) for code in matrix.codes}

    found = weight_lines(lines, "Manfaat", everyone, indonesian, top=1)

    assert "; 5 pasangan lain bertukar pada bobot yang sama." in found.sentence
    assert sum("%" in text for text in annotations(found.figure)) == 2


def test_the_words_of_a_crossing_near_weight_0_stand_at_its_right(t):
    found = picture(t, points=(2, 1, 1), key="benefit")
    matrix, weighting = problem(points=(9, 1, 1), rows=[[5, 1, 3], [1, 1.4, 3]])
    near = weight_lines(score_lines(matrix, weighting, "benefit"), "Manfaat", NAMED, t, top=1)

    sides = [one.xanchor for drawn in (found, near) for one in drawn.figure.layout.annotations if one.text[:3] == "<b>"]
    assert sides == ["right", "left"]


def test_the_subtitle_says_how_many_programs_are_drawn(indonesian):
    assert picture(indonesian).subtitle.endswith("Tampil 3 dari 4 program")


def test_a_weight_that_changes_nothing_says_so(indonesian):
    given = study([program("A", rating=5), program("B", rating=3), program("C", rating=1)])
    lines = score_lines(given.matrix(), given.weighting, "novelty")

    found = weight_lines(lines, "Kebaruan", by_code(given.programs), indonesian, top=1)

    assert found.title.startswith("1 besar tetap berapa pun bobot Kebaruan")
    assert len(found.table) == 0


def test_every_crossing_at_the_cut_is_in_the_table(t):
    found = picture(t, points=(1, 99, 0))

    expected = crossings(score_lines(*problem(points=(1, 99, 0)), "benefit"), top=1)
    assert found.table[t("charts.weight_lines.weight")].tolist() == [one.weight for one in expected]


@pytest.mark.parametrize("top", [1, 3, 4, 9])
def test_one_program_or_all_alike_are_drawn(t, top):
    for given in ([program("A")], [program(code) for code in "ABC"]):
        of = study(given)
        lines = score_lines(of.matrix(), of.weighting, "risk")

        assert weight_lines(lines, "Risiko", by_code(given), t, top=top).figure.data


@pytest.mark.parametrize("projector", [False, True])
def test_names_from_outside_are_drawn_as_letters(t, projector):
    given = [replace(one, name=HOSTILE) for one in programs(6)]
    of = study(given)
    lines = score_lines(of.matrix(), of.weighting, "risk")

    shown = drawn(weight_lines(lines, "Risiko", by_code(given), t, top=2, projector=projector).figure)

    assert "<img" not in shown
    assert "$" not in shown
