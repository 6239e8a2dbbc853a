"""What a story is told from, worked out once."""

from dataclasses import dataclass

import pandas as pd

from reports.results import Results
from scoring.cautions import Caution, find_cautions
from scoring.judgement import JudgedList, judged_list
from scoring.portfolio import RobustShares
from scoring.program import Program
from scoring.shortlist import Candidate, RuleKind, RulePrice, Shortlist
from scoring.shortlist.defaults import defaults_of
from scoring.study import Study


@dataclass(frozen=True)
class StoryBasis:
    """A list and what is known about it.

    shortlist  the method's own: how firm it is, what its rules cost and who stands next to it is told of this one
    judged     the list as it stands: all else is told of this one
    values     on declared anchors, by code, of the programs that rank
    parts      float, ranked programs × criteria with weight: what each brings to the value
    failing    programs that fail a condition
    defaults   kinds of rule that nobody set
    prices     of the rules; None while they are not known
    shares     of the best lists; None while they are not known
    """

    study: Study
    shortlist: Shortlist
    judged: JudgedList
    candidates: tuple[Candidate, ...]
    values: dict[str, float]
    parts: pd.DataFrame
    cautions: tuple[Caution, ...]
    failing: int = 0
    defaults: frozenset[RuleKind] = frozenset()
    prices: tuple[RulePrice, ...] | None = None
    shares: RobustShares | None = None

    @property
    def chosen(self) -> tuple[Program, ...]:
        """Give the programs on the list as it stands, by value."""
        return tuple(self.study.program(code) for code in self.judged.chosen)


def story_basis(
    results: Results,
    shortlist: Shortlist,
    *,
    prices: tuple[RulePrice, ...] | None = None,
    shares: RobustShares | None = None,
    defaults: frozenset[RuleKind] | None = None,
) -> StoryBasis:
    """Gather what a story is told from.

    shortlist  the study's own, with the equally good lists that are known by now
    defaults   None where the settings of the study tell which rules nobody set

    Raises
    ------
    ScoringError: what `rank` refuses.
    """
    study, official = results.study, results.official
    judged = judged_list(study, shortlist)
    return StoryBasis(
        study=study,
        shortlist=shortlist,
        judged=judged,
        candidates=study.candidates(),
        values={} if official is None else {str(code): float(value) for code, value in official.scores.items()},
        parts=results.parts,
        cautions=find_cautions(study, judged) if judged.chosen else (),
        failing=sum(not standing.eligible for standing in results.standings.values()),
        defaults=defaults_of(study.rules) if defaults is None else defaults,
        prices=prices,
        shares=shares,
    )
