"""The weights as they are moved by hand: one line a criterion, the sum always in sight."""

from dataclasses import replace
from math import ceil, fsum

import streamlit as st

from charts.words import criterion_name
from pages.shared import state
from pages.shared.messages import markdown
from scoring.criteria import Criterion, Group, ImpactCounting, Part, Unit
from scoring.study import Study
from scoring.weighting import Weighting
from texts import Texts

ROUNDING = 1e-6
"""What adding up leaves behind must not move the end of a slider from one run to the next."""


def show_sum(weighting: Weighting, t: Texts) -> None:
    """Show what the weights add up to, where they come from, and the way back to the start."""
    with st.container(key="sum", horizontal=True, vertical_alignment="center", horizontal_alignment="distribute"):
        st.markdown(t("criteria.sum", total=fsum(weighting.shares.values())), width="content")
        st.button(
            t("criteria.reset"),
            key="reset",
            type="tertiary",
            icon=":material/restart_alt:",
            on_click=reset,
            disabled=weighting.origin == "default",
        )
    st.markdown(origin_sentence(weighting, t))


def origin_sentence(weighting: Weighting, t: Texts) -> str:
    """Say where the weights come from."""
    if weighting.origin == "default":
        return t("assumptions_text.weights_text")
    if weighting.origin == "by_hand":
        return t("criteria.by_hand")
    return t("weigh.origin", origin=t(f"origins.{weighting.origin}"))


def show_sliders(study: Study, t: Texts) -> None:
    """Show every weight as a slider: the groups, each criterion of a group, and what bounds the list folded away."""
    weighting = study.weighting
    show_groups(weighting, t)
    state.follow("counting", study.counting)
    st.radio(
        t("criteria.counting"),
        list(ImpactCounting),
        format_func=lambda counting: t(f"criteria.counting_{counting}"),
        key="counting",
        on_change=count_impact,
    )
    st.caption(t("criteria.counting_help"))
    for group in Group:
        st.subheader(t(f"groups.{group}"), anchor=False)
        for criterion in study.counted_criteria:
            if criterion.group is group and criterion.part is Part.SCORE:
                show_criterion(criterion, weighting, t)
    with st.expander(t("criteria.gates")):
        for criterion in study.counted_criteria:
            if criterion.part is not Part.SCORE:
                show_gate(criterion, weighting, t)


def show_groups(weighting: Weighting, t: Texts) -> None:
    """Show the one slider that shares the whole between the groups."""
    state.follow("group", 100 * weighting.group_share(Group.IMPACT))
    st.slider(
        t(
            "criteria.groups",
            impact=weighting.group_share(Group.IMPACT),
            feasibility=weighting.group_share(Group.FEASIBILITY),
        ),
        0.0,
        100.0,
        step=0.5,
        key="group",
        on_change=move_group,
    )


def show_criterion(criterion: Criterion, weighting: Weighting, t: Texts) -> None:
    """Show one criterion: its name with question and steps, its anchors, its share, its lock and its slider."""
    key = criterion.key
    share = weighting.shares[key]
    locked = key in weighting.locked
    name = criterion_name(criterion, t)
    state.follow(f"lock_{key}", locked)
    state.follow(f"weight_{key}", 100 * share)
    with st.container(key=f"row_{key}", horizontal=True, vertical_alignment="center", gap="small"):
        with st.container(width=216, gap=None):
            about = st.popover(markdown(name), type="tertiary", key=f"about_{key}", on_change="rerun")
            if about.open:
                with about:
                    show_question(criterion, t)
            st.caption(anchors(criterion, t))
        st.slider(
            t("criteria.weight_of", name=name),
            0.0,
            max(ceil(200 * weighting.room(key) - ROUNDING) / 2, 0.5),
            step=0.5,
            key=f"weight_{key}",
            disabled=locked,
            on_change=move,
            args=(key,),
            label_visibility="collapsed",
        )
        with st.container(width=64):
            st.markdown(t("criteria.share", share=share))
        st.toggle(t("criteria.lock"), key=f"lock_{key}", on_change=lock, args=(key,))


def show_gate(criterion: Criterion, weighting: Weighting, t: Texts) -> None:
    """Show a gate or constraint, which weighs nothing unless it is given weight on purpose."""
    key = criterion.key
    counts_twice = key not in weighting.locked
    state.follow(f"twice_{key}", counts_twice)
    st.checkbox(
        t("criteria.count_twice", name=criterion_name(criterion, t)),
        key=f"twice_{key}",
        on_change=count_twice,
        args=(key,),
    )
    if counts_twice:
        st.warning(t(f"criteria.counts_twice_{criterion.part}"), icon=":material/info:")
        show_criterion(criterion, weighting, t)


def show_question(criterion: Criterion, t: Texts) -> None:
    """Say what a criterion asks, what it leaves to others, and what each step means."""
    if criterion.label is not None:
        st.markdown(markdown(criterion.label))
        return
    prefix = f"criteria.{criterion.key}"
    st.markdown(t(f"{prefix}.question"))
    for step in range(1, 6):
        if f"{prefix}.step_{step}" in t:
            st.markdown(t("criteria.step", step=step, means=t(f"{prefix}.step_{step}")))
    st.caption(t(f"{prefix}.excludes"))
    st.caption(t(f"{prefix}.basis"))


def anchors(criterion: Criterion, t: Texts) -> str:
    """Write the anchors from worst to best in the criterion's unit."""
    worst, best = criterion.anchors
    if criterion.unit is Unit.RUPIAH:
        return t("criteria.anchors_rupiah", worst=worst, best=best)
    return t(f"criteria.anchors_{criterion.unit}", worst=worst, best=best)


def move(key: str) -> None:
    """Give a criterion the share its slider shows."""
    if state.is_echo(f"weight_{key}"):
        return
    study = state.study()
    share = state.recall(f"weight_{key}", 0.0) / 100
    state.change(replace(study, weights=study.weighting.move(key, share)))


def move_group() -> None:
    """Give the impact group the share its slider shows."""
    study = state.study()
    state.change(replace(study, weights=study.weighting.move_group(Group.IMPACT, state.recall("group", 0.0) / 100)))


def lock(key: str) -> None:
    """Lock a share in place, or free it."""
    study = state.study()
    state.change(replace(study, weights=study.weighting.lock(key, locked=state.recall(f"lock_{key}", False))))


def count_twice(key: str) -> None:
    """Let a gate or constraint weigh too, or take its weight back."""
    study = state.study()
    weighting = study.weighting
    if state.recall(f"twice_{key}", False):
        state.change(replace(study, weights=weighting.lock(key, locked=False)))
    else:
        state.change(replace(study, weights=weighting.move(key, 0.0).lock(key, locked=True)))


def count_impact() -> None:
    """Change the way impact is counted; the weights start anew, for they belong to other criteria."""
    counting = state.recall("counting", ImpactCounting.MAIN_AND_BREADTH)
    state.change(replace(state.study(), counting=ImpactCounting(counting), weights=None))


def reset() -> None:
    """Take the weights back to where every study starts."""
    state.change(replace(state.study(), weights=None))
