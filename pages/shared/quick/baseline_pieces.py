"""The lists over an interval of baselines: who is always on them, who depends on it, and where the list changes."""

from collections.abc import Sequence

import pandas as pd
import streamlit as st

from charts.words import quoted
from pages.shared.messages import markdown
from pages.shared.quick.at_hand import AtHand
from pages.shared.tables import show_stacked
from scoring.portfolio import BaselineBreaks, BaselinePiece
from texts import Texts

NAMED = 8
"""More programs than this that depend on the baseline are counted; the table has every one."""

Stretch = tuple[float, float]


def show_pieces(found: BaselineBreaks, at: AtHand, t: Texts) -> None:
    """Say who depends on the baseline and who does not; where the list changes, show each stretch of it."""
    st.markdown(f"**{markdown(answer(found, t))}**")
    if said := sentences(found, at, t):
        st.markdown("\n".join(f"- {markdown(one)}" for one in said))
    if len(found.pieces) > 1:
        show_stacked(table_of(found.pieces, at, t), t, key="baselines", alt=t("rules.baseline_alt"))


def answer(found: BaselineBreaks, t: Texts) -> str:
    """Say whether the list depends on the baseline, and how many programs do."""
    if not found.pieces:
        return t("rules.baseline_none")
    low, high = found.pieces[0].low, found.pieces[-1].high
    key = "depends" if found.depends else "firm"
    return t(f"rules.baseline_{key}", low=low, high=high, count=len(found.depends), always=len(always(found)))


def sentences(found: BaselineBreaks, at: AtHand, t: Texts) -> list[str]:
    """Name the programs that are on every list, and those that are on some: for which baselines each."""
    steady = always(found)
    said = [t("rules.baseline_always", count=len(steady), names=_names(steady, at, t))] if steady else []
    told = sorted(found.depends, key=lambda code: _last(stretches(code, found.pieces)))
    said += [_where(code, found.pieces, at, t) for code in told[:NAMED]]
    return [*said, t("rules.baseline_others", count=len(told) - NAMED)] if len(told) > NAMED else said


def always(found: BaselineBreaks) -> tuple[str, ...]:
    """Give the codes that are on every best list of the whole interval, in the order of the first."""
    lists = [codes for piece in found.pieces for codes in piece.lists]
    return tuple(code for code in lists[0] if all(code in codes for codes in lists)) if lists else ()


def stretches(code: str, pieces: Sequence[BaselinePiece]) -> tuple[Stretch, ...]:
    """Give the baselines for which a program is on every best list, as stretches from and to."""
    joined: list[Stretch] = []
    for piece in pieces:
        if not all(code in codes for codes in piece.lists):
            continue
        if joined and joined[-1][1] == piece.low:
            joined[-1] = (joined[-1][0], piece.high)
        else:
            joined.append((piece.low, piece.high))
    return tuple(joined)


def table_of(pieces: Sequence[BaselinePiece], at: AtHand, t: Texts) -> pd.DataFrame:
    """Give a row for each stretch of baselines: how many programs, and who came and went against the row before."""
    firsts = [piece.lists[0] for piece in pieces]
    rows = list(zip(firsts, [firsts[0], *firsts], strict=False))
    return pd.DataFrame(
        {
            t("rules.column_baseline"): [t("rules.stretch", low=piece.low, high=piece.high) for piece in pieces],
            t("charts.columns.programs"): [t.number(len(codes), 0) for codes in firsts],
            t("rules.column_came"): [_names([c for c in now if c not in old], at, t) or "–" for now, old in rows],
            t("rules.column_went"): [_names([c for c in old if c not in now], at, t) or "–" for now, old in rows],
        }
    )


def _where(code: str, pieces: Sequence[BaselinePiece], at: AtHand, t: Texts) -> str:
    """Say for which baselines a program is on the list."""
    found, ends = stretches(code, pieces), (pieces[0].low, pieces[-1].high)
    if not found:
        return t("rules.baseline_by_tie", name=quoted(at.names[code], t))
    said = [t(f"rules.stretch_{_kind(one, ends)}", low=one[0], high=one[1]) for one in found]
    return t("rules.baseline_where", name=quoted(at.names[code], t), stretches=t.join(said))


def _kind(stretch: Stretch, ends: Stretch) -> str:
    return "below" if stretch[0] == ends[0] else "above" if stretch[1] == ends[1] else "between"


def _last(found: Sequence[Stretch]) -> Stretch:
    """Order programs by the baseline at which they leave; those on the list by a tie alone come last."""
    return found[-1] if found else (2.0, 2.0)


def _names(codes: Sequence[str], at: AtHand, t: Texts) -> str:
    return t.join([quoted(at.names[code], t) for code in codes])
