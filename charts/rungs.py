"""The bars, names and values of a ladder, drawn."""

from collections.abc import Sequence

from charts.ladder import Ladder
from charts.names import harmless
from charts.sketch import Sketch
from charts.theme import INK, dress, muted
from texts import Texts


def draw_bars(figure: Sketch, ladder: Ladder, values: Sequence[float], colours: Sequence[str]) -> None:
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


def write_names(figure: Sketch, ladder: Ladder, *, at: object) -> None:
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


def write_ends(figure: Sketch, ladder: Ladder, ends: Sequence[float], texts: Sequence[str]) -> None:
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


def dress_ladder(figure: Sketch, ladder: Ladder, t: Texts, *, right: float, left: float = 0, top: int = 0) -> Sketch:
    """Set the axes of a ladder: pixels downwards, and the range of its bars to the right, neither of them drawn."""
    dress(figure, t, height=ladder.height + top, projector=ladder.projector)
    figure.update_layout(barmode="relative", bargap=0, margin={"l": ladder.gutter, "t": top})
    figure.update_xaxes(range=[ladder.names_at(left, right), right], visible=False)
    figure.update_yaxes(range=[ladder.height, 0], visible=False)
    return figure


def with_dimension(value: str, dimension: str) -> str:
    """Give a bar's value and, muted, the dimension of its program."""
    return f"{value}\u2002{muted(dimension)}"


def _write(
    figure: Sketch, ladder: Ladder, ys: Sequence[float], texts: Sequence[str], at: object, role: str, position: str
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
