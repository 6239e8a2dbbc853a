"""*Uji kewajaran hasil*: what would move places although no program has changed, one sentence for each check."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial

import pandas as pd
import streamlit as st

from charts.words import criterion_name, quoted
from pages.shared import later, sanity_work
from pages.shared.messages import markdown
from pages.shared.tables import show_sentences
from scoring.criteria import Criterion
from scoring.matrix import DecisionMatrix
from scoring.methods import METHODS
from scoring.program import Program
from scoring.sanity import Check, Finding, Trial
from scoring.study import Study
from texts import Texts

OF_PROGRAMS = (Check.PROGRAM_REMOVED, Check.PROGRAM_CLONED, Check.DECOY_ADDED)
NAMED = 3


@dataclass(frozen=True)
class Names:
    """Names of programs by code, and of criteria by key."""

    programs: Mapping[str, str]
    criteria: Mapping[str, str]


def show_findings(
    study: Study, matrix: DecisionMatrix, method: str, programs: Mapping[str, Program], top: int, t: Texts
) -> None:
    """Show what the checks of a list found, or that they are still at work."""
    agencies = {code: programs[code].agency for code in matrix.codes}
    asked = matrix, study.weighting, METHODS[method], agencies
    key = sanity_work.key_of(*asked)
    progress = later.ask("sanity", key, partial(sanity_work.findings, *asked))
    if not progress.done:
        st.subheader(t("sanity.title"), anchor=False)
        later.watch(key, lambda found: t("sanity.pending", done=len(found or ()), n=sanity_work.CHECKS), shown=True)
        return
    found: tuple[Finding, ...] = progress.latest
    st.subheader(heading(found, top, t), anchor=False)
    st.caption(t("sanity.question", method=t(f"methods.{method}")))
    named = Names({code: p.name for code, p in programs.items()}, criterion_names(matrix.criteria, t))
    st.markdown("\n".join(f"- {markdown(sentence(one, named, top, t))}" for one in found))
    details = st.expander(t("sanity.details"), key="sanity_details", on_change="rerun")
    if details.open:
        with details:
            show_sentences(table(found, named, top, t), t, alt=t("sanity.details"))


def criterion_names(criteria: Sequence[Criterion], t: Texts) -> dict[str, str]:
    """Name the criteria by their keys."""
    return {criterion.key: criterion_name(criterion, t) for criterion in criteria}


def heading(found: Sequence[Finding], top: int, t: Texts) -> str:
    """Count the checks that change who leads, among those that this list and method let be tried."""
    changing = sum(bool(over_the_cut(one, top)) for one in found)
    tried = sum(bool(one.trials) for one in found)
    kind = "heading" if changing else "heading_none"
    return t(f"sanity.{kind}", changing=changing, n=tried, top=top)


def over_the_cut(found: Finding, top: int) -> list[Trial]:
    """Give the trials that bring somebody among the leading ones, or out of them."""
    return [trial for trial in found.trials if trial.over_the_cut(top)]


def sentence(found: Finding, named: Names, top: int, t: Texts) -> str:
    """Sum a check up: what was tried, how often places moved, and the farthest of them."""
    what = t(f"sanity.what_{found.check}")
    if not found.trials:
        return t(f"sanity.untried_{found.check}")
    if found.holds:
        return t("sanity.holds", what=what, tried=len(found.trials))
    moving = [trial for trial in found.trials if trial.moved]
    widest = max(moving, key=lambda trial: trial.moved[0].places)
    first = widest.moved[0]
    return t(
        "sanity.moves",
        what=what,
        moving=len(moving),
        tried=len(found.trials),
        changing=len(over_the_cut(found, top)),
        top=top,
        name=quoted(named.programs[first.code], t),
        before=first.before,
        after=first.after,
        when=when(found.check, widest, named, t),
    )


def when(check: Check, trial: Trial, named: Names, t: Texts) -> str:
    """Say what was changed in a trial."""
    if check in OF_PROGRAMS:
        return t(f"sanity.when_{check}", name=quoted(named.programs[trial.subject], t))
    subject = named.criteria.get(trial.subject, trial.subject)
    if check is Check.ANCHOR_MOVED:
        way = "out" if trial.change > 0 else "in"
        return t(f"sanity.when_anchor_{trial.other}_{way}", name=subject, share=abs(trial.change))
    if check is Check.CRITERIA_CORRELATED:
        return t(
            "sanity.when_criteria_correlated", name=subject, other=named.criteria[trial.other], change=trial.change
        )
    return t(f"sanity.when_{check}", name=subject)


def table(found: Sequence[Finding], named: Names, top: int, t: Texts) -> pd.DataFrame:
    """List every trial that moved somebody, those that change who leads first."""
    rows = [(one.check, trial) for one in found for trial in one.trials if trial.moved]
    rows.sort(key=lambda row: -len(row[1].over_the_cut(top)))
    return pd.DataFrame(
        {
            t("sanity.column_trial"): [when(check, trial, named, t) for check, trial in rows],
            t("sanity.column_moved"): [_moved(trial, named, t) for _, trial in rows],
            t("sanity.column_over", top=top): [_over(trial, named, top, t) for _, trial in rows],
        }
    )


def _moved(trial: Trial, named: Names, t: Texts) -> str:
    told = [
        t("sanity.moved", name=named.programs[one.code], before=one.before, after=one.after)
        for one in trial.moved[:NAMED]
    ]
    more = len(trial.moved) - len(told)
    return t.join([*told, t("charts.place_shares.more", n=more)] if more else told)


def _over(trial: Trial, named: Names, top: int, t: Texts) -> str:
    over = trial.over_the_cut(top)
    return t.join([t(f"sanity.{'in' if one.after <= top else 'out'}", name=named.programs[one.code]) for one in over])
