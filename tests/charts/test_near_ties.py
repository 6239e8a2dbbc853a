"""Programs that are alike: a bracket beside their rows, and the line of the list."""

import pytest

from charts.ladder import Rung, build_ladder
from charts.near_ties import NearTies, draw_near, near_sentence, near_words
from charts.sketch import Sketch
from tests.charts.given import by_code, program, study

GIVEN = [program(code, f"Program {code}", rating=5 - n / 2) for n, code in enumerate("ABCDE")]
PLACES = study(GIVEN).ranking().places
NEAR = NearTies((("A",), ("B", "C", "D"), ("E",)), cut=2)


def lines(near, codes="ABCDE"):
    """Give the lines drawn: upright ones in pixels, and the dashed ones."""
    ladder = build_ladder([Rung(code, code, lead="1") for code in codes], projector=False)
    sketch = Sketch()
    draw_near(sketch, ladder, near)
    shapes = sketch.figure().layout.shapes
    upright = [one for one in shapes if one.y0 != one.y1]
    return ladder, upright, [one for one in shapes if one.line.dash == "dash"]


def feet(near, codes):
    """Count the short lines that close a bracket."""
    ladder = build_ladder([Rung(code, code, lead="1") for code in codes], projector=False)
    sketch = Sketch()
    draw_near(sketch, ladder, near)
    shapes = sketch.figure().layout.shapes
    return len([one for one in shapes if one.y0 == one.y1 and one.line.dash != "dash"])


def test_a_bracket_runs_along_the_rows_of_a_band():
    ladder, (bracket,), _ = lines(NEAR)

    assert bracket.y0 < ladder.names[1] < ladder.bars[3] < bracket.y1
    assert bracket.y0 > ladder.bars[0]
    assert bracket.y1 < ladder.names[4]


def test_the_line_of_the_list_runs_between_its_last_row_and_the_next():
    ladder, _, (line,) = lines(NEAR)

    assert ladder.bars[1] < line.y0 < ladder.names[2]


def test_a_band_that_goes_on_below_the_drawing_stays_open():
    _, _, dashed = lines(NEAR, "AB")
    assert dashed == []
    assert (feet(NEAR, "ABCDE"), feet(NEAR, "ABC")) == (2, 1)


def test_nobody_alike_and_no_line_draws_nothing():
    assert lines(NearTies((("A",), ("B",), ("C",), ("D",), ("E",))))[1:] == ([], [])


def test_who_is_alike_to_one_before_says_to_which_place(indonesian):
    told = [near_words(code, NEAR, PLACES, indonesian) for code in "ABCDE"]

    assert told == ["", "", "setara dengan urutan 2", "setara dengan urutan 2", ""]


def test_the_sentence_names_the_bands_and_who_stands_on_the_line(indonesian):
    told = near_sentence(NEAR, PLACES, by_code(GIVEN), indonesian)

    assert told.startswith("Setara (kurung di kiri): 3 program mulai urutan 2.")
    assert told.endswith(
        "Garis putus-putus, sesudah 2 program, membelah kelompok setara “Program B”, “Program C”, dan “Program D”: "
        "tim yang menetapkan."
    )


def test_a_line_between_two_bands_divides_nobody(indonesian):
    told = near_sentence(NearTies(NEAR.bands, cut=4), PLACES, by_code(GIVEN), indonesian)

    assert told.endswith("Garis putus-putus, sesudah 4 program, tidak membelah kelompok setara.")


def test_where_nobody_is_alike_it_says_so(indonesian):
    near = NearTies(tuple((code,) for code in "ABCDE"))

    assert near_sentence(near, PLACES, by_code(GIVEN), indonesian).startswith("Tidak ada program yang setara")


@pytest.mark.parametrize("size", [2, 9])
def test_many_bands_are_counted(indonesian, size):
    given = [program(f"P{n:02d}", rating=5 - n / 10) for n in range(2 * size)]
    codes = [one.code for one in given]
    near = NearTies(tuple((codes[n], codes[n + 1]) for n in range(0, 2 * size, 2)))

    told = near_sentence(near, study(given).ranking().places, by_code(given), indonesian)

    assert ("kelompok lainnya" in told) == (size > 3)
