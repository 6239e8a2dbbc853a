"""What is drawn on a ladder carries its program and stays unfaded after a click."""

from charts.ladder import Rung, build_ladder
from charts.rungs import draw_bars, dress_ladder, with_dimension, write_ends, write_names
from charts.sketch import Sketch
from tests.charts.given import HOSTILE, drawn, traces


def test_bar_name_lead_and_value_all_hand_back_the_code(t):
    figure = _figure([Rung("GOV-01", "Kios", lead="1")], t)

    assert all(list(trace.customdata[0]) == ["GOV-01"] for trace in figure.data)
    assert [trace.name for trace in figure.data] == [None, "name", "lead", "end"]


def test_a_hostile_name_or_header_is_drawn_as_letters(t):
    figure = _figure([Rung("GOV-01", HOSTILE, lead="<i>", header=HOSTILE)], t)

    assert "<b>x" not in drawn(figure).replace("<b>&lt;b&gt;x", "")
    assert "<img" not in drawn(figure)
    assert "<i>" not in drawn(figure)
    assert "$" not in drawn(figure)


def test_a_click_on_one_row_does_not_fade_the_others(t):
    figure = _figure([Rung("GOV-01", "Kios")], t)

    assert figure.data[0].unselected.marker.opacity == 1
    assert traces(figure, "name")[0].unselected.textfont.color == traces(figure, "name")[0].textfont.color


def test_rows_go_downwards_and_bars_start_at_zero(t):
    figure = _figure([Rung("a", "A"), Rung("b", "B")], t)

    bars = figure.data[0]
    assert bars.y[0] < bars.y[1]
    assert figure.layout.yaxis.range[0] > figure.layout.yaxis.range[1] == 0
    assert bars.base is None
    assert figure.layout.xaxis.range[0] == 0


def test_the_dimension_stands_muted_behind_the_value():
    assert with_dimension("0,81", "Living").startswith("0,81\u2002<span")


def _figure(rungs, t):
    figure, ladder = Sketch(), build_ladder(rungs, projector=False)
    draw_bars(figure, ladder, [0.5] * len(rungs), ["#000000"] * len(rungs))
    write_names(figure, ladder, at=0)
    write_ends(figure, ladder, [0.5] * len(rungs), ["0,50"] * len(rungs))
    return dress_ladder(figure, ladder, t, right=1).figure()
