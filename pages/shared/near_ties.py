"""Near-ties of the order on the screen, tried within what the team stated about its weights."""

from collections.abc import Sequence

import pandas as pd

from charts.near_ties import NearTies
from pages.shared import cached
from pages.shared.tried import Tried, key_of, method_tried, stated_by, trial_of
from scoring.robustness import FIRST_LOOK
from scoring.sensitivity import bands
from scoring.shortlist import DEFAULT_NUMBER
from scoring.study import Study


def near_ties(study: Study, order: Sequence[str], *, whole: bool) -> NearTies | None:
    """Part an order into bands; None under a method that is too slow to be tried thousands of times.

    order  codes of ranked programs, the best first
    whole  whether the order is that of all programs, so that the line of the list runs through it

    The first draws decide, always the same ones, so that a mark does not come and go.
    """
    if method_tried(study) != study.method:
        return None
    trial = trial_of(study, Tried(stated_by(study)))
    found = cached.first_look(key_of(trial), FIRST_LOOK, trial)
    wins = pd.DataFrame(found.before, index=found.codes, columns=found.codes)
    number = study.rules.number or DEFAULT_NUMBER
    return NearTies(bands(order, wins), number if whole and number < len(order) else None)
