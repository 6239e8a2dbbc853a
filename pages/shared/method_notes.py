"""What a method does, how to read its score, and where it comes from."""

from collections.abc import Mapping

import numpy as np
import streamlit as st

from charts.words import quoted
from pages.shared.messages import markdown
from scoring.matrix import DecisionMatrix
from scoring.methods import METHODS, Family, Method, vikor
from scoring.program import Program
from scoring.weighting import Weighting
from texts import Texts


def show_note(
    method: str, matrix: DecisionMatrix, weighting: Weighting, programs: Mapping[str, Program], t: Texts
) -> None:
    """Say in a sentence or two what the method does, and what VIKOR proposes beside its order."""
    st.caption(t("ranking.note", how=t(f"method_notes.{method}_how"), role=t(f"method_notes.{method}_role")))
    if method == vikor.METHOD.key:
        names = [quoted(programs[code].name, t) for code in compromise_codes(matrix, weighting)]
        kind = "compromise_one" if len(names) == 1 else "compromise"
        st.caption(markdown(t(f"ranking.{kind}", names=t.join(names), count=len(names))))


def compromise_codes(matrix: DecisionMatrix, weighting: Weighting) -> list[str]:
    """Give the programs that VIKOR proposes together, in list order."""
    shares = np.array([weighting.shares[criterion.key] for criterion in matrix.criteria])
    found = vikor.compromise(matrix.values, shares / shares.sum(), matrix.criteria)
    return [matrix.codes[row] for row in sorted(found.compromise_set)]


def show_sources(t: Texts) -> None:
    """List every method by family: the meaning of its score, what it does and assumes, and its source."""
    for family in Family:
        of_family = [method for method in METHODS.values() if method.family is family]
        if of_family:
            st.markdown(f"#### {t(f'method_families.{family}')}")
        for method in of_family:
            _show_source(method, t)


def _show_source(method: Method, t: Texts) -> None:
    key = method.key
    st.markdown(t("ranking.method_line", method=t(f"methods.{key}"), scale=t(f"method_notes.{key}_scale")))
    st.markdown(t("ranking.method_words", how=t(f"method_notes.{key}_how"), assumes=t(f"method_notes.{key}_assumes")))
    st.caption(markdown(t(f"method_notes.{key}_source")))
