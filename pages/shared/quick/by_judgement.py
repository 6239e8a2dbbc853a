"""The list by judgement beside the method's: what each move does, and which rules it breaks."""

import streamlit as st

from pages.shared.messages import markdown
from reports.study_tables.placed import broken_sentence, doubt_sentence, list_sentences, moved_sentence
from scoring.judgement import JudgedList
from scoring.study import Study
from texts import Texts


def show_moves(judged: JudgedList, study: Study, t: Texts) -> None:
    """Say in one paragraph what judgement moved on the list that is shown, and which rules it breaks."""
    if said := list_sentences(judged, study, t):
        st.markdown(markdown(" ".join(said)))


def show_method_only(judged: JudgedList, t: Texts) -> None:
    """Say of a page about the method's list that it is, where judgement moved a program."""
    if judged.moved:
        st.markdown(t("quick_win.method_only"))


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
