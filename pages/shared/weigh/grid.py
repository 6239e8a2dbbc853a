"""AHP as a table to type in: the upper triangle is asked for, what faces it follows."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import pandas as pd
import streamlit as st

from pages.shared import state
from pages.shared.messages import markdown
from pages.shared.tables import HEAD, ROW
from pages.shared.weigh import acts
from pages.shared.weigh.items import Item, items_of
from scoring.study import Study
from scoring.weighting import Answers
from scoring.weighting.stages import Stage
from texts import Texts

WAY, NAME = "ahp", "name"
ROUNDED = 0.0115
"""How far a typed decimal may lie from 1/k and mean it: tables print 1/9 as 0.1."""


@dataclass(frozen=True)
class Typed:
    """What stands in the table.

    judgements  by (one, other), the one above the other; None where both sides are blank
    unread      cells that hold no judgement: number of the row, number of the column, text
    contrary    cells of the lower side that say another thing than the upper one, which is taken
    """

    judgements: Mapping[tuple[str, str], float | None]
    unread: tuple[tuple[int, int, str], ...] = ()
    contrary: tuple[tuple[int, int], ...] = ()


def show_grid(stage: Stage, study: Study, t: Texts) -> None:
    """Let the reader type judgements of all pairs, and keep them when asked to.

    Nothing is computed between two cells: a page that is drawn anew meanwhile swallows signs of a quick hand. What the
    editor was opened with stays under the typing; it is opened anew where a judgement was changed elsewhere.
    """
    given, items = study.dialogue(WAY).at(stage.key), items_of(stage, study, t)
    kept = stage.kept(given)
    st.caption(t("weigh.grid_help"))
    key, opened = _editor(stage, given, items, t)
    with st.form(key=f"form_{stage.key}", border=False):
        after = st.data_editor(
            opened,
            hide_index=True,
            disabled=[NAME],
            column_config=_columns(kept, items, t),
            height=HEAD + ROW * len(kept),
            key=key,
            alt=t("weigh.grid_alt"),
        )
        asked = st.form_submit_button(t("weigh.grid_check"), key="grid_check")
    typed = typed_in(after, kept)
    for row, column, text in typed.unread:
        st.warning(t("weigh.unread", text=markdown(text), row=row, column=column), icon=":material/info:")
    for row, column in typed.contrary:
        st.warning(t("weigh.contrary", row=row, column=column), icon=":material/info:")
    if asked and _keep(typed, stage, given):
        st.rerun()


def _keep(typed: Typed, stage: Stage, given: Answers) -> bool:
    """Keep what was typed, and say whether that changed a judgement."""
    changed = given
    for (one, other), value in typed.judgements.items():
        if value != changed.judged(one, other):
            changed = changed.judge(one, other, value)
    if changed != given:
        state.remember(_seen(stage), (stage.kept(given), changed.judgements))
        acts.keep(WAY, changed)
    return changed != given


def grid_frame(given: Answers, keys: Sequence[str], items: Mapping[str, Item], t: Texts) -> pd.DataFrame:
    """Lay out the judgements as texts: 1 on the diagonal, below it and where nobody judged nothing."""
    rows = []
    for row, one in enumerate(keys):
        values = (1.0 if one == other else given.judged(one, other) for other in keys[row:])
        texts = [*("" for _ in range(row)), *(written(value, t) for value in values)]
        numbered = {str(number): text for number, text in enumerate(texts, start=1)}
        rows.append({NAME: f"{row + 1} {items[one].name.replace(chr(92), '')}", **numbered})
    return pd.DataFrame(rows, columns=[NAME, *(str(number) for number in range(1, len(keys) + 1))], dtype=object)


def typed_in(frame: pd.DataFrame, keys: Sequence[str]) -> Typed:
    """Read the table: the upper side counts, the lower one where the upper is blank; the diagonal is not asked for."""
    cells = [[str(frame.iat[row, column + 1] or "").strip() for column in range(len(keys))] for row in range(len(keys))]
    judgements: dict[tuple[str, str], float | None] = {}
    unread, contrary = [], []
    for row, one in enumerate(keys):
        for column in range(row + 1, len(keys)):
            upper, lower = read_judgement(cells[row][column]), read_judgement(cells[column][row])
            for at, value in (((row, column), upper), ((column, row), lower)):
                if value is None and cells[at[0]][at[1]]:
                    unread.append((at[0] + 1, at[1] + 1, cells[at[0]][at[1]]))
            if upper is not None and lower is not None and abs(upper * lower - 1) > 1e-9:
                contrary.append((column + 1, row + 1))
            judgements[one, keys[column]] = upper if upper is not None or lower is None else 1 / lower
    return Typed(judgements, tuple(unread), tuple(contrary))


def read_judgement(text: str) -> float | None:
    """Read a judgement: `3`, `1/3`, `0,33`; None for what is none between 1/9 and 9.

    Examples
    --------
    >>> read_judgement("1/4"), read_judgement("0,2"), read_judgement("12"), read_judgement("tiga")
    (0.25, 0.2, None, None)
    """
    over, _, under = text.replace(",", ".").replace(" ", "").partition("/")
    try:
        value = float(over) / float(under or 1)
    except (ValueError, ZeroDivisionError):
        return None
    if 0 < value < 1 and abs(value - 1 / min(round(1 / value), 9)) < ROUNDED:
        value = 1 / min(round(1 / value), 9)
    return value if 1 / 9 <= value <= 9 else None


def written(value: float | None, t: Texts) -> str:
    """Write a judgement as people do: 3, 1/3, and a fraction of neither with decimals."""
    if value is None:
        return ""
    whole = round(max(value, 1 / value))
    if abs(max(value, 1 / value) - whole) > 1e-9:
        return t.number(value)
    return str(whole) if value >= 1 else f"1/{whole}"


def _seen(stage: Stage) -> str:
    return f"grid_seen_{stage.key}"


def _editor(stage: Stage, given: Answers, items: Mapping[str, Item], t: Texts) -> tuple[str, pd.DataFrame]:
    """Give the key of the editor and what it was opened with; both anew once judgements changed elsewhere."""
    turn, opened, now = f"grid_turn_{stage.key}", f"grid_opened_{stage.key}", (stage.kept(given), given.judgements)
    if state.recall(_seen(stage), None) != now:
        state.remember(_seen(stage), now)
        state.remember(turn, state.recall(turn, 0) + 1)
        state.remember(opened, grid_frame(given, now[0], items, t))
    return f"grid_{stage.key}_{state.recall(turn, 0)}", state.recall(opened, pd.DataFrame())


def _columns(keys: Sequence[str], items: Mapping[str, Item], t: Texts) -> dict[str, Any]:
    numbered = {
        str(number): st.column_config.TextColumn(str(number), help=items[key].name, width=43, alignment="center")
        for number, key in enumerate(keys, start=1)
    }
    return {NAME: st.column_config.TextColumn(t("weigh.grid_row"), pinned=True, width=168), **numbered}
