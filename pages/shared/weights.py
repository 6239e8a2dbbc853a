"""The weights as they are moved by hand: one line a criterion, the sum always in sight."""

from math import fsum

import streamlit as st

from charts.words import criterion_name
from pages.shared import state
from pages.shared.messages import markdown
from pages.shared.weigh import by_hand
from pages.shared.weigh.slider import SAID, STEP, WHOLE, end_of, handle
from scoring.criteria import Criterion, Group, ImpactCounting, Part, Unit
from scoring.study import Study
from scoring.weighting import Weighting
from texts import Texts


def show_sum(weighting: Weighting, t: Texts) -> None:
    """Show what the weights add up to, where they come from, and the ways back: to the start, to those of before."""
    with st.container(key="sum", horizontal=True, vertical_alignment="center", horizontal_alignment="distribute"):
        st.markdown(t("criteria.sum", total=fsum(weighting.shares.values())), width="content")
        st.button(
            t("criteria.reset"),
            key="reset",
            type="tertiary",
            icon=":material/restart_alt:",
            on_click=by_hand.reset,
            disabled=weighting.origin == "default",
        )
    by_hand.offer_undo(t)
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
    for group in Group:
        st.subheader(t(f"groups.{group}"), anchor=False)
        with st.container(key=f"sliders_{group}"):
            for criterion in study.counted_criteria:
                if criterion.group is group and criterion.part is Part.SCORE:
                    show_criterion(criterion, weighting, t)
    ask_counting(study, t)
    fold = st.expander(t("criteria.gates"), key="gates", on_change="rerun")
    if fold.open:
        with fold:
            for criterion in study.counted_criteria:
                if criterion.part is not Part.SCORE:
                    show_gate(criterion, weighting, t)


def ask_counting(study: Study, t: Texts) -> None:
    """Say how impact counts, and fold away the choice, which is made once."""
    ways = {counting: t(f"criteria.counting_{counting}") for counting in ImpactCounting}
    fold = st.expander(t("criteria.counting_now", way=ways[study.counting]), key="counting_fold", on_change="rerun")
    if not fold.open:
        return
    state.follow("counting", study.counting)
    with fold:
        st.radio(
            t("criteria.counting"),
            list(ways),
            format_func=ways.__getitem__,
            key="counting",
            on_change=by_hand.count_impact,
            label_visibility="collapsed",
        )
        st.caption(t("criteria.counting_help"))


def show_groups(weighting: Weighting, t: Texts) -> None:
    """Show the one slider that shares the whole between the groups."""
    state.follow("group", handle(weighting.group_share(Group.IMPACT)))
    st.slider(
        t(
            "criteria.groups",
            impact=weighting.group_share(Group.IMPACT),
            feasibility=weighting.group_share(Group.FEASIBILITY),
        ),
        0.0,
        WHOLE,
        step=STEP,
        format=SAID,
        key="group",
        on_change=by_hand.move_group,
    )


def show_criterion(criterion: Criterion, weighting: Weighting, t: Texts) -> None:
    """Show one criterion: its slider, called by name, share and anchors, with what it asks at hand, and its lock.

    Both are drawn anew with every move of any slider: look.css sets them side by side, for a container of their own
    would be drawn eleven times too.
    """
    key = criterion.key
    share, end = weighting.shares[key], end_of(weighting, key)
    name = markdown(criterion_name(criterion, t))
    state.follow(f"lock_{key}", key in weighting.locked)
    state.follow(f"weight_{key}", handle(share, end), limit=end)
    st.slider(
        t("criteria.weight_of", name=name, share=share, anchors=anchors(criterion, t)),
        0.0,
        end,
        step=STEP,
        format=SAID,
        key=f"weight_{key}",
        disabled=not weighting.moves(key),
        on_change=by_hand.move,
        args=(key,),
        help=question_words(criterion, t),
    )
    st.toggle(t("criteria.lock"), key=f"lock_{key}", on_change=by_hand.lock, args=(key,))


def show_gate(criterion: Criterion, weighting: Weighting, t: Texts) -> None:
    """Show a gate or constraint, which weighs nothing unless it is given weight on purpose."""
    key = criterion.key
    counts_twice = key not in weighting.locked
    state.follow(f"twice_{key}", counts_twice)
    st.checkbox(
        t("criteria.count_twice", name=criterion_name(criterion, t)),
        key=f"twice_{key}",
        on_change=by_hand.count_twice,
        args=(key,),
    )
    if counts_twice:
        st.warning(t(f"criteria.counts_twice_{criterion.part}"), icon=":material/info:")
        with st.container(key=f"sliders_{key}"):
            show_criterion(criterion, weighting, t)


def question_words(criterion: Criterion, t: Texts) -> str:
    """Say what a criterion asks, what it leaves to others, and what each step means."""
    if criterion.label is not None:
        return markdown(criterion.label)
    prefix = f"criteria.{criterion.key}"
    steps = {step: f"{prefix}.step_{step}" for step in range(1, 6)}
    told = [t("criteria.step", step=step, means=t(key)) for step, key in steps.items() if key in t]
    return "\n\n".join([t(f"{prefix}.question"), "  \n".join(told), t(f"{prefix}.excludes"), t(f"{prefix}.basis")])


def anchors(criterion: Criterion, t: Texts) -> str:
    """Write the anchors from worst to best in the criterion's unit."""
    worst, best = criterion.anchors
    if criterion.unit is Unit.RUPIAH:
        return t("criteria.anchors_rupiah", worst=worst, best=best)
    return t(f"criteria.anchors_{criterion.unit}", worst=worst, best=best)
