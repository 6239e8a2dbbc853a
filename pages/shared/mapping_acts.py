"""What a person does with a mapping: use it or take it back; and what it changed, told afterwards."""

from collections.abc import Mapping

import streamlit as st

from data.lists import ListFile
from pages.shared import state
from pages.shared.messages import markdown
from texts import Texts

TOLD, FILE = "mapping_told", "mapping_file"


def use_mapping(file_id: str, mapping: Mapping[str, str]) -> None:
    """Keep a mapping, and how many programs the file gave before and gives now."""
    before = len(state.intakes()[file_id].programs)
    state.map_columns(file_id, mapping)
    state.remember(TOLD, (file_id, before, bool(mapping)))


def restore(file_id: str) -> None:
    """Take every decision about a file's layout back."""
    use_mapping(file_id, {})


def tell_outcome(file_id: str, t: Texts) -> None:
    """Say how many programs the file gave before and gives now, as long as no other file is looked at."""
    nothing: tuple[str, int, bool] = "", 0, False
    told, before, kept = state.recall(TOLD, nothing)
    if told != file_id:
        return
    now = len(state.intakes()[file_id].programs)
    st.info(t("mapping.used" if kept else "mapping.restored", before=before, now=now), icon=":material/check:")


def offer_next(file: ListFile, left: int, t: Texts) -> None:
    """Lead to the next file that a person should look at."""
    label = t("mapping.next_file", name=markdown(file.filename), count=left)
    st.button(label, key="mapping_next", on_click=state.remember, args=(FILE, file.id), icon=":material/arrow_forward:")
