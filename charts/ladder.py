"""Where named bars stand one below the other, in exact pixels, so that no width cuts a name."""

from collections.abc import Sequence
from dataclasses import dataclass

from charts.names import lines_of
from charts.theme import text_size

NAME_SHARE = 0.42
"""Share of the projector's width that names take, where they stand beside their bars."""


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

    lines        each name broken over at most two lines, plain
    names, bars  middle of each name and of each bar
    headers      middle of each header, None where a rung opens no group
    thickness    of a bar
    size         of the type
    gutter       room left of the names
    projector    names stand beside their bars on a wall, above them on a screen, where a phone has no room beside
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
    projector: bool

    @property
    def codes(self) -> list[str]:
        """Give the code of each rung, the topmost first."""
        return [rung.code for rung in self.rungs]

    def names_at(self, left: float, right: float) -> float:
        """Give the x at which names start, where bars have the axis from `left` to `right` to themselves."""
        return left - (right - left) * NAME_SHARE / (1 - NAME_SHARE) if self.projector else left


def build_ladder(rungs: Sequence[Rung], *, projector: bool, top: float = 4, bar: float | None = None) -> Ladder:
    """Stack rungs from `top` downwards, `bar` pixels thick; a name of two lines takes the room of two."""
    size = text_size(projector=projector) + (0 if projector else 1)
    thickness = bar or round(size * 0.9)
    gutter = round(size * 2.3) if any(rung.lead for rung in rungs) else 0
    lines = [tuple(lines_of(rung.name, 50 if projector else 36 if gutter else 40)) for rung in rungs]
    names: list[float] = []
    bars: list[float] = []
    headers: list[float | None] = []
    y = top
    for number, (rung, broken) in enumerate(zip(rungs, lines, strict=True)):
        y += size * (0.4 if projector else 0.7) if rung.header and number else 0
        headers.append(y + size * 0.65 if rung.header else None)
        y += size * (1.4 if projector else 1.6) if rung.header else 0
        text = len(broken) * size * 1.3
        room = max(text, thickness) if projector else text + size * 0.2 + thickness
        names.append(y + (room if projector else text) / 2)
        bars.append(y + room / 2 if projector else y + room - thickness / 2)
        y += room + size * (0.35 if projector else 0.8)
    return Ladder(
        rungs=tuple(rungs),
        lines=tuple(lines),
        names=tuple(names),
        bars=tuple(bars),
        headers=tuple(headers),
        height=y,
        thickness=thickness,
        size=size,
        gutter=gutter,
        projector=projector,
    )
