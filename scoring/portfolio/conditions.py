"""*Syarat agar masuk daftar*: every single change that would bring a program in, or how much it can lose."""

from dataclasses import replace

import numpy as np

from scoring.criteria import DURATION
from scoring.gates import Gate, GateState
from scoring.portfolio.budget_condition import budget_condition
from scoring.portfolio.condition import Condition, Lever, NoChange
from scoring.portfolio.cost_condition import cost_condition
from scoring.portfolio.question import Question
from scoring.portfolio.score_condition import score_conditions
from scoring.portfolio.standpoint import Standpoint
from scoring.portfolio.weight_condition import weight_conditions
from scoring.shortlist import rules_for
from scoring.study import Study


def entry_conditions(study: Study, code: str, *, weights: bool = True) -> tuple[Condition, ...]:
    """Give the condition on the duration, the program's cost, the budget, each score and each weight, in that order.

    Of a program that its duration alone keeps out, the duration; of one that other conditions keep out, that they do.
    None for a program that cannot be ranked. Programs that can be done in part are taken whole.

    weights  whether each weight is asked about too: that takes ten times as long as all else

    Raises
    ------
    ScoringError: what `rank` refuses.
    """
    if code not in study.ranking().scores.index:
        return ()
    unmet = study.standings()[code].gates(GateState.NOT_MET)
    if not unmet:
        return conditions_of(standpoint(study, code), weights=weights)
    now = study.program(code).duration_months
    blank = Condition(code, Lever.DURATION, inside=False, criterion=DURATION, now=now)
    if unmet != (Gate.DURATION,):
        return (replace(blank, reason=NoChange.OTHER_GATES),)
    return (_short_enough(study, blank),)


def conditions_of(stand: Standpoint, *, weights: bool = True) -> tuple[Condition, ...]:
    """Give every condition of a program that may stand on the list, those on weights where they are asked for."""
    scores = score_conditions(stand)
    duration = tuple(one for one in scores if one.lever is Lever.DURATION) or (_unweighed(stand),)
    judged = tuple(one for one in scores if one.lever is not Lever.DURATION)
    weighed = weight_conditions(stand) if weights else ()
    return (*duration, cost_condition(stand), budget_condition(stand), *judged, *weighed)


def standpoint(study: Study, code: str) -> Standpoint:
    """Give a candidate's standpoint in a study.

    Raises
    ------
    ScoringError: UNKNOWN_PROGRAM for a program that is no candidate; what `rank` refuses.
    """
    candidates = study.candidates()
    question = Question(candidates, rules_for(study.rules, candidates)).whole()
    question.row(code)
    return Standpoint(question, study.matrix(), study.weighting, code, study.limits.max_months)


def _unweighed(stand: Standpoint) -> Condition:
    """Where the duration has no weight it can only grow past the longest allowed."""
    blank = Condition(stand.code, Lever.DURATION, stand.inside, DURATION)
    if not stand.inside:
        return replace(blank, reason=NoChange.NO_LIST if np.isposinf(stand.needed) else NoChange.OUT_OF_REACH)
    if np.isposinf(stand.max_months):
        return replace(blank, reason=NoChange.HOLDS)
    return replace(blank, then=stand.max_months, verified=True)


def _short_enough(study: Study, blank: Condition) -> Condition:
    """Ask with the longest duration allowed; the program is no candidate with any longer one."""
    longest = study.limits.max_months
    programs = tuple(
        replace(one, duration_months=longest) if one.code == blank.program else one for one in study.programs
    )
    stand = standpoint(replace(study, programs=programs), blank.program)
    if stand.inside:
        return replace(blank, then=longest, verified=True)
    further = next((one for one in score_conditions(stand) if one.lever is Lever.DURATION), _unweighed(stand))
    return replace(further, now=blank.now)
