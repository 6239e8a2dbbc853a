"""The list over the quarters, a lane for each agency; and agencies that run more at once than they can."""

from collections.abc import Sequence

import pandas as pd
import streamlit as st

from charts.names import shortened
from charts.quarters import Quarter
from charts.timeline import Lane, timeline
from charts.words import quoted
from pages.shared import show
from pages.shared.messages import markdown
from pages.shared.tables import show_table
from scoring.program import Program
from scoring.study import Study
from scoring.workload import Workload
from texts import Texts

NAMED = 4
LETTERS = 34
"""So much of an agency's name fits a phone above its lane."""


def headline(chosen: Sequence[Program], loads: Sequence[Workload], t: Texts) -> str:
    """Say how many programs run at once at most and when; or first, how many agencies run more than they can."""
    over = [load for load in loads if load.over]
    if over:
        return t("schedule.title_over", count=len(over), agencies=len([load for load in loads if load.agency]))
    found = busiest(chosen)
    if found is None:
        return t("schedule.title_undated", count=len(chosen))
    quarter, running = found
    return t("schedule.title", running=running, count=len(chosen), quarter=quarter.named(t))


def busiest(chosen: Sequence[Program]) -> tuple[Quarter, int] | None:
    """Give the first quarter in which most programs run, and how many; None where none is dated."""
    spans = [(Quarter.of(p.start), Quarter.of(p.end)) for p in chosen if p.start and p.end and p.start <= p.end]
    counts = {start: sum(first <= start <= last for first, last in spans) for start, _ in spans}
    if not counts:
        return None
    quarter = min(counts, key=lambda one: (-counts[one], one))
    return quarter, counts[quarter]


def lanes_of(loads: Sequence[Workload], t: Texts) -> list[Lane] | None:
    """Give a lane for each agency; None where no program names one."""
    if not any(load.agency for load in loads):
        return None
    return [Lane(_heading(load, t), load.programs) for load in loads]


def _heading(load: Workload, t: Texts) -> str:
    if not load.agency:
        return t("schedule.no_agency")
    agency = shortened(load.agency, LETTERS)
    if load.capacity is None:
        return agency
    key = "schedule.lane_over" if load.over else "schedule.lane"
    return t(key, agency=agency, at_once=load.at_once, capacity=load.capacity)


def show_lanes(chosen: Sequence[Program], loads: Sequence[Workload], study: Study, t: Texts) -> None:
    """Show when each program runs, in the lane of its agency."""
    lanes, limits = lanes_of(loads, t), study.limits
    show.picture(timeline(chosen, t, first=limits.first, last=limits.last, lanes=lanes), t, key="lanes")
    if lanes is None:
        st.caption(t("schedule.lanes_by_dimension"))
    elif any(load.capacity is not None for load in loads):
        st.caption(t("schedule.lanes_read"))


def show_capacity(loads: Sequence[Workload], study: Study, t: Texts) -> None:
    """Say which agencies run more at once than they can, and lay out what each runs."""
    names = {program.code: program.name for program in study.programs}
    for load in loads:
        if load.over:
            st.warning(over_sentence(load, names, t), icon=":material/groups:")
    named = [load for load in loads if load.agency]
    if named and all(load.capacity is None for load in named):
        show.way(t, key="capacity", sentence=t("schedule.no_capacity"), page="rules")
    if named:
        with st.expander(t("schedule.workload", count=len(named))):
            show_table(workload_frame(named, t), t, alt=t("schedule.workload_alt"), wide=t("fields.agency"))


def over_sentence(load: Workload, names: dict[str, str], t: Texts) -> str:
    """Say of an agency how many programs it runs at once, of which, and how many it can."""
    told = [quoted(names[code], t) for code in load.programs[:NAMED]]
    if len(load.programs) > NAMED:
        told.append(t("quick_win.and_others", count=len(load.programs) - NAMED))
    sentence = t(
        "schedule.over" if load.busiest is not None else "schedule.over_undated",
        agency=load.agency,
        at_once=load.at_once,
        capacity=load.capacity,
        quarter=_quarter(load.busiest, t),
        names=t.join(told),
    )
    return markdown(sentence)


def workload_frame(loads: Sequence[Workload], t: Texts) -> pd.DataFrame:
    """Lay out what each agency runs."""
    return pd.DataFrame(
        {
            t("fields.agency"): [load.agency for load in loads],
            t("charts.columns.programs"): [len(load.programs) for load in loads],
            t("schedule.column_at_once"): [load.at_once for load in loads],
            t("schedule.column_busiest"): [_quarter(load.busiest, t) for load in loads],
            t("schedule.column_capacity"): [
                t("schedule.unset") if load.capacity is None else t.number(load.capacity, 0) for load in loads
            ],
        }
    )


def _quarter(number: int | None, t: Texts) -> str:
    return "–" if number is None else Quarter(number // 4, number % 4 + 1).named(t)
