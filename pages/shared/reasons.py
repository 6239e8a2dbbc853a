"""Why a program stands where it does, in words: what lifts it, what holds it back."""

from collections.abc import Mapping, Sequence
from statistics import median

import pandas as pd
import streamlit as st

from charts.words import better_name, name_of
from pages.shared import state
from pages.shared.messages import markdown
from pages.shared.tables import show_table
from scoring.contributions import Lead, leads
from scoring.criteria import Criterion, impact_key
from scoring.dimensions import Dimension
from scoring.matrix import criterion_value
from scoring.program import Program
from scoring.ranking import Ranking
from scoring.study import Study
from texts import Texts

WORTH_SAYING = 0.005
"""A lead smaller than half a hundredth of the score is not worth a word."""


def choose_program(codes: Sequence[str], programs: Mapping[str, Program], t: Texts) -> str:
    """Let the reader choose a program, by a click on its bar or from the list; the first is chosen until then."""
    if state.recall("program", None) not in codes:
        state.remember("program", codes[0])
    return st.selectbox(
        t("ranking.program"),
        codes,
        format_func=lambda code: f"{programs[code].name} · {code}",
        key="program",
        width=560,
    )


def show_reasons(code: str, study: Study, ranking: Ranking, parts: pd.DataFrame, t: Texts) -> None:
    """Say the place, what the program is ahead and behind on against the average, and the list of differences."""
    program = study.program(code)
    dimension = t(f"dimensions.{program.dimension or 'none'}")
    place = t(
        "ranking.place",
        name=markdown(program.name),
        place=int(ranking.places[code]),
        whole=len(ranking.codes),
        place_in_dimension=int(ranking.places_in_dimension[code]),
        dimension=dimension,
        score=float(ranking.scores[code]),
    )
    st.markdown(f"#### {place}")
    found = leads(parts, code)
    st.markdown(markdown(reason(found, study.criteria, t)))
    if not ranking.method.additive:
        st.caption(t("ranking.reason_by_weighted_sum"))
    table = pd.DataFrame(
        {
            t("ranking.column_criterion"): [name_of(lead.criterion, study.criteria, t) for lead in found],
            t("ranking.column_difference"): [lead.difference for lead in found],
            t("ranking.column_given"): [given(study, code, lead.criterion) for lead in found],
            t("ranking.column_part"): [lead.part for lead in found],
        }
    )
    signed = {t("ranking.column_given"): "", t("ranking.column_difference"): "signed3"}
    show_table(table, t, alt=t("ranking.reason_alt"), written=signed, rows=len(found))


def reason(found: Sequence[Lead], criteria: Sequence[Criterion], t: Texts) -> str:
    """Name the two largest leads and the two largest lags against the average of the list."""
    ahead = [lead for lead in found if lead.difference > WORTH_SAYING][:2]
    behind = [lead for lead in reversed(found) if lead.difference < -WORTH_SAYING][:2]
    kind = "both" if ahead and behind else "ahead" if ahead else "behind" if behind else "average"
    return t(f"ranking.reason_{kind}", ahead=_told(ahead, criteria, t), behind=_told(behind, criteria, t))


def _told(found: Sequence[Lead], criteria: Sequence[Criterion], t: Texts) -> str:
    said = []
    for lead in found:
        name = better_name(lead.criterion, criteria, t, worse=lead.difference < 0)
        said.append(t("ranking.lead", name=name, difference=lead.difference))
    return t.join(said)


def given(study: Study, code: str, criterion: str) -> float | None:
    """Give the value as it is scored, typed ones and derived impact included."""
    return criterion_value(study.scored_program(code), criterion)


def median_impact(study: Study) -> dict[Dimension, float]:
    """Give the median impact rating of the list on each dimension that has any."""
    rated = {
        dimension: [value for p in study.programs if (value := p.value(impact_key(dimension))) is not None]
        for dimension in Dimension
    }
    return {dimension: float(median(values)) for dimension, values in rated.items() if values}
