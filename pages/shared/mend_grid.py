"""The lists as a sheet to type in: what is typed becomes corrections, read by the same rules as a cell."""

from collections.abc import Mapping, Sequence
from typing import Any

import pandas as pd
import streamlit as st

from data.lists import ListFile
from data.workbook import Correction, Intake, Severity
from data.workbook.mendable import field_of
from data.workbook.sentence import key_label
from data.workbook.typed_program import raw_texts, row_fields, typed_field, units_of
from pages.shared import state
from pages.shared.file_choice import choose_file
from pages.shared.mend_acts import write_cells
from pages.shared.problem_spots import Spot
from pages.shared.tables import HEAD, ROW
from scoring.program import Program
from texts import Texts

AT_ONCE = 100
HIGHEST = 14
PLACE, LOOK = "place", "look"


def show_grid(files: Sequence[ListFile], intakes: Mapping[str, Intake], spots: Sequence[Spot], t: Texts) -> None:
    """Let the reader type into the rows of one file; nothing is kept before *Simpan*."""
    if not files:
        return
    st.subheader(t("mend.grid"), anchor=False)
    with st.container(key="grid_levers", horizontal=True, vertical_alignment="bottom", gap="medium"):
        file = choose_file(files, state.lists().files, t("mend.file"), key="grid_file", width=360)
        mine = [s for s in spots if s.file.id == file.id and s.program and s.problem.severity is not Severity.INFO]
        only = bool(mine) and st.toggle(t("mend.grid_only"), value=True, key="grid_only")
    intake = intakes[file.id]
    looked_at = {spot.row[1:] for spot in mine}
    programs = _page([p for p in intake.programs if not only or (p.provenance.sheet, p.provenance.row) in looked_at])
    before = grid_frame(programs, intake, mine, t)
    after = st.data_editor(
        before,
        hide_index=True,
        disabled=[PLACE, LOOK],
        column_config=_columns(intake, t),
        height=HEAD + ROW * min(max(len(before), 1), HIGHEST),
        key=f"editor_{file.id}_{state.revision()}_{only}_{state.recall('grid_page', 1)}",
        alt=t("mend.grid_alt"),
    )
    corrections = grid_corrections(before, after, programs)
    with st.container(horizontal=True, vertical_alignment="center", gap="medium"):
        label = t("mend.grid_save", count=len(corrections)) if corrections else t("mend.grid_saved")
        if st.button(label, key="grid_save", disabled=not corrections):
            write_cells(file.id, corrections)
            st.rerun()
        st.caption(t("mend.grid_help"), width="content")


def grid_frame(programs: Sequence[Program], intake: Intake, spots: Sequence[Spot], t: Texts) -> pd.DataFrame:
    """Lay out programs × fields as texts; a cell that could not be read shows what stands there."""
    raw, units, criteria = raw_texts(intake.problems), units_of(intake), intake.known_criteria
    looks: dict[tuple[str, int | None], dict[str, None]] = {}
    for spot in spots:
        looks.setdefault((spot.problem.sheet, spot.problem.row), {})[key_label(field_of(spot.problem), t)] = None
    rows = []
    for program in programs:
        at = program.provenance.sheet, program.provenance.row
        texts = {f: raw.get((*at, f)) or typed_field(program, f, criteria, units) for f in row_fields(criteria)}
        rows.append({PLACE: f"{at[0]} {at[1]}", LOOK: ", ".join(filter(None, looks.get(at, {}))), **texts})
    return pd.DataFrame(rows, columns=[PLACE, LOOK, *row_fields(criteria)])


def grid_corrections(before: pd.DataFrame, after: pd.DataFrame, programs: Sequence[Program]) -> list[Correction]:
    """Give a correction for every cell that was typed over."""
    found = []
    for number, program in enumerate(programs):
        for field in before.columns.drop([PLACE, LOOK]):
            was, text = before[field].iloc[number], after[field].iloc[number] or ""
            if text != was and program.provenance.row:
                found.append(Correction(program.provenance.sheet, program.provenance.row, field, str(text), was=was))
    return found


def _columns(intake: Intake, t: Texts) -> dict[str, Any]:
    labels = {c.key: c.label for c in intake.known_criteria if c.label}
    fields = {f: st.column_config.TextColumn(key_label(f, t, labels)) for f in row_fields(intake.known_criteria)}
    return {
        PLACE: st.column_config.TextColumn(t("mend.grid_place"), pinned=True),
        LOOK: st.column_config.TextColumn(t("mend.grid_look"), pinned=True),
        **fields,
    }


def _page(programs: Sequence[Program]) -> Sequence[Program]:
    """Give as many programs at once as a browser shows without delay."""
    pages = -(-len(programs) // AT_ONCE)
    if pages < 2:
        return programs
    number = st.pagination(pages, key="grid_page")
    return programs[(number - 1) * AT_ONCE : number * AT_ONCE]
