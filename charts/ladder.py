"""Named bars one below the other: each name stands above its thin bar, in exact pixels, so no width cuts it."""

from collections.abc import Sequence
from dataclasses import dataclass

import plotly.graph_objects as go

from charts.names import harmless, lines_of
from charts.theme import INK, dress, muted, text_size
from texts import Texts


@dataclass(frozen=True)
class Rung:
    """One row: who it is, what stands above it and what a pointer on it reads.

    code    handed back on a click
    name    plain text, as the workbook gave it
    lead    short plain text left of the name, such as a place
    header  plain text above the row where it opens a group
    hover   drawn text
    """

    code: str
    name: str
    lead: str = ""
    header: str = ""
    hover: str = ""


@dataclass(frozen=True)
class Ladder:
    """Where every rung stands, in pixels from the top.

    names, bars  middle of each name and of each bar
    headers      middle of each header, None where a rung opens no group
    """

    rungs: tuple[Rung, ...]
    lines: tuple[tuple[str, ...], ...]
    names: tuple[float, ...]
    bars: tuple[float, ...]
    headers: tuple[float | None, ...]
    height: float
    thickness: float
    size: int
    gutter: int

    @property
    def codes(self) -> list[str]:
        """Give the code of each rung, the topmost first."""
        return [rung.code for rung in self.rungs]


def build_ladder(rungs: Sequence[Rung], *, projector: bool, top: float = 4, bar: float | None = None) -> Ladder:
    """Stack rungs from `top` downwards; a name of two lines takes the room of two."""
    size = text_size(projector=projector) + (0 if projector else 1)
    line, thickness = size * 1.3, bar or round(size * 0.9)
    gutter = round(size * 2.3) if any(rung.lead for rung in rungs) else 0
    width = 70 if projector else 36 if gutter else 40
    names: list[float] = []
    bars: list[float] = []
    headers: list[float | None] = []
    broken: list[tuple[str, ...]] = []
    y = top
    for number, rung in enumerate(rungs):
        broken.append(tuple(lines_of(rung.name, width)))
        if rung.header:
            y += size if number else 0
            headers.append(y + line / 2)
            y += line + size * 0.35
        else:
            headers.append(None)
        text = len(broken[-1]) * line
        names.append(y + text / 2)
        bars.append(y + text + size * 0.2 + thickness / 2)
        y += text + size * 0.2 + thickness + size * 0.8
    return Ladder(tuple(rungs), tuple(broken), tuple(names), tuple(bars), tuple(headers), y, thickness, size, gutter)


def draw_bars(figure: go.Figure, ladder: Ladder, values: Sequence[float], colours: Sequence[str]) -> None:
    """Draw one bar a rung from zero."""
    figure.add_bar(
        orientation="h",
        y=list(ladder.bars),
        x=list(values),
        width=ladder.thickness,
        customdata=[[code] for code in ladder.codes],
        hovertext=[rung.hover for rung in ladder.rungs],
        hoverinfo="text",
        textposition="none",
        marker={"color": list(colours)},
        unselected={"marker": {"opacity": 1}},
    )


def write_names(figure: go.Figure, ladder: Ladder, *, at: object = 0) -> None:
    """Write headers, names and leads of a ladder, left-aligned at one place of the x axis."""
    rungs = ladder.rungs
    texts = ["<br>".join(harmless(line) for line in lines) for lines in ladder.lines]
    _write(figure, ladder, list(ladder.names), texts, at, "name", "middle right")
    opened = [(y, rung) for y, rung in zip(ladder.headers, rungs, strict=True) if y is not None]
    if opened:
        headers = [f"<b>{harmless(rung.header)}</b>" for _, rung in opened]
        figure.add_scatter(
            x=[at] * len(opened), y=[y for y, _ in opened], text=headers, **_text("header", "middle right", ladder.size)
        )
    if ladder.gutter:
        first = [y - (len(b) - 1) * ladder.size * 0.65 for y, b in zip(ladder.names, ladder.lines, strict=True)]
        leads = [f"<b>{harmless(rung.lead)}</b>\u2002" for rung in rungs]
        _write(figure, ladder, first, leads, at, "lead", "middle left")


def write_ends(figure: go.Figure, ladder: Ladder, ends: Sequence[float], texts: Sequence[str]) -> None:
    """Write drawn text at the end of each bar."""
    spaced = [f"\u2009\u2009{text}" for text in texts]
    figure.add_scatter(
        x=list(ends),
        y=list(ladder.bars),
        text=spaced,
        customdata=[[code] for code in ladder.codes],
        hovertext=[rung.hover for rung in ladder.rungs],
        **_text("end", "middle right", ladder.size, hover=True),
    )


def dress_ladder(
    figure: go.Figure, ladder: Ladder, t: Texts, *, right: float, left: float = 0, top: int = 0
) -> go.Figure:
    """Set the axes of a ladder: pixels downwards, and the given range to the right, neither of them drawn."""
    dress(figure, t, height=ladder.height + top, projector=ladder.size >= 24)
    figure.update_layout(barmode="relative", bargap=0, margin={"l": ladder.gutter, "t": top})
    figure.update_xaxes(range=[left, right], visible=False)
    figure.update_yaxes(range=[ladder.height, 0], visible=False)
    return figure


def with_dimension(value: str, dimension: str) -> str:
    """Give a bar's value and, muted, the dimension of its program."""
    return f"{value}\u2002{muted(dimension)}"


def _write(
    figure: go.Figure, ladder: Ladder, ys: Sequence[float], texts: Sequence[str], at: object, role: str, position: str
) -> None:
    figure.add_scatter(
        x=[at] * len(ys),
        y=list(ys),
        text=list(texts),
        customdata=[[code] for code in ladder.codes],
        hovertext=[rung.hover for rung in ladder.rungs],
        **_text(role, position, ladder.size, hover=True),
    )


def _text(role: str, position: str, size: int, *, hover: bool = False) -> dict[str, object]:
    return {
        "name": role,
        "mode": "text",
        "textposition": position,
        "textfont": {"size": size, "color": INK},
        "hoverinfo": "text" if hover else "skip",
        "cliponaxis": False,
        # a click must not grey the other rows
        "unselected": {"textfont": {"color": INK}},
    }
