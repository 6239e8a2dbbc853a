"""The study at hand: opened, changed and kept at once, caught up with what others kept."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from typing import cast

import streamlit as st

from data import desk as desks
from data.desk import Desk, Hand
from data.lists import Lists
from data.workbook.problem import Fact
from pages.shared import cached
from scoring.study import Study

DESK, ASKED, WHO, LOST = "desk", "study", "who", "lost"


def who() -> str:
    """Give the name of the person at work, as they gave it; empty where they gave none."""
    return str(st.session_state.get(WHO, "")).strip()


def hand() -> Hand:
    """Give what a change needs: the store, the reader, who and when."""
    return Hand(cached.store(), cached.read_list, who(), datetime.now(UTC))


def desk() -> Desk:
    """Give the study at hand with its lists; a first visit opens the one of the address, else the sample."""
    if DESK not in st.session_state:
        asked = st.query_params.get(ASKED)
        found = desks.open_desk(cached.store(), asked) if asked else None
        st.session_state[LOST] = bool(asked) and found is None
        st.session_state[DESK] = found or cached.sample_desk()
    return cast(Desk, st.session_state[DESK])


def is_lost() -> bool:
    """Say whether the address asked for a study that is not kept here, and the sample stands in its place."""
    return bool(st.session_state.get(LOST)) and desk().kept is None


def is_archived() -> bool:
    """Say whether the study at hand was put away."""
    kept = desk().kept
    return kept is not None and kept.archived


def put(changed: Desk) -> None:
    """Put a changed desk in place of the one at hand."""
    st.session_state[DESK] = changed


def catch_up() -> str | None:
    """Take in what others have kept since, be it with a change of one's own; give the name of who did, or None."""
    before = desk()
    after = desks.refresh(before, cached.store())
    if after is not before or before.met is not None:
        put(replace(after, met=None))
    return after.kept.changed_by if after.kept is not None and after.kept is not before.kept else before.met


def study() -> Study:
    """Give the study at hand."""
    return desk().study


def lists() -> Lists:
    """Give the files of the study and what was decided about them."""
    return desk().lists


def change(
    study: Study, *, what: str = "settings", undoable: bool = False, facts: Mapping[str, Fact] | None = None
) -> None:
    """Keep a changed study in place of the one at hand, at once; what, and its facts, are what the audit tells.

    undoable  whether it is a step that `undo` takes back: then `mend.step_<what>` says which
    """
    put(desks.keep(desk(), hand(), what=what, study=study, undoable=undoable, facts=facts))


def choose_method(key: str) -> None:
    """Order the programs by the method that a widget holds."""
    change(replace(study(), method=str(st.session_state[key])))


def is_sample() -> bool:
    """Say whether the study at hand is the sample that comes with the product, or a copy that somebody tries out."""
    return desk().sample


def open_sample() -> None:
    """Open the sample study anew."""
    put(cached.sample_desk())


def open_study(study_id: str) -> None:
    """Open a kept study; the one at hand stays where there is none of that id."""
    put(desks.open_desk(cached.store(), study_id) or desk())


def revision() -> int:
    """Give a number that grows with every change kept: what an editor showed before is then out of date."""
    kept = desk().kept
    return kept.revision if kept is not None else 0
