"""One program recomputed step by step, and the criteria with their anchors and shares."""

import pandas as pd
import streamlit as st

from charts.words import criterion_name, name_of
from pages.shared.messages import explain, markdown
from pages.shared.tables import show_table
from pages.shared.weights import anchors
from scoring.contributions import contributions, leads
from scoring.criteria import Criterion
from scoring.errors import ScoringError
from scoring.matrix import DecisionMatrix, criterion_value
from scoring.methods import DEFAULT_METHOD, METHODS
from scoring.study import Study
from texts import Texts


def show_by_hand(study: Study, t: Texts) -> None:
    """Show every step from the given values to one program's score, so that a pocket calculator can follow."""
    st.subheader(t("assumptions.by_hand"), anchor=False)
    try:
        matrix, ranking = study.matrix(), study.ranking(METHODS[DEFAULT_METHOD])
    except ScoringError as error:
        st.info(explain(error, t))
        return
    code = st.selectbox(
        t("ranking.program"), ranking.codes, format_func=lambda c: study.program(c).name, key="by_hand", width=560
    )
    table = steps(code, study, matrix, t)
    st.markdown(t("assumptions.formula"))
    show_table(table, t, alt=t("assumptions.by_hand_alt"), rows=len(table))
    score = float(ranking.scores[code])
    st.markdown(
        t("assumptions.result", name=markdown(study.program(code).name), score=score, place=int(ranking.places[code]))
    )


def steps(code: str, study: Study, matrix: DecisionMatrix, t: Texts) -> pd.DataFrame:
    """Lay out given value, anchors, share of the way, weight and what it brings, criterion by criterion."""
    parts = {lead.criterion: lead.part for lead in leads(contributions(matrix, study.weighting), code)}
    program = study.scored_program(code)
    rows = []
    for criterion in matrix.criteria:
        share, part = study.weighting.shares[criterion.key], parts[criterion.key]
        rows.append(
            {
                t("ranking.column_criterion"): criterion_name(criterion, t),
                t("assumptions.column_given"): t.number(criterion_value(program, criterion.key) or 0.0, 2),
                t("assumptions.column_anchors"): anchors(criterion, t),
                t("assumptions.column_way"): t.number(part / share, 4),
                t("assumptions.column_weight"): t.number(share, 4),
                t("assumptions.column_part"): t.number(part, 4),
            }
        )
    return pd.DataFrame(rows)


def show_clipped(study: Study, t: Texts) -> None:
    """List the values outside their anchors: as given, and as scored."""
    clipped = study.matrix().clipped
    if not clipped:
        return
    st.subheader(t("assumptions.clipped", count=len(clipped)), anchor=False)
    table = pd.DataFrame(
        {
            t("fields.code"): [one.code for one in clipped],
            t("fields.name"): [study.program(one.code).name for one in clipped],
            t("ranking.column_criterion"): [name_of(one.criterion, study.criteria, t) for one in clipped],
            t("ranking.column_given"): [one.given for one in clipped],
            t("assumptions.column_scored"): [one.scored for one in clipped],
        }
    )
    written = {t("ranking.column_given"): "n1", t("assumptions.column_scored"): "n1"}
    show_table(table, t, alt=t("assumptions.clipped_alt"), written=written)


def show_criteria(study: Study, t: Texts) -> None:
    """Show each criterion that may count: group, anchors, direction and share."""
    table = pd.DataFrame([criterion_row(criterion, study, t) for criterion in study.counted_criteria])
    show_table(table, t, alt=t("assumptions.criteria_alt"), rows=len(table))


def criterion_row(criterion: Criterion, study: Study, t: Texts) -> dict[str, str]:
    """Lay out one criterion."""
    return {
        t("ranking.column_criterion"): criterion_name(criterion, t),
        t("assumptions.column_group"): t(f"groups.{criterion.group}"),
        t("assumptions.column_anchors"): anchors(criterion, t),
        t("assumptions.column_direction"): t(f"directions.{criterion.direction}"),
        t("assumptions.column_weight"): t.percent(study.weighting.shares[criterion.key], 1),
    }
