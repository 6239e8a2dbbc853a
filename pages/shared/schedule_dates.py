"""When programs start and end, typed into a table: what is typed becomes a correction of the list it came from."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import pandas as pd
import streamlit as st

from data.lists.twin_choice import Place
from data.workbook import Correction
from data.workbook.fields import END, START
from data.workbook.typed import typed_day
from pages.shared import state
from pages.shared.messages import markdown
from pages.shared.tables import BLANK, HEAD, ROW
from scoring.program import Program
from scoring.schedule import later_end
from scoring.study import Study
from texts import Texts

HIGHEST = 14
CODE, NAME, AGENCY = "code", "name", "agency"
SAVED, EVERY, FOLLOW = "dates_saved", "dates_every", "dates_follow"


@dataclass(frozen=True)
class Typed:
    """New days of one program; None where a day is blank."""

    program: Program
    start: date | None
    end: date | None


def show_dates(study: Study, chosen: Sequence[Program], t: Texts) -> None:
    """Let the team type other days; nothing is kept before *Simpan*, and what contradicts itself is not."""
    st.subheader(t("schedule.dates"), anchor=False)
    _tell_saved(t)
    places = state.gathered().places
    if not any(program.code in places for program in study.programs):
        st.info(t("schedule.no_file"))
        return
    with st.container(key="dates_levers", horizontal=True, gap="medium"):
        every = st.toggle(t("schedule.every", count=len(study.programs)), key=EVERY)
        follow = st.checkbox(t("schedule.follow"), value=True, key=FOLLOW)
    offered = study.programs if every or not chosen else chosen
    programs = [program for program in offered if program.code in places]
    if not programs:
        st.info(t("schedule.no_file"))
        return
    before = dates_frame(programs)
    after = st.data_editor(
        before,
        hide_index=True,
        disabled=[CODE, NAME, AGENCY],
        column_config=_columns(study, t),
        height=HEAD + ROW * min(len(before), HIGHEST),
        key=f"dates_{state.revision()}_{every}",
        placeholder=BLANK,
        alt=t("schedule.dates_alt"),
    )
    typed = typed_over(before, after, programs, follow=follow)
    odd = [one for one in typed if one.start and one.end and one.end < one.start]
    for one in odd:
        st.warning(markdown(t("schedule.contradict", program=one.program.name, start=one.start, end=one.end)))
    with st.container(horizontal=True, vertical_alignment="center", gap="medium"):
        label = t("schedule.save", count=len(typed)) if typed else t("schedule.nothing_typed")
        if st.button(label, key="dates_save", type="primary", disabled=not typed or bool(odd)):
            write(typed, places)
            st.rerun()
        st.caption(t("schedule.dates_help"), width="content")
    show_written(study, places, t)


def dates_frame(programs: Sequence[Program]) -> pd.DataFrame:
    """Lay out programs with their first and last day."""
    return pd.DataFrame(
        {
            NAME: [program.name for program in programs],
            START: pd.Series([program.start for program in programs], dtype="object"),
            END: pd.Series([program.end for program in programs], dtype="object"),
            AGENCY: [program.agency for program in programs],
            CODE: [program.code for program in programs],
        }
    )


def typed_over(
    before: pd.DataFrame, after: pd.DataFrame, programs: Sequence[Program], *, follow: bool
) -> tuple[Typed, ...]:
    """Give the programs whose days were typed over.

    follow  an end that was left alone moves with its start, so that the work takes as long as it did
    """
    found = []
    for number, program in enumerate(programs):
        start, end = _day(after[START].iloc[number]), _day(after[END].iloc[number])
        was = _day(before[START].iloc[number]), _day(before[END].iloc[number])
        if (start, end) == was:
            continue
        if follow and end == was[1] and was[0] and start and end:
            end = later_end(was[0], start, end)
        found.append(Typed(program, start, end))
    return tuple(found)


def _day(value: object) -> date | None:
    """Read what the editor gives: a day, its text, or one of the ways to say that there is none."""
    if value is None or pd.isna(value):  # type: ignore[call-overload]
        return None
    return pd.Timestamp(value).date()  # type: ignore[arg-type]


def corrections(typed: Sequence[Typed], places: Mapping[str, Place]) -> dict[str, list[Correction]]:
    """Give a correction for every day that is another one now, by the file's id."""
    found: dict[str, list[Correction]] = {}
    for one in typed:
        place = places[one.program.code]
        for field, day, was in ((START, one.start, one.program.start), (END, one.end, one.program.end)):
            if day != was:
                text = typed_day(day) if day else ""
                correction = Correction(place.sheet, place.row, field, text, was=typed_day(was) if was else "")
                found.setdefault(place.file, []).append(correction)
    return found


def write(typed: Sequence[Typed], places: Mapping[str, Place]) -> None:
    """Keep the days as one step, with who typed them."""
    state.correct_files(corrections(typed, places))
    state.remember(SAVED, len(typed))


def _tell_saved(t: Texts) -> None:
    count = state.recall(SAVED, 0)
    if not count or state.undoable() != "correct":
        return
    with st.container(key="dates_told", horizontal=True, vertical_alignment="center", gap="medium"):
        st.markdown(t("schedule.saved", count=count), width="content")
        st.button(t("schedule.undo"), key="dates_undo", icon=":material/undo:", on_click=undo)


def undo() -> None:
    """Take the last step back."""
    state.undo()
    state.remember(SAVED, 0)


def show_written(study: Study, places: Mapping[str, Place], t: Texts) -> None:
    """List every day that was typed over, by whom and when."""
    sentences = written(study, places, t)
    if sentences:
        with st.expander(t("schedule.written", count=len(sentences))):
            st.markdown("\n".join(f"- {sentence}" for sentence in sentences))


def written(study: Study, places: Mapping[str, Place], t: Texts) -> list[str]:
    """Say of every day that was typed over what it was, what it is, by whom and when; safe to show."""
    codes = {place: code for code, place in places.items()}
    names = {program.code: program.name for program in study.programs}
    said = []
    for file in state.lists().files:
        for one in file.corrections:
            code = codes.get(Place(file.id, one.sheet, one.row))
            if one.field in (START, END) and code in names:
                facts: dict[str, Any] = {
                    "program": markdown(names[code]),
                    "was": markdown(one.was) or "–",
                    "text": markdown(one.text) or "–",
                    "by": markdown(one.by) or t("blanks.nobody"),
                    "at": t.written(one.at.astimezone(), "time") if one.at else "–",
                }
                said.append(t(f"schedule.written_{one.field}", **facts))
    return said


def _columns(study: Study, t: Texts) -> dict[str, Any]:
    limits = study.limits
    first, form = date(limits.first.year - 5, 1, 1), "DD/MM/YYYY"
    return {
        CODE: st.column_config.TextColumn(t("fields.code"), width=72),
        NAME: st.column_config.TextColumn(t("fields.name"), width="medium"),
        AGENCY: st.column_config.TextColumn(t("fields.agency")),
        START: st.column_config.DateColumn(t("fields.start"), min_value=first, format=form),
        END: st.column_config.DateColumn(t("fields.end"), min_value=first, format=form),
    }
