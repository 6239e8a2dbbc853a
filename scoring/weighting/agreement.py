"""How well the judgements of pairs agree: stage by stage, and which stages are to be looked at again."""

from collections.abc import Sequence

from scoring.criteria import Criterion
from scoring.weighting.answered import Progress, gaps, progress_of
from scoring.weighting.dialogue import Answers, Dialogue
from scoring.weighting.guided import judgements_of
from scoring.weighting.pairwise import Consistency, blank_pairs, consistency, priorities
from scoring.weighting.shares import Weighting
from scoring.weighting.stages import Stage, asked_criteria, stages

PAIRS = "ahp"
"""The way whose judgements can contradict each other so far that somebody has to look again."""


def agreement_of(stage: Stage, given: Answers) -> Consistency | None:
    """Tell how well judgements agree; None while there are too few of them to contradict each other."""
    kept = stage.kept(given)
    matrix = judgements_of(given, kept)
    judged = len(kept) * (len(kept) - 1) // 2 - len(blank_pairs(matrix))
    if len(kept) < 3 or judged < len(kept) or gaps(PAIRS, given, stage):
        return None
    return consistency(matrix, priorities(matrix))


def contradicting(dialogue: Dialogue, criteria: Sequence[Criterion], present: Weighting) -> tuple[str, ...]:
    """Give the keys of the stages whose judgements do not agree; none in a way that does not compare all pairs."""
    if dialogue.way != PAIRS:
        return ()
    found = {
        stage.key: agreement_of(stage, dialogue.at(stage.key)) for stage in stages(asked_criteria(criteria, present))
    }
    return tuple(key for key, one in found.items() if one is not None and not one.enough)


def settled_progress(dialogue: Dialogue, criteria: Sequence[Criterion], present: Weighting) -> dict[str, Progress]:
    """Say how far each stage is, where one whose judgements do not agree is not done yet."""
    far = progress_of(dialogue, criteria, present)
    return far | dict.fromkeys(contradicting(dialogue, criteria, present), Progress.SOME)
