"""One problem at hand: what stands there, what is expected, and every way to mend it."""

import streamlit as st

from charts.names import shortened
from data.workbook import Severity
from data.workbook.alternatives import alternatives
from data.workbook.expected import expected_sentence
from data.workbook.mendable import correction_of, field_of, programs_by_place
from data.workbook.problem import ProblemCode
from data.workbook.sentence import key_label, problem_sentence
from data.workbook.suggested import suggested_correction
from pages.shared.mend_acts import let_stand, write, write_typed
from pages.shared.messages import markdown
from pages.shared.problem_spots import Spot
from texts import Texts

BUTTON_LETTERS = 60
APPLY = "Alt+A"
TWINS = frozenset({ProblemCode.DUPLICATE_PROGRAM})
OF_COLUMNS = frozenset(
    {
        ProblemCode.MISSING_COLUMN, ProblemCode.DUPLICATE_HEADER, ProblemCode.HEADER_INFERRED,
        ProblemCode.UNIT_INFERRED, ProblemCode.HIDDEN_COLUMN, ProblemCode.HIDDEN_SHEET_SKIPPED,
        ProblemCode.CRITERION_LIKELY,
        ProblemCode.CRITERION_TYPE_MISSING, ProblemCode.CRITERION_SCALE_ASSUMED, ProblemCode.CRITERION_SCALE_ASKED,
        ProblemCode.MAPPING_ROW_ABSENT, ProblemCode.MAPPING_COLUMN_ABSENT, ProblemCode.MAPPING_KEY_UNKNOWN,
        ProblemCode.MAPPING_SHEET_ABSENT, ProblemCode.NO_TABLE_FOUND, ProblemCode.NO_ROWS,
    }
)  # fmt: skip


def show_panel(spot: Spot, t: Texts) -> None:
    """Show a problem with its place, its sentence and what may be done."""
    problem = spot.problem
    with st.container(key="mend_panel", gap="small"):
        st.subheader(markdown(spot.title(t) or problem.sheet or spot.file.filename), anchor=False)
        st.caption(_place(spot, t))
        if problem.value:
            st.markdown(t("mend.stands", value=markdown(problem.value)))
        elif problem.cell:
            st.markdown(t("mend.stands_blank"))
        st.markdown(markdown(_sentence(spot, t)))
        if not spot.also:
            st.caption(t("mend.expected", expected=markdown(expected_sentence(problem, t, spot.intake.known_criteria))))
        _offer_texts(spot, t)
        _offer_doors(spot, t)
        if problem.severity is not Severity.ERROR:
            st.button(t("mend.let_stand"), key="mend_let_stand", on_click=let_stand, args=(spot,), type="tertiary")


def _sentence(spot: Spot, t: Texts) -> str:
    if not spot.also:
        return problem_sentence(spot.problem, t)
    labels = {c.key: c.label for c in spot.intake.known_criteria if c.label}
    names = [key_label(field_of(problem), t, labels) for problem in (spot.problem, *spot.also)]
    return t("mend.columns_missing", count=len(names), columns=t.join(names))


def _place(spot: Spot, t: Texts) -> str:
    problem, field = spot.problem, field_of(spot.problem)
    labels = {c.key: c.label for c in spot.intake.known_criteria if c.label}
    named = {"file": markdown(spot.file.filename), "sheet": markdown(problem.sheet), "cell": problem.cell}
    if problem.cell:
        return t("mend.place_cell", **named, field=markdown(key_label(field, t, labels)) if field else "–")
    if problem.row:
        return t("mend.place_row", **named, row=str(problem.row))
    return t("mend.place_sheet", **named) if problem.sheet else markdown(spot.file.filename)


def _offer_texts(spot: Spot, t: Texts) -> None:
    """Offer the suggestion, then what else may be meant, then a field to type in."""
    if correction_of(spot.problem, "", programs_by_place(spot.intake)) is None:
        return
    suggested = suggested_correction(spot.problem, spot.intake)
    others = [text for text in alternatives(spot.problem, spot.intake) if not suggested or text != suggested.text]
    with st.container(horizontal=True, gap="small"):
        if suggested:
            st.button(
                t("mend.use", text=_on_button(suggested.text)),
                key="mend_use",
                type="primary",
                shortcut=APPLY,
                on_click=write,
                args=(spot, suggested.text),
            )
        for number, text in enumerate(others):
            st.button(_on_button(text), key=f"mend_other_{number}", on_click=write, args=(spot, text))
    typed = f"mend_typed_{spot.key}"
    form = st.form(key="mend_form", clear_on_submit=True, border=False)
    with form, st.container(horizontal=True, vertical_alignment="bottom", gap="small"):
        st.text_input(t("mend.typed"), key=typed, max_chars=5000)
        st.form_submit_button(t("mend.write"), on_click=write_typed, args=(spot, typed))


def _offer_doors(spot: Spot, t: Texts) -> None:
    """Lead to the room where what no cell can mend is settled."""
    code = spot.problem.code
    if code in OF_COLUMNS:
        st.page_link("pages/mapping.py", label=t("mend.to_mapping"), icon=":material/arrow_forward:")
    if code in TWINS:
        st.page_link("pages/merge.py", label=t("mend.to_merge"), icon=":material/arrow_forward:")
    if str(code).startswith("weight"):
        st.page_link("pages/criteria.py", label=t("mend.to_criteria"), icon=":material/arrow_forward:")


def _on_button(text: str) -> str:
    return markdown(shortened(text, BUTTON_LETTERS))
