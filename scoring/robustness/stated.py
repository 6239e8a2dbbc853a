"""How far a team stated only an order of importance, so that the sizes of its weights are not to be held on to."""

from enum import StrEnum
from math import isclose

from scoring.errors import ScoringError
from scoring.robustness.weight_space import FROM_AN_ORDER
from scoring.study import Study
from scoring.weighting import hierarchical
from scoring.weighting.answered import Progress, answered_weighting, progress_of
from scoring.weighting.dialogue import GROUPS
from scoring.weighting.rank_based import ROC


class Ordered(StrEnum):
    """Name what of the weights in force comes from an order alone."""

    NOTHING = "nothing"
    WITHIN = "within"
    THROUGHOUT = "throughout"


def order_stated(study: Study) -> Ordered:
    """Say whether the weights in force come from an order, and whether that of the groups was stated too.

    Where only some stages of the order were answered, the others keep the shares that they had.
    """
    if study.weighting.origin in FROM_AN_ORDER:
        return Ordered.THROUGHOUT
    if study.weighting.origin != hierarchical.WAY.key or not _comes_to_the_weights(study):
        return Ordered.NOTHING
    far = progress_of(study.dialogue(ROC.key), study.counted_criteria, study.weighting)
    return Ordered.THROUGHOUT if far.get(GROUPS) is Progress.DONE else Ordered.WITHIN


def _comes_to_the_weights(study: Study) -> bool:
    try:
        found = answered_weighting(study.dialogue(ROC.key), study.counted_criteria, study.weighting)
    except ScoringError:
        return False
    if found is None:
        return False
    return all(isclose(found.shares[key], share, abs_tol=1e-9) for key, share in study.weighting.shares.items())
