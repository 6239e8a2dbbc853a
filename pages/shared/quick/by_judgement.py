"""The list by judgement beside the method's: what each move does, and which rules it breaks."""

import streamlit as st

from pages.shared.messages import markdown
from reports.study_tables.placed import broken_sentence, doubt_sentence, moved_sentence
from scoring.judgement import JudgedList
from scoring.study import Study
from texts import Texts


def show_judged(judged: JudgedList, study: Study, t: Texts) -> None:
    """Say what was moved by hand; nothing where nobody moved a program."""
    said = sentences(judged, study, t)
    if said:
        st.subheader(t("quick_win.judged"), anchor=False)
        st.markdown("\n".join(f"- {one}" for one in said))


def sentences(judged: JudgedList, study: Study, t: Texts) -> list[str]:
    """Give what each move does, what has to be told of it, and the rules that are broken, ready for Markdown."""
    said = [moved_sentence(one, judged, study, t) for one in judged.moved]
    said += [doubt_sentence(one, study, t) for one in judged.doubts]
    return [markdown(one) for one in (*said, broken_sentence(judged, t)) if one]
