"""What other weights would do to the order of a study, before anybody takes them."""

from dataclasses import dataclass, replace

from scoring.comparison.correlation import spearman
from scoring.study import Study
from scoring.weighting import Weighting

TOP = 10
"""The first places that people look at."""


@dataclass(frozen=True)
class Reweighed:
    """The present order beside the one under other weights, among the programs that both can rank.

    programs  how many those are
    alike     Spearman's correlation of the two orders, in [-1, 1]
    top       how many of the first places are looked at: 10, or all where there are fewer
    stay      how many programs of the first places keep one of them
    """

    programs: int
    alike: float
    top: int
    stay: int


def reweighed(study: Study, weighting: Weighting) -> Reweighed:
    """Rank a study under its method with other weights, and compare.

    Raises
    ------
    ScoringError: what `rank` refuses, of the present weights or of the others.
    """
    present, other = study.ranking(), replace(study, weights=weighting).ranking()
    common = [code for code in present.codes if code in other.scores.index]
    if not common:
        return Reweighed(programs=0, alike=1.0, top=0, stay=0)
    top = min(TOP, len(common))
    first = set([code for code in other.codes if code in common][:top])
    return Reweighed(
        programs=len(common),
        alike=spearman(present.scores[common].tolist(), other.scores[common].tolist()),
        top=top,
        stay=sum(code in first for code in common[:top]),
    )
