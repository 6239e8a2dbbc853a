"""Files dropped on the page, read one after the other while the reader sees which."""

from collections.abc import Sequence

import streamlit as st
from streamlit.runtime.uploaded_file_manager import UploadedFile

from pages.shared import state
from pages.shared.editions import TOLD
from pages.shared.messages import markdown
from texts import Texts

KINDS = ["xlsx", "xlsm", "xls", "xlsb", "ods", "csv"]
DROPS, BROUGHT = "drops", "brought"


def ask_for_files(t: Texts) -> None:
    """Ask for one or many workbooks; each drop empties the field for the next."""
    st.file_uploader(
        t("data.upload"),
        type=KINDS,
        key=_field(),
        help=t("data.upload_help"),
        accept_multiple_files=True,
        width=560,
    )


def take_dropped(t: Texts) -> None:
    """Read what was dropped, told file by file; what came of it is kept for `news`."""
    dropped: Sequence[UploadedFile] = state.recall(_field(), ())
    if not dropped:
        return
    with st.container(key="reading"):
        bar = st.progress(0.0)

        def told(number: int, name: str) -> None:
            sentence = t("data.reading", number=number + 1, files=len(dropped), name=name)
            bar.progress(number / len(dropped), text=markdown(sentence))

        brought = state.bring([(file.name, file.getvalue()) for file in dropped], told)
    state.remember(BROUGHT, brought)
    state.remember(TOLD, "")
    state.remember(DROPS, state.recall(DROPS, 0) + 1)
    st.rerun()


def _field() -> str:
    return f"upload_{state.recall(DROPS, 0)}"
