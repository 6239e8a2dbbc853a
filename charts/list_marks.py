"""Lists side by side: which program stands on which, one mark for each."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import pandas as pd

from charts.ladder import Ladder, Rung, build_ladder
from charts.names import even, harmless, shortened, whole
from charts.picture import Picture
from charts.rungs import dress_ladder, write_names
from charts.sketch import Sketch
from charts.theme import GROUND, LINE, MUTED, SYMBOLS, colour, text_size
from charts.words import by_dimension, dimension_name, quoted
from scoring.program import Program
from texts import Texts

MARKS = "marks"
NAMED = 8
"""More programs than this are counted in the sentence, not named."""
HEADING = 48
"""Letters of all lists' names on one line: so many fit a phone."""


@dataclass(frozen=True)
class NamedList:
    """A list and what it is called; `codes` None where there is no list to show."""

    name: str
    codes: tuple[str, ...] | None


def list_marks(
    lists: Sequence[NamedList], programs: Mapping[str, Program], t: Texts, *, projector: bool = False
) -> Picture:
    """Mark every program of some lists; those that stand on some lists only come first, then those on all.

    programs  every one that stands on a list, by code
    """
    held = [one for one in lists if one.codes is not None]
    some, every = split(held, programs)
    rungs = [*_rungs(some, programs, t, "some"), *_rungs(every, programs, t, "every")]
    ladder = build_ladder(rungs, projector=projector, bar=16)
    return Picture(
        title=_title(some, every, held, t),
        subtitle=t("charts.list_marks.subtitle"),
        figure=_draw(ladder, lists, programs, t, projector=projector).figure(),
        sentence=_sentence(some, held, programs, t),
        table=_table(lists, [*some, *every], programs, t),
    )


def split(lists: Sequence[NamedList], programs: Mapping[str, Program]) -> tuple[list[str], list[str]]:
    """Give the codes on some lists only, and those on every list, each by dimension in the order of every screen."""
    found = dict.fromkeys(code for one in lists for code in one.codes or ())
    on_all = [code for code in found if all(code in (one.codes or ()) for one in lists)]
    groups = (by_dimension([c for c in found if c not in on_all], programs), by_dimension(on_all, programs))
    some, every = ([code for codes in group.values() for code in codes] for group in groups)
    return some, every


def _rungs(codes: Sequence[str], programs: Mapping[str, Program], t: Texts, group: str) -> list[Rung]:
    header = t(f"charts.list_marks.{group}", n=len(codes))
    return [
        Rung(
            code,
            programs[code].name,
            header="" if number else header,
            hover=f"{whole(programs[code].name)}<br>{dimension_name(programs[code].dimension, t)}",
        )
        for number, code in enumerate(codes)
    ]


def _draw(
    ladder: Ladder, lists: Sequence[NamedList], programs: Mapping[str, Program], t: Texts, *, projector: bool
) -> Sketch:
    figure = Sketch()
    size = text_size(projector=projector)
    for number, one in enumerate(lists):
        inside = [code in (one.codes or ()) for code in ladder.codes]
        of_whom = list(zip((programs[code].dimension for code in ladder.codes), inside, strict=True))
        figure.add_scatter(
            name=MARKS,
            mode="markers",
            x=[number + 0.5] * len(ladder.codes),
            y=list(ladder.bars),
            customdata=[[code] for code in ladder.codes],
            hovertext=[f"{r.hover}<br>{_cell(one, r.code, t)}" for r in ladder.rungs],
            hoverinfo="text",
            marker={
                "opacity": 1,
                "size": [size if there else size * 0.5 for there in inside],
                "symbol": [SYMBOLS[d] if there and d else "circle" for d, there in of_whom],
                "color": [colour(d) if there else GROUND for d, there in of_whom],
                "line": {
                    "width": 1.5,
                    "color": [colour(d) if there else MUTED for d, there in of_whom],
                },
            },
            unselected={"marker": {"opacity": 1}},
        )
    write_names(figure, ladder, at=ladder.names_at(0, len(lists)))
    dress_ladder(figure, ladder, t, left=0, right=len(lists), top=round(size * 3.2))
    for number in range(1, len(lists)):
        figure.add_shape(
            type="line", x0=number, x1=number, yref="paper", y0=0, y1=1, layer="below", line={"color": LINE, "width": 1}
        )
    figure.update_xaxes(
        visible=True,
        side="top",
        showgrid=False,
        ticks="",
        tickangle=0,
        tickvals=[number + 0.5 for number in range(len(lists))],
        ticktext=[_heading(one.name, HEADING // len(lists)) for one in lists],
    )
    return figure


def _heading(name: str, width: int) -> str:
    return "<br>".join(f"<b>{harmless(line)}</b>" for line in even(name, width, most=2))


def _cell(one: NamedList, code: str, t: Texts) -> str:
    where = harmless(shortened(one.name, 40))
    return f"{where}: <b>{t('charts.list_marks.on' if code in (one.codes or ()) else 'charts.list_marks.off')}</b>"


def _title(some: Sequence[str], every: Sequence[str], held: Sequence[NamedList], t: Texts) -> str:
    if not some and not every:
        return t("charts.list_marks.title_none")
    if len(held) == 1:
        return t("charts.list_marks.title_single", n=len(every))
    if not some:
        return t("charts.list_marks.title_same", n=len(every), lists=len(held))
    return t("charts.list_marks.title", every=len(every), some=len(some), lists=len(held))


def _sentence(some: Sequence[str], held: Sequence[NamedList], programs: Mapping[str, Program], t: Texts) -> str:
    if not some:
        return t("charts.list_marks.sentence_same")
    said = []
    for code in some[:NAMED]:
        where = [one.name for one in held if code in (one.codes or ())]
        said.append(t("charts.list_marks.part", program=quoted(programs[code].name, t), lists=t.join(where)))
    if len(some) > NAMED:
        said.append(t("charts.list_marks.more", n=len(some) - NAMED))
    return t("charts.list_marks.sentence", parts="; ".join(said))


def _table(lists: Sequence[NamedList], codes: Sequence[str], programs: Mapping[str, Program], t: Texts) -> pd.DataFrame:
    columns: dict[str, list[str]] = {
        t("charts.columns.dimension"): [dimension_name(programs[code].dimension, t) for code in codes],
        t("charts.columns.code"): list(codes),
        t("charts.columns.program"): [programs[code].name for code in codes],
    }
    for number, one in enumerate(lists, start=1):
        heading = one.name if one.name not in columns else f"{one.name} ({number})"
        on = [t("charts.list_marks.on" if code in (one.codes or ()) else "charts.list_marks.off") for code in codes]
        columns[heading] = on
    return pd.DataFrame(columns)
