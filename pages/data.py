"""The lists of programs: bring workbooks in, see what needs a look and where to mend it, take the template along."""

import streamlit as st

from pages.shared import bring, cached, news, program_table, rejected, show, skipped_table, state
from pages.shared.data_steps import show_steps
from pages.shared.waiting import count_waiting, show_waiting

t = state.t()
bring.take_dropped(t)
study, lists = state.study(), state.lists()
intakes = state.intakes()
waiting = count_waiting(lists, intakes, state.gathered())
skipped = [(file, row) for file in lists.files for row in intakes[file.id].skipped]
rows = len(study.programs)

if not rows:
    show.answer(t("data.title_empty"))
elif waiting.looks:
    show.answer(t("data.title_problems", rows=rows, look=waiting.looks))
else:
    show.answer(t("data.title", rows=rows))
show_steps(t, here="data")
news.show_news(t)
show_waiting(waiting, t)

with st.container(key="bring", horizontal=True, vertical_alignment="bottom", gap="medium"):
    bring.ask_for_files(t)
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

if rows:
    show.way(t, key="weigh", sentence=t("data.next_whole" if waiting.errors else "data.next"), page="criteria")

st.subheader(t("data.programs", rows=rows), anchor=False)
program_table.show_programs(study.programs, t)
if skipped:
    with st.expander(t("data.skipped", rows=len(skipped))):
        skipped_table.show_skipped(skipped, t)
if study.rejected:
    with st.expander(t("data.rejected", programs=len(study.rejected)), key="rejected"):
        rejected.show_rejected(study.rejected, t)
if rows:
    off = st.expander(t("data.take_off"), key="take_off", on_change="rerun")
    if off.open:
        with off:
            rejected.ask_to_reject(study.programs, t)
