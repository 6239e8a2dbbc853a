"""A figure in the making: plotly checks it once, when it is finished, and not at every stroke."""

from collections.abc import Mapping

import plotly.graph_objects as go


class Sketch:
    """Gather traces and layout as plotly names them; `figure` gives the finished chart.

    Checking every stroke took two thirds of the time of a page that draws a ranking while a slider moves.
    """

    def __init__(self) -> None:
        """Start from an empty sheet."""
        self.traces: list[dict[str, object]] = []
        self.layout: dict[str, object] = {}

    def add_bar(self, **trace: object) -> None:
        """Add bars."""
        self.traces.append({"type": "bar", **trace})

    def add_scatter(self, **trace: object) -> None:
        """Add marks, lines or text."""
        self.traces.append({"type": "scatter", **trace})

    def add_heatmap(self, **trace: object) -> None:
        """Add a field of coloured cells."""
        self.traces.append({"type": "heatmap", **trace})

    def add_scatterpolar(self, **trace: object) -> None:
        """Add marks or lines around a centre."""
        self.traces.append({"type": "scatterpolar", **trace})

    def add_annotation(self, **annotation: object) -> None:
        """Add a note."""
        self._append("annotations", annotation)

    def add_shape(self, **shape: object) -> None:
        """Add a line or a box."""
        self._append("shapes", shape)

    def update_layout(self, **layout: object) -> None:
        """Lay settings over those that are there, however deep."""
        self.layout = merged(self.layout, layout)

    def update_xaxes(self, **axis: object) -> None:
        """Lay settings over those of the x axis."""
        self.update_layout(xaxis=axis)

    def update_yaxes(self, **axis: object) -> None:
        """Lay settings over those of the y axis."""
        self.update_layout(yaxis=axis)

    def update_polars(self, **polar: object) -> None:
        """Lay settings over those of the rings and spokes around a centre."""
        self.update_layout(polar=polar)

    def figure(self) -> go.Figure:
        """Give the finished chart.

        Raises
        ------
        ValueError: where plotly does not know a setting.
        """
        return go.Figure({"data": self.traces, "layout": self.layout})

    def _append(self, key: str, one: Mapping[str, object]) -> None:
        there = self.layout.get(key)
        self.layout[key] = [*(there if isinstance(there, list) else []), dict(one)]


def merged(under: Mapping[str, object], over: Mapping[str, object]) -> dict[str, object]:
    """Lay one tree of settings over another.

    Examples
    --------
    >>> merged({"margin": {"l": 0, "r": 8}}, {"margin": {"l": 20}, "height": 5})
    {'margin': {'l': 20, 'r': 8}, 'height': 5}
    """
    found = dict(under)
    for key, value in over.items():
        there = found.get(key)
        both = isinstance(there, Mapping) and isinstance(value, Mapping)
        found[key] = merged(there, value) if both else value  # type: ignore[arg-type]
    return found
