"""Which problems are shown: by severity, agency, file and kind.

No choice tells how many it holds: Streamlit knows a choice by its words, and would forget it with every mended cell.
"""

from collections.abc import Callable, Sequence

import streamlit as st

from data.workbook import Severity
from pages.shared import state
from pages.shared.problem_spots import Spot, count
from texts import Texts

EVERY = ""


def choose_spots(spots: Sequence[Spot], t: Texts) -> list[Spot]:
    """Let the reader narrow the list, and give what is left of it."""
    if not spots:
        return []
    shown = _severities(spots, t)
    with st.container(key="problem_filters", horizontal=True, vertical_alignment="bottom", gap="medium"):
        left = [spot for spot in spots if spot.problem.severity in shown]
        left = _narrowed(left, "agency", agency_of, lambda agency: agency, t)
        left = _narrowed(left, "file", lambda spot: spot.file.filename, lambda name: name, t)
        return _narrowed(left, "kind", lambda spot: spot.kind, lambda kind: t(f"mend.kind_{kind}"), t)


def agency_of(spot: Spot) -> str:
    """Give the agency whose program is meant; empty where none is named."""
    return spot.program.agency if spot.program else EVERY


def _severities(spots: Sequence[Spot], t: Texts) -> list[Severity]:
    there = [severity for severity in Severity if count(spots, severity)]
    return st.pills(
        t("data.severity"),
        there,
        selection_mode="multi",
        default=[severity for severity in there if severity is not Severity.INFO] or there,
        format_func=lambda severity: t(f"data.severity_{severity}"),
        key="mend_severity",
        label_visibility="collapsed",
    )


def _narrowed(
    spots: list[Spot], key: str, of: Callable[[Spot], str], label: Callable[[str], str], t: Texts
) -> list[Spot]:
    """Narrow by one property; nothing is asked where all have the same."""
    options = sorted({of(spot) for spot in spots} - {EVERY}, key=label)
    if len(options) < 2:
        return spots
    if state.recall(f"mend_{key}", EVERY) not in options:
        state.remember(f"mend_{key}", EVERY)
    chosen = st.selectbox(
        t(f"mend.{key}"),
        [EVERY, *options],
        format_func=lambda one: label(one) if one else t(f"mend.every_{key}"),
        key=f"mend_{key}",
        width=260,
    )
    return [spot for spot in spots if chosen in (EVERY, of(spot))]
