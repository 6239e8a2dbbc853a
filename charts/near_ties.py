"""Programs that are *setara*: a bracket at the left of their rows, the line of the list, and both in words."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import pandas as pd

from charts.ladder import Ladder
from charts.sketch import Sketch
from charts.theme import ACCENT, INK, MUTED
from charts.words import quoted
from scoring.program import Program
from scoring.sensitivity import on_the_cut
from texts import Texts

NAMED = 3
BRACKET, FOOT = 3, 6
"""Width of a bracket's line and length of its feet, in pixels."""


@dataclass(frozen=True)
class NearTies:
    """An order parted into bands of programs of which none beats the band's first.

    bands  codes band by band, the best first
    cut    so many programs go on the list; None where no line is drawn
    """

    bands: tuple[tuple[str, ...], ...]
    cut: int | None = None

    @property
    def alike(self) -> list[tuple[str, ...]]:
        """Give the bands of more than one program."""
        return [band for band in self.bands if len(band) > 1]

    @property
    def on_the_line(self) -> tuple[str, ...]:
        """Give the band that the line of the list runs through."""
        return () if self.cut is None else on_the_cut(self.bands, self.cut)

    def alike_to(self) -> dict[str, str]:
        """Give, for each program that is alike to one before it, the first of its band."""
        return {code: band[0] for band in self.alike for code in band[1:]}


def near_words(code: str, near: NearTies, places: "pd.Series[int]", t: Texts) -> str:
    """Say to which place a program is alike; nothing where it stands by itself."""
    first = near.alike_to().get(code)
    return "" if first is None else t("charts.near_ties.alike", place=int(places[first]))


def draw_near(figure: Sketch, ladder: Ladder, near: NearTies) -> None:
    """Draw a bracket along the rows of each band, and the line of the list below its last row."""
    at = {code: row for row, code in enumerate(ladder.codes)}
    for band in near.alike:
        rows = [at[code] for code in band if code in at]
        if rows:
            _draw_bracket(figure, ladder, rows, open_ended=len(rows) < len(band))
    if near.cut is not None and near.cut < len(ladder.codes):
        y = ladder.bars[near.cut - 1] + ladder.thickness / 2 + ladder.size * 0.4
        _line(figure, (0, 1), (y, y), width=1.5, dash="dash", colour=INK)


def _draw_bracket(figure: Sketch, ladder: Ladder, rows: Sequence[int], *, open_ended: bool) -> None:
    first, last = rows[0], rows[-1]
    top = ladder.names[first] - len(ladder.lines[first]) * ladder.size * 0.6
    bottom = ladder.bars[last] + ladder.thickness / 2
    colour = ACCENT
    _line(figure, (0, 0), (top, bottom), width=BRACKET, colour=colour, shift=-ladder.gutter + 2)
    feet = (top,) if open_ended else (top, bottom)
    for y in feet:
        left = -ladder.gutter + 1
        _line(figure, (0, 0), (y, y), width=BRACKET, colour=colour, shift=left, reach=left + FOOT)


def _line(
    figure: Sketch,
    across: tuple[float, float],
    down: tuple[float, float],
    *,
    width: float,
    colour: str = MUTED,
    dash: str = "solid",
    shift: float | None = None,
    reach: float | None = None,
) -> None:
    """Draw a line over the paper's width, or at so many pixels from its left end."""
    shape: dict[str, object] = {"x0": across[0], "x1": across[1]}
    if shift is not None:
        shape = {"xsizemode": "pixel", "xanchor": 0, "x0": shift, "x1": shift if reach is None else reach}
    figure.add_shape(
        type="line", xref="paper", y0=down[0], y1=down[1], line={"color": colour, "width": width, "dash": dash}, **shape
    )


def near_sentence(near: NearTies, places: "pd.Series[int]", programs: Mapping[str, Program], t: Texts) -> str:
    """Say which places are alike, and who stands on the line of the list."""
    spans = [t("charts.near_ties.span", first=int(places[band[0]]), n=len(band)) for band in near.alike[:NAMED]]
    if len(near.alike) > NAMED:
        spans.append(t("charts.near_ties.more", n=len(near.alike) - NAMED))
    told = [t("charts.near_ties.bands", spans=t.join(spans)) if spans else t("charts.near_ties.none")]
    if near.cut is not None:
        line = near.on_the_line
        names = [quoted(programs[code].name, t) for code in line[:NAMED]]
        if len(line) > NAMED:
            names.append(t("charts.place_shares.more", n=len(line) - NAMED))
        kind = "line_splits" if line else "line_clear"
        told.append(t(f"charts.near_ties.{kind}", number=near.cut, names=t.join(names)))
    return " ".join(told)
