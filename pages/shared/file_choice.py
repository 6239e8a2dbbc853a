"""Which of several files is looked at: two of one name are told apart, for Streamlit knows a choice by its words."""

from collections import Counter
from collections.abc import Sequence

import streamlit as st

from data.lists import ListFile


def choose_file(files: Sequence[ListFile], among: Sequence[ListFile], label: str, *, key: str, width: int) -> ListFile:
    """Let the reader choose one of the files, called by their names among all; one alone is not asked about."""
    if len(files) == 1:
        return files[0]
    by_id, names = {file.id: file for file in files}, names_of(among)
    return by_id[st.selectbox(label, list(by_id), format_func=names.__getitem__, key=key, width=width)]


def names_of(files: Sequence[ListFile]) -> dict[str, str]:
    """Give each file's name by its ID, with its number where a name came before."""
    names, counts = {}, Counter[str]()
    for file in files:
        counts[file.filename] += 1
        number = counts[file.filename]
        names[file.id] = file.filename if number == 1 else f"{file.filename} ({number})"
    return names
