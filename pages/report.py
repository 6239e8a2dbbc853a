"""What the session leaves behind: one workbook with the order, the list and all that they rest on."""

from datetime import datetime

import streamlit as st

from pages.shared import show, state
from pages.shared.quick.by_judgement import show_moves
from pages.shared.results import results_or_stop
from reports.excel import write_excel
from reports.study_report import sheets_of, study_report
from reports.study_tables.clash_words import clash_sentence

t = state.t()
study = state.study()
results, ranking, judged = results_or_stop(study, t, page="report")
kind = "draft" if study.illustrated else "final"
title = "report.title_draft" if study.illustrated else "report.title"
show.answer(t(title, chosen=len(judged.chosen), ranked=len(ranking.codes)))
if judged.method.clash:
    st.warning(clash_sentence(judged.method, t), icon=":material/info:")
show_moves(judged, study, t)
st.markdown(t(f"report.about_{kind}"))
who = st.text_input(t("report.who"), key="who", placeholder=t("report.who_example"), persist_state="session", width=420)
st.download_button(
    t("report.download"),
    data=lambda: write_excel(study_report(study, t, made_at=datetime.now(), made_by=who, source=study.name), t),
    file_name=t("report.file"),
    mime="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    type="primary",
    icon=":material/download:",
    on_click="ignore",
)
st.subheader(t("report.contents"), anchor=False)
st.table(
    [
        {t("report.column_sheet"): t(f"report.sheet_{sheet}"), t("report.column_holds"): t(f"report.holds_{sheet}")}
        for sheet in sheets_of(results)
    ],
    hide_index=True,
    border="horizontal",
)
show.way(t, key="assumptions", sentence=t("report.next"), page="assumptions")
