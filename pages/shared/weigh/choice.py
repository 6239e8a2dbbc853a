"""Which way to weigh: by hand as ever, or led through the questions of one; and answers that wait to be taken up."""

import streamlit as st

from pages.shared import state
from scoring.study import Study
from scoring.weighting.agreement import settled_progress
from scoring.weighting.answered import Progress
from scoring.weighting.guided import GUIDES
from texts import Texts

WAY, BY_HAND = "way", "by_hand"
RECOMMENDED = next(iter(GUIDES))


def choose_way(study: Study, t: Texts) -> str:
    """Let the team choose a way; sliders come first. Say in one sentence what the chosen one asks."""
    if state.recall(WAY, None) not in (BY_HAND, *GUIDES):
        state.remember(WAY, BY_HAND)
    way = st.segmented_control(
        t("weigh.way"),
        [BY_HAND, *GUIDES],
        format_func=lambda key: way_name(key, t),
        required=True,
        key=WAY,
        wrap=True,
        persist_state="session",
    )
    chosen = str(way or BY_HAND)
    if chosen == BY_HAND:
        _offer_saved(study, t)
    else:
        st.markdown(t(f"weigh.about_{chosen}"))
    return chosen


def way_name(key: str, t: Texts) -> str:
    """Name a way, and say which one is recommended."""
    name = t(f"weigh.way_{key}")
    return t("weigh.recommended", way=name) if key == RECOMMENDED else name


def _offer_saved(study: Study, t: Texts) -> None:
    """Offer to take up answers that are kept and not in force."""
    begun = {way: settled_progress(study.dialogue(way), study.counted_criteria, study.weighting) for way in GUIDES}
    in_force = study.weighting.origin
    waiting = {way: far for way, far in begun.items() if way != in_force and set(far.values()) != {Progress.NONE}}
    if not any(waiting.values()):
        return
    with st.container(key="saved", horizontal=True, vertical_alignment="center", gap="small"):
        st.caption(t("weigh.saved"), width="content")
        for way, far in waiting.items():
            done = sum(one is Progress.DONE for one in far.values())
            label = t("weigh.resume", way=t(f"weigh.way_{way}"), done=done, stages=len(far))
            st.button(label, key=f"resume_{way}", type="tertiary", on_click=state.remember, args=(WAY, way))
