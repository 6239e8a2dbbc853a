"""What the list takes of each source of funds, or of each year, against its limit: one bar each."""

from collections.abc import Sequence

import pandas as pd

from charts.ladder import Rung, build_ladder
from charts.names import harmless
from charts.picture import Picture
from charts.rungs import draw_bars, dress_ladder, write_ends, write_names
from charts.sketch import Sketch
from charts.theme import INK, MUTED
from charts.words import TITLE_LETTERS, quoted
from scoring.spending import Spending
from texts import Texts

ROOM = 1.5
"""The axis reaches so far past the longest bar, for what is written at its end."""


def spending_bars(
    parts: Sequence[Spending], kind: str, t: Texts, *, whole: float | None = None, projector: bool = False
) -> Picture:
    """Draw each part from zero, and a limit as a line across its bar.

    kind   `source` or `year`, as the texts tell of it
    whole  Rupiah of the list, where its parts may count a program more than once; None takes their sum
    """
    rungs = [Rung(kind, _name(part, kind, t), hover=harmless(_told(part, kind, t))) for part in parts]
    ladder = build_ladder(rungs, projector=projector)
    figure = Sketch()
    draw_bars(figure, ladder, [part.amount for part in parts], [MUTED] * len(parts))
    full = max((max(part.amount, part.limit or 0.0) for part in parts), default=0.0) or 1.0
    ends = [max(part.amount, part.limit or 0.0) for part in parts]
    write_names(figure, ladder, at=ladder.names_at(0, full * ROOM))
    write_ends(figure, ladder, ends, [harmless(_end(part, t)) for part in parts])
    for part, y in zip(parts, ladder.bars, strict=True):
        if part.limit is not None:
            half = ladder.thickness
            line = {"color": INK, "width": 2}
            figure.add_shape(type="line", x0=part.limit, x1=part.limit, y0=y - half, y1=y + half, line=line)
    dress_ladder(figure, ladder, t, right=full * ROOM)
    return Picture(
        title=_title(parts, kind, whole, t),
        subtitle=t(f"charts.spending_bars.subtitle_{kind}"),
        figure=figure.figure(),
        sentence=_sentence(parts, kind, t),
        table=_table(parts, kind, t),
        written={t("charts.columns.budget"): "rupiah", t("charts.spending_bars.column_limit"): "rupiah"},
    )


def _name(part: Spending, kind: str, t: Texts) -> str:
    return part.name or t(f"charts.spending_bars.nameless_{kind}")


def _end(part: Spending, t: Texts) -> str:
    if part.limit is None:
        return t("charts.spending_bars.end", amount=part.amount, n=part.programs)
    return t("charts.spending_bars.end_limit", amount=part.amount, limit=part.limit, n=part.programs)


def _told(part: Spending, kind: str, t: Texts) -> str:
    return t("charts.spending_bars.part", name=_name(part, kind, t), told=_end(part, t))


def _title(parts: Sequence[Spending], kind: str, whole: float | None, t: Texts) -> str:
    total = sum(part.amount for part in parts) if whole is None else whole
    over = next((part for part in parts if part.over), None)
    if over is not None:
        name = _titled(over, kind, t)
        return t("charts.spending_bars.title_over", name=name, amount=over.amount, limit=over.limit)
    if total <= 0:
        return t("charts.spending_bars.title_none")
    largest = max(parts, key=lambda part: part.amount)
    name = _titled(largest, kind, t)
    return t(f"charts.spending_bars.title_{kind}", name=name, amount=largest.amount, share=largest.amount / total)


def _titled(part: Spending, kind: str, t: Texts) -> str:
    if kind == "year" or not part.name:
        return _name(part, kind, t)
    return quoted(part.name, t, most=TITLE_LETTERS)


def _sentence(parts: Sequence[Spending], kind: str, t: Texts) -> str:
    if not parts:
        return t("charts.spending_bars.sentence_none")
    return t(f"charts.spending_bars.sentence_{kind}", parts=t.join([_told(part, kind, t) for part in parts]))


def _table(parts: Sequence[Spending], kind: str, t: Texts) -> pd.DataFrame:
    return pd.DataFrame(
        {
            t(f"charts.spending_bars.column_{kind}"): [_name(part, kind, t) for part in parts],
            t("charts.columns.programs"): [part.programs for part in parts],
            t("charts.columns.budget"): [part.amount for part in parts],
            t("charts.spending_bars.column_limit"): [part.limit for part in parts],
        }
    )
