"""Twins that two people settled in two ways: each decision beside the other, and a choice between them."""

from collections.abc import Mapping

import streamlit as st

from data.lists import ChoiceKind, Gathered, Place, TwinChoice
from data.lists.differences import compared_keys
from data.store.together import Conflict
from pages.shared import state
from pages.shared.conflict_choice import choose_sides
from pages.shared.merge_told import tell
from pages.shared.messages import markdown
from pages.shared.twin_words import field_name, place_written
from scoring.program import Program
from texts import Texts


def show_conflicts(found: Gathered, t: Texts) -> None:
    """Show every group that two people settled in two ways; the other's decision holds until one is chosen."""
    conflicts = [one for one in state.conflicts() if one.path[:2] == ("lists", "choices")]
    if not conflicts:
        return
    programs = _programs(found)
    with st.container(key="merge_conflicts", gap="small"):
        choose_sides(
            conflicts,
            lambda conflict: conflict_sentence(conflict, programs, t),
            _settle,
            key="merge_settle",
            title=t("merge.conflicts", groups=len(conflicts)),
            theirs=t("merge.conflict_theirs"),
            mine=t("merge.conflict_mine"),
        )


def conflict_sentence(conflict: Conflict, programs: Mapping[Place, Program], t: Texts) -> str:
    """Say which program it is about, what the other decided and when, and what I decided."""
    sides = (conflict.theirs, conflict.mine, conflict.base)
    places = next((one.places for one in sides if isinstance(one, TwinChoice)), ())
    named = next((programs[place].name for place in places if place in programs), "")
    facts = {
        "name": markdown(named) or t("merge.some_program"),
        "theirs": _decision(conflict.theirs, programs, t),
        "mine": _decision(conflict.mine, programs, t),
    }
    theirs = conflict.theirs
    if not isinstance(theirs, TwinChoice) or not theirs.by or theirs.at is None:
        return t("merge.conflict", **facts)
    return t("merge.conflict_by", **facts, by=markdown(theirs.by), at=theirs.at.astimezone())


def _settle(conflict: Conflict, mine: bool) -> None:
    state.settle(conflict, mine=mine)
    tell("settled_mine" if mine else "settled_theirs")


def _programs(found: Gathered) -> Mapping[Place, Program]:
    return {place: program for twins in found.twins for place, program in twins.by_place.items()}


def _decision(side: object, programs: Mapping[Place, Program], t: Texts) -> str:
    """Say one decision inside a sentence; what is no choice was opened again."""
    if not isinstance(side, TwinChoice):
        return t("merge.decided_open")
    if side.kind is ChoiceKind.KEEP or side.stays is None or side.stays not in programs:
        return t(f"merge.decided_{side.kind}")
    place = place_written(programs[side.stays], t)
    if not side.picks:
        return t(f"merge.decided_{side.kind}_at", place=place)
    order = compared_keys(tuple(programs.values()))
    criteria = state.study().criteria
    fields = [field_name(key, criteria, t) for key in order if key in side.picks]
    return t("merge.decided_picks", place=place, fields=markdown(t.join(fields)))
