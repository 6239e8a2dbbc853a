"""Names beside lines stand apart and inside their room."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from charts.line_labels import LETTERS, margin, shifts, write_labels
from charts.sketch import Sketch
from charts.theme import ACCENT, INK
from tests.charts.given import HOSTILE, LONG, annotations

APART, ROOM = 30.0, 400.0


@given(st.lists(st.floats(0, ROOM), min_size=1, max_size=12))
def test_labels_stand_apart_and_inside_and_in_the_order_of_their_lines(heights):
    placed = [height + shift for height, shift in zip(heights, shifts(heights, apart=APART, room=ROOM), strict=True)]

    order = sorted(range(len(heights)), key=lambda number: (heights[number], placed[number]))
    gaps = [placed[upper] - placed[lower] for lower, upper in pairwise(order)]
    assert all(gap >= APART - 1e-6 for gap in gaps)
    assert min(placed) >= APART / 2 - 1e-6
    assert max(placed) <= ROOM - APART / 2 + 1e-6


def test_labels_that_do_not_touch_stay():
    assert shifts([50.0, 150.0, 300.0], apart=APART, room=ROOM) == [0.0, 0.0, 0.0]


def test_a_name_is_written_whole_and_harmless():
    sketch = Sketch()

    write_labels(sketch, [(LONG, 0.2, INK), (HOSTILE, 0.8, INK)], x=1.0, low=0.0, high=1.0, room=ROOM, size=14)

    long, hostile = annotations(sketch.figure())
    assert long.replace("<br>", " ") == LONG
    assert "<img" not in hostile
    assert "$" not in hostile


def test_names_too_long_for_the_room_are_cut_so_that_all_stand_inside():
    sketch, longest = Sketch(), " ".join(["pengelolaan"] * 11)

    write_labels(sketch, [(longest, n / 4, INK) for n in range(4)], x=1.0, low=0.0, high=1.0, room=364, size=14)

    texts = annotations(sketch.figure())
    assert all(text.endswith("…") for text in texts)
    assert sum(text.count("<br>") + 1 for text in texts) * 14 * 1.3 <= 364


def test_a_stroke_in_the_colour_of_its_line_leads_from_each_name_back_to_it():
    sketch = Sketch()

    write_labels(sketch, [("A", 0.50, INK), ("B", 0.51, ACCENT)], x=1.0, low=0.0, high=1.0, room=ROOM, size=14)

    first, second = sketch.figure().layout.annotations
    assert (first.y, first.arrowcolor) == (0.50, INK)
    assert (second.y, second.arrowcolor) == (0.51, ACCENT)
    assert second.ay < first.ay


@pytest.mark.parametrize("size", [14, 24])
def test_a_phone_keeps_more_than_half_its_width_for_the_lines(size):
    assert margin(14) < 0.4 * 358
    assert margin(size) >= LETTERS * 0.6 * size
