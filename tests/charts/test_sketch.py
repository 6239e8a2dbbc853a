"""A sketch becomes the figure that plotly would have made stroke by stroke."""

import plotly.graph_objects as go
import pytest

from charts.sketch import Sketch


def strokes(figure):
    figure.add_bar(x=[1, 2], y=[0, 1], orientation="h")
    figure.add_scatter(x=[1], y=[0], mode="text", text=["a"])
    figure.add_heatmap(x=[0, 1], y=[0, 1], z=[[0.5]])
    figure.add_scatterpolar(r=[1, 2], theta=["a", "b"])
    figure.update_polars(radialaxis={"range": [0, 5]})
    figure.update_polars(angularaxis={"rotation": 90})
    figure.update_layout(margin={"l": 0, "t": 4}, barmode="relative")
    figure.update_layout(margin={"l": 20})
    figure.update_xaxes(range=[0, 1], visible=False)
    figure.update_xaxes(fixedrange=True)
    figure.update_yaxes(visible=False)
    figure.add_shape(type="line", x0=0, x1=1, y0=0, y1=1)
    figure.add_annotation(x=0, y=0, text="b")
    figure.add_annotation(x=1, y=1, text="c")
    return figure


def test_a_sketch_is_the_same_figure_as_its_strokes_on_plotly_itself():
    whole = go.Figure(layout={"template": None})

    drawn = strokes(Sketch())
    drawn.update_layout(template=None)

    assert drawn.figure().to_plotly_json() == strokes(whole).to_plotly_json()


def test_a_setting_that_plotly_does_not_know_is_refused():
    sketch = Sketch()

    sketch.update_layout(colour="red")

    with pytest.raises(ValueError, match="colour"):
        sketch.figure()
