"""The list told in ten sentences, below its tables."""

from reports.results import results_of
from reports.story import story_basis, tell_story
from scoring.portfolio import WHOLE, RobustShares, robust_shares
from scoring.robustness import ScoreSpace, as_stated
from scoring.shortlist import RuleKind, RulePrice, Shortlist
from scoring.study import Study
from texts import Texts

MOST_TRIED = 500
"""Of more candidates nobody waits for other weights to be tried: the story says that it does not know."""


def story_of(
    study: Study,
    chosen: Shortlist,
    prices: tuple[RulePrice, ...],
    seed: int,
    t: Texts,
    *,
    defaults: frozenset[RuleKind] = frozenset(),
) -> str:
    """Tell a list, a sentence a line.

    seed      of the weights that are tried, as many as the page tries in the end
    defaults  kinds of rule that nobody typed

    Raises
    ------
    ScoringError: what `rank` refuses.
    """
    shares = shares_tried(study, chosen, seed)
    basis = story_basis(results_of(study, most=1), chosen, prices=prices, shares=shares, defaults=defaults)
    return "\n".join(tell_story(basis, t))


def shares_tried(study: Study, chosen: Shortlist, seed: int) -> RobustShares | None:
    """Give in how many best lists each program stands; None without a list, or of too many candidates."""
    candidates, matrix = study.candidates(), study.matrix()
    if not chosen.chosen or len(candidates) > MOST_TRIED:
        return None
    weights = as_stated(study.weighting, matrix.criteria)
    scores = ScoreSpace(matrix.codes, matrix.criteria, matrix.values)
    return robust_shares(candidates, chosen.rules, weights, scores, WHOLE, seed)
