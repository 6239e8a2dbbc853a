from charts.ring import draw_ring, dress_ring
from charts.sketch import Sketch

WHOLE = [1.0, 2.0, 3.0, 4.0, 5.0, 1.0]
LINE = {"color": "#0B5CAD", "width": 3}


def drawn(values, t, hovers=()):
    figure = Sketch()
    draw_ring(figure, values, LINE, "one", hovers)
    dress_ring(figure, ["a", "b", "c", "d", "e", "f"], t, projector=False)
    return figure.figure()


def test_a_shape_closes_and_is_filled_where_a_pointer_may_ask(t):
    (trace,) = drawn(WHOLE, t, hovers=["x"] * 6).data

    assert list(trace.r) == [*WHOLE, 1.0]
    assert trace.fill == "toself"
    assert drawn(WHOLE, t).data[0].fill == "none"


def test_a_blank_is_a_gap_and_never_zero(t):
    (trace,) = drawn([None, *WHOLE[1:]], t, hovers=["x"] * 6).data

    assert trace.r[0] is None
    assert (trace.connectgaps, trace.fill) == (False, "none")


def test_the_rings_reach_from_nothing_to_the_best_rating(t):
    polar = drawn(WHOLE, t).layout.polar

    assert list(polar.radialaxis.range) == [0, 5]
    assert list(polar.angularaxis.ticktext) == ["a", "b", "c", "d", "e", "f"]
