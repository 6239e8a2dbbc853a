"""AHP one question at a time: which of two matters more, and by how much on the scale from 1 to 9 in words."""

from collections.abc import Sequence

import streamlit as st

from pages.shared import state
from pages.shared.weigh import acts
from pages.shared.weigh.items import items_of
from scoring.study import Study
from scoring.weighting import Answers
from scoring.weighting.pairwise import questions
from scoring.weighting.stages import Stage
from texts import Texts

WAY, EQUAL = "ahp", "="
STRENGTHS = tuple(range(2, 10))
Pair = tuple[str, str]


def show_question(stage: Stage, study: Study, t: Texts) -> None:
    """Ask about the pair at hand: the first one without an answer, or the one somebody went to."""
    given, items = study.dialogue(WAY).at(stage.key), items_of(stage, study, t)
    pairs = questions(stage.kept(given))
    if not pairs:
        return
    one, other = pair = pair_at_hand(stage, given, pairs)
    answered = sum(given.judged(*each) is not None for each in pairs)
    facts = {"number": pairs.index(pair) + 1, "count": len(pairs), "answered": answered}
    if len(pairs) > 1:
        st.caption(t("weigh.question_number", **facts, enough=len(stage.kept(given)) - 1))
    st.markdown(
        t(
            "weigh.question",
            one=items[one].name,
            one_span=items[one].span,
            other=items[other].name,
            other_span=items[other].span,
        )
    )
    _ask_side(stage, pair, given.judged(one, other), {one: items[one].name, other: items[other].name}, t)
    with st.container(horizontal=True, gap="small"):
        if len(pairs) > 1:
            st.button(t("weigh.back"), key="pair_back", on_click=go, args=(stage, pairs, pair, -1), type="tertiary")
            st.button(t("weigh.skip"), key="pair_next", on_click=go, args=(stage, pairs, pair, 1), type="tertiary")
        if given.judged(one, other) is not None:
            st.button(t("weigh.unjudge"), key="unjudge", on_click=judge, args=(stage, pair, None), type="tertiary")


def _ask_side(stage: Stage, pair: Pair, value: float | None, names: dict[str, str], t: Texts) -> None:
    side_key, strength_key = keys_of(stage, pair)
    if value is not None:
        state.follow(side_key, side_of(pair, value))
        state.follow(strength_key, strength_of(value) if strength_of(value) in STRENGTHS else None)
    side = st.segmented_control(
        t("weigh.side"),
        [pair[0], EQUAL, pair[1]],
        format_func=lambda key: names.get(key, t("weigh.side_equal")),
        key=side_key,
        on_change=lean,
        args=(stage, pair),
        label_visibility="collapsed",
        wrap=True,
    )
    if side in pair:
        st.pills(
            t("weigh.strength", name=names[str(side)]),
            STRENGTHS,
            format_func=lambda strength: t(f"weigh.strength_{strength}"),
            key=strength_key,
            on_change=lean,
            args=(stage, pair),
            help=t("weigh.scale_help"),
        )


def lean(stage: Stage, pair: Pair) -> None:
    """Keep what the widgets of a pair say, once they say all of it, and go on to the next pair without an answer."""
    side_key, strength_key = keys_of(stage, pair)
    side: str | None = state.recall(side_key, None)
    strength: int | None = state.recall(strength_key, None)
    if side == EQUAL:
        judge(stage, pair, 1.0)
    elif side in pair and strength is not None:
        judge(stage, pair, float(strength) if side == pair[0] else 1 / float(strength))


def judge(stage: Stage, pair: Pair, value: float | None) -> None:
    """Keep a judgement; with one given go on to the next pair, with one taken back stay."""
    acts.keep_judgement(WAY, stage.key, *pair, value)
    if value is not None:
        state.remember(_place(stage), None)
        return
    state.remember(_place(stage), pair)
    for key in keys_of(stage, pair):
        state.remember(key, None)


def go(stage: Stage, pairs: Sequence[Pair], pair: Pair, steps: int) -> None:
    """Go back or on by some pairs."""
    state.remember(_place(stage), pairs[(pairs.index(pair) + steps) % len(pairs)])


def pair_at_hand(stage: Stage, given: Answers, pairs: Sequence[Pair]) -> Pair:
    """Give the pair that somebody went to, else the first one without an answer, else the last."""
    asked: Pair | None = state.recall(_place(stage), None)
    blank = (pair for pair in pairs if given.judged(*pair) is None)
    return asked if asked is not None and asked in pairs else next(blank, pairs[-1])


def side_of(pair: Pair, value: float) -> str:
    """Give the side that a judgement leans to."""
    return EQUAL if value == 1 else pair[0] if value > 1 else pair[1]


def strength_of(value: float) -> int:
    """Give how far a judgement leans, to the nearest whole step of the scale."""
    return round(max(value, 1 / value))


def keys_of(stage: Stage, pair: Pair) -> tuple[str, str]:
    """Give the keys of the two widgets of a pair."""
    return f"side_{stage.key}_{'_'.join(pair)}", f"strength_{stage.key}_{'_'.join(pair)}"


def _place(stage: Stage) -> str:
    return f"pair_{stage.key}"
