"""Scenarios side by side: the lists, what they cost and hold, and why they differ."""

from collections.abc import Sequence
from functools import partial

import pandas as pd
import streamlit as st

from charts.list_marks import NamedList, list_marks, split
from charts.words import dimension_name
from pages.shared import later, show
from pages.shared.messages import explain, markdown
from pages.shared.scenario_choice import name_of
from pages.shared.scenario_work import NOW, Beside, always_in, beside, key_of
from pages.shared.tables import BLANK, show_stacked
from reports.study_tables.list_moves import differs_sentence, gathered_sentences
from scoring.dimensions import Dimension
from scoring.scenario import Scenario
from scoring.scenarios import ScenarioOutcome
from scoring.study import Study
from texts import Texts


def look_into(study: Study, scenarios: Sequence[Scenario]) -> tuple[str, Beside | None, bool]:
    """Give the key of the question, what is known of it, and whether that is the whole answer."""
    key = key_of(study, scenarios)
    progress = later.ask("scenarios", key, partial(beside, study, tuple(scenarios)))
    return key, progress.latest, progress.done


def lists_of(known: Beside | None, scenarios: Sequence[Scenario], now: Sequence[str], t: Texts) -> list[NamedList]:
    """Give each scenario's list: computed anew, or until then the one it gave when it was saved."""
    if known is not None:
        return [NamedList(name_of(o.scenario.name, t), o.codes or None) for o in known.outcomes]
    found = []
    for one in scenarios:
        codes = tuple(now) if one.name == NOW else one.saved.codes if one.saved else ()
        found.append(NamedList(name_of(one.name, t), codes or None))
    return found


def headline(lists: Sequence[NamedList], study: Study, t: Texts) -> str:
    """Say how many programs all of the lists hold, and how many only some."""
    if not study.scenarios:
        return t("scenarios.title_none")
    programs = {program.code: program for program in study.programs}
    held = [one for one in known_only(lists, study) if one.codes is not None]
    some, every = split(held, programs)
    if len(held) < 2:
        return t("scenarios.title_saved", count=len(study.scenarios))
    key = "title" if some else "title_same"
    return t(f"scenarios.{key}", every=len(every), some=len(some), lists=len(held))


def known_only(lists: Sequence[NamedList], study: Study) -> list[NamedList]:
    """Leave out of the lists what is no longer among the programs."""
    codes = {program.code for program in study.programs}
    return [
        NamedList(one.name, None if one.codes is None else tuple(c for c in one.codes if c in codes)) for one in lists
    ]


def show_lists(lists: Sequence[NamedList], study: Study, t: Texts) -> None:
    """Show which program stands on which list."""
    programs = {program.code: program for program in study.programs}
    found = list_marks(known_only(lists, study), programs, t)
    show.picture(found, t, key="scenario_marks", titled=False)


def show_facts(known: Beside, t: Texts) -> None:
    """Lay out what each list holds, costs and how firmly it stands; the method only where they differ in it."""
    columns: dict[str, list[str]] = {t("scenarios.column_fact"): fact_names(t)}
    for number, outcome in enumerate(known.outcomes, start=1):
        heading = name_of(outcome.scenario.name, t)
        columns[heading if heading not in columns else f"{heading} ({number})"] = facts_of(outcome, known, t)
    frame = pd.DataFrame(columns)
    same = frame.iloc[:, 1:].replace(BLANK, None).nunique(axis=1) < 2
    shown = frame[~(same & (frame.iloc[:, 0] == t("scenarios.fact_method")))]
    show_stacked(shown, t, key="scenarios", alt=t("scenarios.facts_alt"), rows=len(shown))


def fact_names(t: Texts) -> list[str]:
    """Name the facts in their order."""
    told = [t(f"scenarios.fact_{key}") for key in ("programs", "cost", "always")]
    dimensions = [dimension_name(dimension, t, short=True) for dimension in Dimension]
    return [*told, *dimensions, t("scenarios.fact_method"), t("scenarios.fact_since")]


def facts_of(outcome: ScenarioOutcome, known: Beside, t: Texts) -> list[str]:
    """Write the facts of one scenario in the order of `fact_names`; blanks where it gives no list."""
    if outcome.listed is None or not outcome.codes:
        return [BLANK] * len(fact_names(t))
    shares = known.shares.get(outcome.scenario.name)
    always = t("scenarios.pending") if shares is None else t.number(always_in(outcome, shares), 0)
    since = t("scenarios.since_same")
    if outcome.came or outcome.went:
        since = t("scenarios.since", came=len(outcome.came), went=len(outcome.went))
    counts = [t.number(outcome.by_dimension.get(dimension, 0), 0) for dimension in Dimension]
    told = [t.number(len(outcome.codes), 0), t.money(outcome.listed.cost), always]
    return [*told, *counts, t(f"methods.{outcome.scenario.method}"), BLANK if outcome.scenario.name == NOW else since]


def show_refusals(known: Beside, t: Texts) -> None:
    """Say of each scenario that gives no list why not."""
    for outcome in known.outcomes:
        name = markdown(name_of(outcome.scenario.name, t))
        if outcome.refusal is not None:
            st.info(t("scenarios.refused", name=name, why=explain(outcome.refusal, t)))
        elif not outcome.codes:
            st.info(t("scenarios.no_list", name=name))


def show_differences(known: Beside, t: Texts) -> None:
    """Say how each list differs from the first, and which part of the settings did it."""
    if known.compared is None or not known.compared.against:
        return
    st.subheader(t("scenarios.differences"), anchor=False)
    first = known.compared.outcomes[0]
    against = markdown(name_of(first.scenario.name, t))
    for name, moves in known.compared.against.items():
        st.markdown(t("scenarios.against", name=markdown(name_of(name, t)), first=against))
        said = gathered_sentences(moves, t) or [t("scenarios.no_move")]
        st.markdown("\n".join(f"- {markdown(one)}" for one in [differs_sentence(moves, t), *said]))
