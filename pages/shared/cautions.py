"""What a reader of the list should know before it is signed: who stands on the line, what no rule counts, its traps."""

from collections.abc import Mapping, Sequence

import streamlit as st

from charts.words import quoted
from pages.shared.messages import markdown
from reports.study_tables.cautions import caution_sentence
from reports.study_tables.placed import broken_sentence
from scoring.cautions import find_cautions
from scoring.judgement import JudgedList
from scoring.program import Program
from scoring.shortlist import BUDGETS, Shortlist, ShortlistStatus
from scoring.study import Study
from texts import Texts

NAMED = 6
"""More programs than this are counted, not named."""
SHOWN = 5
"""Further sentences are folded."""


def show_cautions(study: Study, judged: JudgedList, shortlist: Shortlist, t: Texts) -> None:
    """Show everything to watch as short sentences, or that there is nothing."""
    programs = {program.code: program for program in study.programs}
    found = [markdown(caution_sentence(one, study, t)) for one in find_cautions(study, judged)]
    broken = [markdown(one) for one in [broken_sentence(judged, t)] if one]
    said = [*broken, *cautions(shortlist, judged, programs, t), *found]
    st.subheader(t("quick_win.to_watch"), anchor=False)
    st.markdown(_points(said[:SHOWN]) if said else t("quick_win.nothing_to_watch"))
    if len(said) > SHOWN:
        with st.expander(t("quick_win.more_to_watch", count=len(said) - SHOWN), key="more_to_watch"):
            st.markdown(_points(said[SHOWN:]))


def cautions(shortlist: Shortlist, judged: JudgedList, programs: Mapping[str, Program], t: Texts) -> list[str]:
    """Give each caution about the choice itself as a sentence ready for Markdown.

    shortlist  the method's list with those that are as good, as far as they are known
    judged     the list as it stands
    """
    found = [t("quick_win.of_method", said=one) if judged.moved else one for one in _of_method(shortlist, programs, t)]
    limited = any(check.rule.kind in BUDGETS for check in judged.checks)
    for key, codes in (("uncounted", judged.uncounted if limited else ()), ("undated", judged.undated)):
        if codes:
            found.append(markdown(t(f"quick_win.{key}", names=_named(codes, programs, t))))
    return found


def _of_method(shortlist: Shortlist, programs: Mapping[str, Program], t: Texts) -> list[str]:
    found = []
    if shortlist.on_the_line:
        key = "on_the_line_at_least" if shortlist.at_least else "on_the_line"
        names = _named(shortlist.on_the_line, programs, t)
        found.append(markdown(t(f"quick_win.{key}", names=names, lists=shortlist.equally_good)))
    if shortlist.status is ShortlistStatus.FEASIBLE and shortlist.gap is not None:
        found.append(t("quick_win.gap", gap=shortlist.gap))
    return found


def _points(said: Sequence[str]) -> str:
    return "\n".join(f"- {one}" for one in said)


def _named(codes: Sequence[str], programs: Mapping[str, Program], t: Texts) -> str:
    names = [quoted(programs[code].name, t) for code in codes[:NAMED]]
    more = len(codes) - len(names)
    return t.join([*names, t("quick_win.and_others", count=more)] if more else names)
