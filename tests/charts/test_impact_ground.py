"""The quadrants are of one size, named in words, and hold every program."""

import pandas as pd
import plotly.graph_objects as go
import pytest

from charts.impact_ground import QUADRANTS, draw_ground, points_of, reach_of
from charts.impact_key import build_key
from charts.placing import Sheet
from scoring.criteria import Group

SHEET = Sheet(widths=(330,), height=400, size=14, marker=15)


def _groups(*pairs):
    return pd.DataFrame(pairs, columns=[Group.FEASIBILITY, Group.IMPACT], dtype=float)


@pytest.mark.parametrize(
    ("pairs", "reach"),
    [([(0.5, 0.5)], 0.2), ([(0.7, 0.5)], 0.3), ([(0.55, 0.14)], 0.4), ([(0.0, 1.0)], 0.5), ([], 0.2)],
)
def test_the_ground_reaches_just_past_the_farthest_program(pairs, reach):
    assert reach_of(_groups(*pairs)) == pytest.approx(reach)


def test_every_program_lies_inside_the_ground():
    groups = _groups((0.0, 1.0), (1.0, 0.0), (0.5, 0.5))

    points = points_of(groups, reach_of(groups))

    assert all(0 < share < 1 for point in points for share in point)
    assert points[2] == pytest.approx((0.5, 0.5))


@pytest.mark.parametrize("projector", [False, True])
def test_half_way_is_in_the_middle_and_the_quadrants_are_named(t, projector):
    figure = go.Figure()

    draw_ground(figure, SHEET, 0.3, build_key(["Kios"], size=14, projector=projector), t, projector=projector)

    assert sum(figure.layout.xaxis.range) == pytest.approx(1)
    assert sum(figure.layout.yaxis.range) == pytest.approx(1)
    words = " ".join(annotation.text for annotation in figure.layout.annotations)
    assert all(t(f"charts.impact_effort.{key}") in words for key in QUADRANTS)
