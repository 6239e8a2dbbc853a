"""What a page shows of a study: its results, or the way to what it still needs."""

from functools import partial

import streamlit as st

from pages.shared import show
from pages.shared.messages import explain
from pages.shared.quick.steps import DOORS, show_steps
from reports.results import Results, results_of
from scoring.judgement import JudgedList
from scoring.ranking import Ranking
from scoring.shortlist import MOST_LISTS
from scoring.study import Study
from texts import Texts


def results_or_stop(
    study: Study, t: Texts, *, page: str, most: int = MOST_LISTS
) -> tuple[Results, Ranking, JudgedList]:
    """Give a study's results, official ranking and list as it stands; where there are none yet, lead on and stop.

    most  so many equally good lists are looked for; 1 looks for none
    """
    if not study.programs:
        show.nothing_yet(t, page=page, beneath=partial(_show_doors, page, t))
    results = results_of(study, most=most)
    if results.refusal is not None or results.official is None or results.judged is None:
        st.title(t(f"{page}.title_empty"), anchor=False)
        _show_doors(page, t)
        if results.refusal is not None:
            st.warning(explain(results.refusal, t))
        show.way(t, key="mend", sentence=t("ranking.needs_values"), page="data")
        st.stop()
    return results, results.official, results.judged


def _show_doors(page: str, t: Texts) -> None:
    """Keep the doors of the rooms around the list, where the page is one of them."""
    if page in DOORS:
        show_steps(t, here=page)
