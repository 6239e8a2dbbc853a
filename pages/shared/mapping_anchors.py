"""The anchors of criteria that a workbook brings itself: asked for, never read off the data."""

from collections.abc import Mapping, Sequence

import streamlit as st

from pages.shared.messages import markdown
from pages.shared.typed_number import read_plain
from scoring.criteria import Criterion
from texts import Texts


def ask_anchors(asked: Sequence[Criterion], t: Texts, *, key: str) -> Mapping[str, tuple[float, float]]:
    """Ask for the worst and the best value of each criterion; give those that are told and differ."""
    if not asked:
        return {}
    st.subheader(t("mapping.anchors", criteria=len(asked)), anchor=False)
    st.markdown(t("mapping.anchors_why"))
    told = {criterion.key: _pair(criterion, t, key=key) for criterion in asked}
    return {
        name: (worst, best)
        for name, (worst, best) in told.items()
        if not (worst is None or best is None or worst == best)
    }


def _pair(criterion: Criterion, t: Texts, *, key: str) -> tuple[float | None, float | None]:
    name = markdown(criterion.label or criterion.key)
    with st.container(horizontal=True, vertical_alignment="bottom", gap="medium"):
        worst = st.text_input(t("mapping.worst", criterion=name), key=f"{key}_{criterion.key}_worst", width=280)
        best = st.text_input(t("mapping.best", criterion=name), key=f"{key}_{criterion.key}_best", width=280)
    found = read_plain(worst), read_plain(best)
    if any(text.strip() and value is None for text, value in zip((worst, best), found, strict=True)):
        st.error(t("mapping.not_number"))
    return found
