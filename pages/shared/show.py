"""How a page shows what it found: a picture with its point, its sentence and its numbers; and where to go next."""

from collections.abc import Callable

import streamlit as st

from charts.picture import Picture
from pages.shared.messages import markdown
from pages.shared.tables import show_table
from texts import Texts

PLOTLY = {"displayModeBar": False, "scrollZoom": False, "responsive": True}


def answer(sentence: str) -> None:
    """Put the answer on top of the page."""
    st.title(markdown(sentence), anchor=False)


def picture(
    found: Picture, t: Texts, *, key: str, titled: bool = True, on_select: Callable[[], None] | None = None
) -> None:
    """Show a chart: its point, its question, the figure, one sentence, and the numbers one click away."""
    with st.container(key=f"picture_{key}", gap="xsmall"):
        if titled:
            st.subheader(markdown(found.title), anchor=False)
        st.caption(markdown(found.subtitle))
        st.plotly_chart(
            found.figure,
            theme=None,
            config=PLOTLY,
            key=key,
            alt=found.sentence,
            on_select=on_select or "ignore",
            selection_mode="points",
        )
        st.markdown(markdown(found.sentence))
        numbers = st.expander(t("frame.numbers"), key=f"numbers_{key}", on_change="rerun")
        if numbers.open:  # a closed table costs as much as its chart
            with numbers:
                show_table(found.table, t, alt=found.title, written=found.written)


def way(t: Texts, *, key: str, sentence: str, page: str) -> None:
    """Name the next step and lead there."""
    with st.container(key=f"way_{key}", horizontal=True, vertical_alignment="center"):
        st.markdown(sentence, width="content")
        st.page_link(f"pages/{page}.py", label=t(f"{page}.menu"), icon=":material/arrow_forward:")


def nothing_yet(t: Texts, *, page: str, beneath: Callable[[], None] | None = None) -> None:
    """Invite to the page that this one needs, and stop; `beneath` draws what stands under the title."""
    st.title(t(f"{page}.title_empty"), anchor=False)
    if beneath is not None:
        beneath()
    st.markdown(t(f"{page}.invitation"))
    if st.button(t("data.menu"), type="primary", icon=":material/upload_file:"):
        st.switch_page("pages/data.py")
    st.stop()
