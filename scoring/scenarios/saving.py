"""Scenarios saved within a study under a name, and put in force over its programs again."""

from dataclasses import replace
from datetime import datetime

from scoring.errors import ErrorCode, ScoringError
from scoring.folding import plain
from scoring.scenario import Scenario
from scoring.scenarios.keeping import kept_list
from scoring.study import Study
from scoring.weighting import Weighting

MOST_SCENARIOS = 12
"""So many are saved in one study: more than people tell apart by name."""


def save_scenario(
    study: Study, name: str, *, by: str, at: datetime, limits: bool = False, blanks: bool = False
) -> Study:
    """Give the study with the settings of now saved as a scenario.

    limits, blanks  whether where the conditions lie, and what becomes of blanks, belong to it

    Raises
    ------
    ScoringError: SCENARIO_UNNAMED, SCENARIO_TWICE when the name is taken, SCENARIOS_TOO_MANY. Where nothing can be
        listed the scenario is saved without a list.
    """
    if plain(name) in {plain(one.name) for one in study.scenarios}:
        raise ScoringError(ErrorCode.SCENARIO_TWICE, scenario=name)
    if len(study.scenarios) >= MOST_SCENARIOS:
        raise ScoringError(ErrorCode.SCENARIOS_TOO_MANY, most=MOST_SCENARIOS)
    kept = kept_list(study)
    new = Scenario(
        name=name.strip(),
        weighting=study.weighting,
        counting=study.counting,
        method=study.method,
        rules=study.rules,
        limits=study.limits if limits else None,
        blanks=study.blanks if blanks else None,
        saved=kept if kept and kept.codes else None,
        by=by,
        at=at,
    )
    return replace(study, scenarios=(*study.scenarios, new))


def rename_scenario(study: Study, name: str, new: str) -> Study:
    """Give the study with a scenario called by another name; who saved it, and when, stays.

    Raises
    ------
    ScoringError: SCENARIO_UNNAMED, SCENARIO_TWICE when another scenario has the name.
    """
    if plain(new) in {plain(one.name) for one in study.scenarios if one.name != name}:
        raise ScoringError(ErrorCode.SCENARIO_TWICE, scenario=new)
    renamed = (replace(one, name=new.strip()) if one.name == name else one for one in study.scenarios)
    return replace(study, scenarios=tuple(renamed))


def remove_scenario(study: Study, name: str) -> Study:
    """Give the study without the scenario of a name."""
    return replace(study, scenarios=tuple(one for one in study.scenarios if one.name != name))


def with_scenario(study: Study, scenario: Scenario) -> Study:
    """Put a scenario in force over the programs and criteria of now.

    Raises
    ------
    ScoringError: UNKNOWN_CRITERION when a criterion that had weight is no longer there.
    """
    chosen = replace(
        study,
        counting=scenario.counting,
        method=scenario.method,
        rules=scenario.rules,
        limits=scenario.limits or study.limits,
        blanks=scenario.blanks or study.blanks,
    )
    return replace(chosen, weights=_fitting(scenario.weighting, chosen))


def _fitting(weighting: Weighting, study: Study) -> Weighting:
    """Give the weighting for the criteria of now: a new one weighs nothing, one without weight may have gone."""
    keys = [criterion.key for criterion in study.counted_criteria]
    if keys == list(weighting.shares):
        return weighting
    gone = [key for key, share in weighting.shares.items() if share > 0 and key not in keys]
    if gone:
        raise ScoringError(ErrorCode.UNKNOWN_CRITERION, criterion=gone[0])
    return replace(
        weighting,
        shares={key: weighting.shares.get(key, 0.0) for key in keys},
        groups={criterion.key: str(criterion.group) for criterion in study.counted_criteria},
        locked=weighting.locked & set(keys),
    )
