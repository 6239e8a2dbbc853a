"""Entries that somebody else changed at the same time: theirs beside mine, and a choice between them."""

import streamlit as st

from data.lists import Confirmed
from data.store.together import MISSING, Conflict
from data.workbook import Correction
from data.workbook.sentence import key_label
from pages.shared import state
from pages.shared.conflict_choice import choose_sides
from pages.shared.messages import markdown
from texts import Texts


def show_conflicts(t: Texts) -> None:
    """Show every entry that two people changed to different values; theirs holds until it is settled."""
    conflicts = state.conflicts()
    if not conflicts:
        return
    names = {file.id: file.filename for file in state.lists().files}
    with st.container(key="mend_conflicts", gap="small"):
        choose_sides(
            conflicts,
            lambda conflict: conflict_sentence(conflict, names, t),
            lambda conflict, mine: state.settle(conflict, mine=mine),
            key="settle",
            title=t("mend.conflicts", count=len(conflicts)),
            theirs=t("mend.conflict_theirs"),
            mine=t("mend.conflict_mine"),
        )


def conflict_sentence(conflict: Conflict, names: dict[str, str], t: Texts) -> str:
    """Say where the two differ, who wrote what, and what stood there before."""
    before = _original(conflict) if conflict.base is MISSING else conflict.base
    sides = {"theirs": _text(conflict.theirs, t), "mine": _text(conflict.mine, t), "base": _text(before, t)}
    place, theirs = _place(conflict, names, t), conflict.theirs
    if isinstance(theirs, (Correction, Confirmed)) and theirs.by and theirs.at:
        return t("mend.conflict_by", place=place, by=markdown(theirs.by), at=theirs.at, **sides)
    return t("mend.conflict", place=place, **sides)


def _original(conflict: Conflict) -> object:
    """Give what stood in the cell of the file before either of the two wrote there."""
    written = next((side for side in (conflict.theirs, conflict.mine) if isinstance(side, Correction)), None)
    return conflict.base if written is None else written.was


def _place(conflict: Conflict, names: dict[str, str], t: Texts) -> str:
    match conflict.path:
        case ("lists", "files", str(file), "corrections", (str(sheet), row, str(field))):
            named = {"file": markdown(names.get(file, "")), "sheet": markdown(sheet), "row": str(row)}
            return t("mend.conflict_cell", **named, field=markdown(key_label(field, t)))
        case ("lists", "files", str(file), "mapping", str(column)):
            return t("mend.conflict_column", file=markdown(names.get(file, "")), column=markdown(column))
        case ("lists", "files", str(file), *_):
            return t("mend.conflict_file", file=markdown(names.get(file, "")))
        case ("lists", *_):
            return t("mend.conflict_twins")
    return t("mend.conflict_study")


def _text(value: object, t: Texts) -> str:
    """Give what stands on one side in words; what is no text or number is only said to be there or not."""
    if isinstance(value, Correction):
        value = value.text
    if isinstance(value, (str, int, float)):
        return markdown(str(value)) or t("mend.conflict_blank")
    return t(f"mend.conflict_{'set' if isinstance(value, Confirmed) else 'other'}")
