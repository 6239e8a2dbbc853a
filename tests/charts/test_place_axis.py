"""Places named above the rows, and the end of the leading ones."""

import pytest

from charts.ladder import Rung, build_ladder
from charts.place_axis import draw_axis, draw_cut, draw_official, ticks
from charts.sketch import Sketch
from tests.charts.given import annotations
from tests.charts.trying import parts

LADDER = build_ladder([Rung("A", "Kios"), Rung("B", "Portal")], projector=False)


@pytest.mark.parametrize("last", [1, 2, 7, 20, 41, 200, 5000])
def test_few_places_are_named_and_none_beyond_the_last(last):
    found = ticks(last)

    assert found[0] == 1
    assert found[-1] <= last
    assert len(found) <= 7
    assert found == sorted(set(found))


def test_every_row_is_cut_after_the_leading_places(t):
    sketch = Sketch()

    draw_axis(sketch, LADDER, 10, 3, t)

    (cut,) = parts(sketch.figure(), "cut")
    assert set(cut.x) == {3.5, None}
    assert annotations(sketch.figure())[0].endswith(">1</span>")


def test_nothing_is_cut_where_all_places_lead(t):
    sketch = Sketch()

    draw_axis(sketch, LADDER, 3, 3, t)

    assert parts(sketch.figure(), "cut") == []


def test_a_cut_stands_beside_its_bar_and_not_beside_the_names():
    sketch = Sketch()

    draw_cut(sketch, LADDER, 0.0)

    (cut,) = sketch.figure().data
    reach = [y for y in cut.y if y is not None]
    assert all(min(abs(y - bar) for bar in LADDER.bars) < LADDER.thickness for y in reach)


def test_the_official_place_is_marked_where_there_is_one():
    sketch = Sketch()

    draw_official(sketch, LADDER, [1, None])

    assert list(sketch.figure().data[0].x) == [1, None]
