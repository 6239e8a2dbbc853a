"""The list told in ten sentences, below its tables."""

from reports.results import results_of
from reports.story import story_basis, tell_story
from scoring.portfolio import FIRST_LOOK, RobustShares, robust_shares
from scoring.robustness import ScoreSpace, as_stated
from scoring.shortlist import RulePrice, Shortlist
from scoring.study import Study
from texts import Texts

MOST_TRIED = 200
"""Of more candidates nobody waits for other weights to be tried: the story says nothing of them then."""


def story_of(study: Study, chosen: Shortlist, prices: tuple[RulePrice, ...], seed: int, t: Texts) -> str:
    """Tell a list, a sentence a line.

    seed  of the weights that are tried

    Raises
    ------
    ScoringError: what `rank` refuses.
    """
    basis = story_basis(results_of(study, most=1), chosen, prices=prices, shares=_shares(study, chosen, seed))
    return "\n".join(tell_story(basis, t))


def _shares(study: Study, chosen: Shortlist, seed: int) -> RobustShares | None:
    candidates, matrix = study.candidates(), study.matrix()
    if not chosen.chosen or len(candidates) > MOST_TRIED:
        return None
    weights = as_stated(study.weighting, matrix.criteria)
    scores = ScoreSpace(matrix.codes, matrix.criteria, matrix.values)
    return robust_shares(candidates, chosen.rules, weights, scores, FIRST_LOOK, seed)
