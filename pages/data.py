"""The list of programs: bring a workbook in, see which cell needs a look, take the template along."""

import streamlit as st

from data.workbook import Severity
from data.workbook.sentence import problem_sentence
from pages.shared import cached, problem_table, program_table, show, state
from pages.shared.messages import markdown

t = state.t()
refused = state.refused()
intake = state.intake()
errors = sum(problem.severity is Severity.ERROR for problem in intake.problems)
warnings = sum(problem.severity is Severity.WARNING for problem in intake.problems)
rows = len(intake.programs)

if refused is not None:
    show.answer(t("data.title_refused"))
elif not rows:
    show.answer(t("data.title_empty"))
elif errors or warnings:
    show.answer(t("data.title_problems", rows=rows, look=errors + warnings))
else:
    show.answer(t("data.title", rows=rows))

if refused is not None:
    for problem in refused.problems:
        st.warning(markdown(problem_sentence(problem, t)), icon=":material/block:")
    if not refused.problems:
        st.info(t("data.no_rows"), icon=":material/info:")
    st.markdown(t("data.kept"))

with st.container(key="bring", horizontal=True, vertical_alignment="bottom", gap="medium"):
    st.file_uploader(
        t("data.upload"),
        type=["xlsx", "xlsm", "xls", "xlsb", "ods", "csv"],
        key="upload",
        help=t("data.upload_help"),
        on_change=state.take_upload,
        args=("upload",),
        width=560,
    )
    st.download_button(
        t("data.template"),
        data=cached.template(t.language),
        file_name=t("data.template_file"),
        mime="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        icon=":material/download:",
        on_click="ignore",
    )
    if not state.is_sample():
        st.button(t("data.sample"), on_click=state.open_sample, icon=":material/science:")

if intake.problems:
    st.subheader(t("data.problems", errors=errors, warnings=warnings), anchor=False)
    problem_table.show_problems(intake.problems, t)

st.subheader(t("data.programs", rows=rows), anchor=False)
program_table.show_programs(intake.programs, t)

if intake.skipped:
    with st.expander(t("data.skipped", rows=len(intake.skipped))):
        problem_table.show_skipped(intake.skipped, t)

if rows:
    show.way(t, key="weigh", sentence=t("data.next_whole" if errors else "data.next"), page="criteria")
