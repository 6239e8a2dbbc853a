"""The methods beside each other: who leads under all, how alike their orders are, and what they say together."""

from collections.abc import Mapping

import pandas as pd
import streamlit as st

from charts.method_places import method_places
from charts.method_words import methods_title
from pages.shared import method_choice, show
from pages.shared.tables import show_table
from scoring.comparison import Coefficient, Consensus, aggregate, likeness
from scoring.errors import ScoringError
from scoring.matrix import DecisionMatrix
from scoring.methods import BESIDE, METHODS
from scoring.program import Program
from scoring.ranking import Ranking, rank
from scoring.weighting import Weighting
from texts import Texts

COEFFICIENTS = (Coefficient.SPEARMAN, Coefficient.KENDALL_B, Coefficient.WS)
FIRST = 10


def show_comparison(matrix: DecisionMatrix, weighting: Weighting, programs: Mapping[str, Program], t: Texts) -> None:
    """Say in one line whether the order depends on the method, and unfold what it rests on."""
    if len(matrix.codes) < 2:
        st.caption(t("comparison.undefined"))
        return
    rankings = rankings_beside(matrix, weighting)
    line = st.expander(
        t("ranking.methods", found=methods_title(rankings, t, limit=FIRST)), key="methods", on_change="rerun"
    )
    if line.open:
        with line:
            method_choice.offer_others(t)
            show_methods(rankings, programs, t)


def rankings_beside(matrix: DecisionMatrix, weighting: Weighting) -> dict[str, Ranking]:
    """Rank by the official method and those beside it, by their keys; one that refuses the list is left out."""
    found = {}
    for key in BESIDE:
        try:
            found[key] = rank(matrix, weighting, METHODS[key])
        except ScoringError:
            continue
    return found


def show_methods(rankings: Mapping[str, Ranking], programs: Mapping[str, Program], t: Texts) -> None:
    """Show the places under every method, their likeness to the official order, and the order of all together.

    rankings  by method key, the official one first
    """
    show.picture(method_places(rankings, programs, t), t, key="places")
    st.markdown(f"#### {t('comparison.likeness')}")
    st.caption(t("comparison.likeness_how"))
    show_table(likeness_table(rankings, t), t, alt=t("comparison.likeness"))
    found = aggregate(list(rankings.values()), top=FIRST)
    st.markdown(f"#### {consensus_words(found, t)}")
    st.caption(t("comparison.consensus_how"))
    show_table(consensus_table(found, programs, t), t, alt=t("comparison.consensus_alt"), wide=t("fields.name"))
    if found.kemeny is None:
        st.caption(t("comparison.no_kemeny"))


def likeness_table(rankings: Mapping[str, Ranking], t: Texts) -> pd.DataFrame:
    """Compare every other method's order with the official one."""
    official, *others = rankings
    columns: dict[str, list[object]] = {t("comparison.column_method"): [t(f"methods.{key}") for key in others]}
    for coefficient in COEFFICIENTS:
        columns[t(f"comparison.{coefficient}")] = [
            likeness(rankings[official], rankings[key], coefficient) for key in others
        ]
    return pd.DataFrame(columns)


def consensus_words(found: Consensus, t: Texts) -> str:
    """Say how many of the official first ones stay in front when all methods speak together."""
    official = found.places.iloc[:, 0]
    first = [str(code) for code in official.index[official <= found.top]]
    if len(found.places) <= found.top:
        return t("comparison.consensus_alt")
    kept = [sum(places[code] <= found.top for code in first) for places in (found.borda, found.copeland)]
    return t("comparison.consensus", borda=kept[0], copeland=kept[1], n=len(first), top=found.top)


def consensus_table(found: Consensus, programs: Mapping[str, Program], t: Texts) -> pd.DataFrame:
    """Give the official place, those of the three orders of all methods together, and the range over the methods."""
    codes = [str(code) for code in found.places.index]
    columns: dict[str, object] = {
        t("comparison.column_official"): found.places.iloc[:, 0].to_list(),
        t("fields.name"): [programs[code].name for code in codes],
        t("comparison.borda"): found.borda.to_list(),
        t("comparison.copeland"): found.copeland.to_list(),
    }
    if found.kemeny is not None:
        columns[t("comparison.kemeny")] = found.kemeny.to_list()
    columns[t("comparison.column_range")] = [
        t("blanks.range", best=s.best, worst=s.worst) if s.best < s.worst else t.number(s.best, 0)
        for s in found.spreads
    ]
    columns[t("fields.code")] = codes
    return pd.DataFrame(columns)
