"""From answers to weights: how far a stage is, what it still lacks, and the weighting of a whole dialogue."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from enum import StrEnum

from scoring.criteria import Criterion
from scoring.weighting.dialogue import GROUPS, Answers, Dialogue
from scoring.weighting.guided import GUIDES, Gap
from scoring.weighting.hierarchical import hierarchical
from scoring.weighting.shares import Weighting
from scoring.weighting.stages import Stage, asked_criteria, gates_locked, stages


class Progress(StrEnum):
    """Say how far a stage is."""

    NONE = "none"
    SOME = "some"
    DONE = "done"


def gaps(way: str, answers: Answers, stage: Stage) -> tuple[Gap, ...]:
    """Name what has to be answered before a stage has shares."""
    keys = stage.kept(answers)
    return GUIDES[way].gaps(answers, keys) if len(keys) > 1 else ()


def progress(way: str, answers: Answers, stage: Stage) -> Progress:
    """Say how far a stage is; what was answered about criteria that do not count now is not looked at."""
    if not {*answers.left_out, *GUIDES[way].spoken_of(answers)} & set(stage.keys):
        return Progress.NONE
    return Progress.SOME if gaps(way, answers, stage) else Progress.DONE


def progress_of(dialogue: Dialogue, criteria: Sequence[Criterion], present: Weighting) -> dict[str, Progress]:
    """Say how far each stage of a dialogue is, by the key of the stage."""
    found = stages(asked_criteria(criteria, present))
    return {stage.key: progress(dialogue.way, dialogue.at(stage.key), stage) for stage in found}


def stage_shares(way: str, answers: Answers, stage: Stage) -> dict[str, float]:
    """Give the shares within a stage, summing to 1; what was left out has none.

    Raises
    ------
    ScoringError: as the way does where something is missing or out of its range.
    """
    keys = stage.kept(answers)
    found = GUIDES[way].shares(answers, keys) if len(keys) > 1 else dict.fromkeys(keys, 1.0)
    return {**dict.fromkeys(stage.keys, 0.0), **found}


def answered_weighting(dialogue: Dialogue, criteria: Sequence[Criterion], present: Weighting) -> Weighting | None:
    """Give the weighting that a dialogue comes to; None while nothing, or a stage only in part, is answered.

    criteria  those that count
    present   the weighting in force: a stage that nobody answered keeps the shares it has there, and the origin is then
              `hierarchical`, not the way

    Raises
    ------
    ScoringError: as `stage_shares` and `hierarchical` do.
    """
    far = progress_of(dialogue, criteria, present)
    if Progress.SOME in far.values() or Progress.DONE not in far.values():
        return None
    asked = asked_criteria(criteria, present)
    whole = _put_together(_answered(dialogue, asked, far), asked, criteria, present)
    origin = whole.origin if Progress.NONE in far.values() else dialogue.way
    return gates_locked(replace(whole, origin=origin), criteria)


def _answered(
    dialogue: Dialogue, asked: Sequence[Criterion], far: Mapping[str, Progress]
) -> dict[str, dict[str, float]]:
    return {
        stage.key: stage_shares(dialogue.way, dialogue.at(stage.key), stage)
        for stage in stages(asked)
        if far[stage.key] is Progress.DONE
    }


def _put_together(
    shares: Mapping[str, Mapping[str, float]],
    asked: Sequence[Criterion],
    criteria: Sequence[Criterion],
    present: Weighting,
) -> Weighting:
    sizes = Counter(str(criterion.group) for criterion in asked)
    groups = shares.get(GROUPS, {group: present.group_share(group) for group in sizes})
    within = {c.key: shares.get(str(c.group), present.shares).get(c.key, 0.0) for c in asked}
    alone = {c.key: 1.0 for c in asked if sizes[str(c.group)] == 1}
    return hierarchical(groups, within | alone, criteria)
