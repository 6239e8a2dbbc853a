"""The levers of *Uji Kepekaan*: what is held of the weights, how many places lead, and what else varies."""

import streamlit as st

from pages.shared import state
from pages.shared.tried import NEAR, Stated, Tried, groups_ordered, stated_by
from scoring.criteria import Group
from scoring.matrix import DecisionMatrix
from scoring.study import Study
from texts import Texts

CHOSEN, SHOWN = "stated", "stated_shown"
TOP, TOP_SHOWN = "top", "top_shown"
MOST_LEADING = 10
MORE = ("half_steps", "unequal_steps", "methods", "blanks")


def show_levers(study: Study, matrix: DecisionMatrix, t: Texts) -> tuple[Tried, int]:
    """Show the levers, and give what they ask to be tried and how many places lead."""
    with st.container(key="levers", horizontal=True, vertical_alignment="bottom", gap="large"):
        stated = _choose_stated(study, t)
        top = _choose_top(len(matrix.codes), t)
        more = _choose_more(t, waiting=bool(matrix.unranked))
    st.caption(_about(stated, study, t))
    held = [t(f"sensitivity.try_{name}_short") for name, on in more.items() if on]
    if held:
        st.caption(t("sensitivity.also", what=t.join(held)))
    return Tried(stated, **more), top


def _about(stated: Stated, study: Study, t: Texts) -> str:
    if stated is Stated.ORDER and not groups_ordered(study):
        return t("sensitivity.about_order_within", split=t.join(_split(study, t)))
    return t(f"sensitivity.about_{stated}", share=NEAR)


def _split(study: Study, t: Texts) -> list[str]:
    sizes = {group: study.weighting.group_share(group) for group in Group}
    return [t("sensitivity.split", group=t(f"groups.{group}"), share=size) for group, size in sizes.items() if size]


def default_top(ranked: int) -> int:
    """Give how many places lead until somebody says: ten, and in a short list half of it."""
    return min(MOST_LEADING, max(1, ranked // 2))


def _choose_stated(study: Study, t: Texts) -> Stated:
    state.follow(SHOWN, Stated(state.recall(CHOSEN, stated_by(study))))
    stated = st.segmented_control(
        t("sensitivity.weights"),
        list(Stated),
        format_func=lambda one: t(f"sensitivity.stated_{one}", share=NEAR),
        key=SHOWN,
        required=True,
        on_change=_keep,
        args=(CHOSEN, SHOWN),
        wrap=True,
    )
    return Stated(str(stated))


def _choose_top(ranked: int, t: Texts) -> int:
    most = max(ranked - 1, 1)
    top = min(int(state.recall(TOP, default_top(ranked))), most)
    state.follow(TOP_SHOWN, top)
    st.number_input(t("sensitivity.top"), 1, most, key=TOP_SHOWN, on_change=_keep, args=(TOP, TOP_SHOWN), width=160)
    return top


def _choose_more(t: Texts, *, waiting: bool) -> dict[str, bool]:
    offered = [name for name in MORE if name != "blanks" or waiting]
    with st.popover(t("sensitivity.more")):
        return {
            name: st.toggle(
                t(f"sensitivity.try_{name}"),
                key=f"try_{name}",
                help=t(f"sensitivity.try_{name}_help"),
                persist_state="session",
            )
            for name in offered
        }


def _keep(chosen: str, shown: str) -> None:
    state.remember(chosen, state.recall(shown, None))
