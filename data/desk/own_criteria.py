"""Criteria that a workbook brings itself become the study's, with the workbook's weights where it has them all."""

from collections.abc import Sequence
from dataclasses import replace

from data.workbook import Intake
from scoring.criteria import Criterion, counted
from scoring.study import Study
from scoring.weighting import Weighting


def with_own_criteria(study: Study, intakes: Sequence[Intake]) -> Study:
    """Give the study with every criterion that its files bring and it does not know; the same study where none does.

    A workbook with criteria of its own is weighed as it says, unless somebody has set weights: the study's starting
    weights know nothing of them. Weights that somebody has set stay, and what is new weighs nothing yet.
    """
    for intake in intakes:
        known = {criterion.key for criterion in study.criteria}
        own = tuple(criterion for criterion in intake.criteria if criterion.key not in known)
        if own:
            wider = replace(study, criteria=(*study.criteria, *own))
            study = replace(wider, weights=_weights(study, wider.counted_criteria, intake))
    return study


def _weights(study: Study, criteria: Sequence[Criterion], intake: Intake) -> Weighting | None:
    """Give the weights over the wider set; None asks for the starting ones."""
    set_by_hand = study.weights
    if set_by_hand is not None:
        return Weighting.from_points(set_by_hand.shares, criteria, locked=set_by_hand.locked, origin=set_by_hand.origin)
    keys = {criterion.key for criterion in counted(criteria, study.counting)}
    if not intake.weights or intake.asked or intake.weights.keys() - keys:
        return None
    return Weighting.from_points(intake.weights, criteria, origin="workbook")
