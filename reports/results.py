"""Everything a report tells of a study, worked out once."""

from dataclasses import dataclass
from functools import cached_property

import pandas as pd

from scoring.contributions import contributions
from scoring.errors import ErrorCode, ScoringError
from scoring.gates import Standing
from scoring.judgement import JudgedList, judged_list
from scoring.matrix import DecisionMatrix
from scoring.methods import DEFAULT_METHOD, METHODS, Method
from scoring.program import Program
from scoring.ranking import Ranking
from scoring.shortlist import MOST_LISTS, Shortlist
from scoring.study import Study


@dataclass(frozen=True)
class Results:
    """A study with its ranking and its list.

    ranking    None where the study's method gives none
    official   ranking by the weighted sum, whose scores are the values of a list; None where no program ranks
    parts      float, ranked programs × criteria with weight: what each brings to the weighted sum
    shortlist  the method's own list, before anything was moved by hand; None where no program ranks
    refusal    why there is no ranking
    """

    study: Study
    matrix: DecisionMatrix
    ranking: Ranking | None
    official: Ranking | None
    parts: pd.DataFrame
    shortlist: Shortlist | None
    standings: dict[str, Standing]
    refusal: ScoringError | None

    @cached_property
    def judged(self) -> JudgedList | None:
        """Give the list as it stands, with what was moved by hand: what every screen and paper means by the list."""
        return judged_list(self.study, self.shortlist) if self.shortlist else None

    @property
    def chosen(self) -> tuple[Program, ...]:
        """Give the programs on the list as it stands, by value."""
        return tuple(self.study.program(code) for code in self.judged.chosen) if self.judged else ()

    def value(self, code: str) -> float | None:
        """Give a program's value on declared anchors; None where it is not ranked."""
        if self.official is None or code not in self.official.scores.index:
            return None
        return float(self.official.scores[code])


def results_of(study: Study, *, most: int = MOST_LISTS) -> Results:
    """Rank the programs of a study and choose its list; a refusal becomes part of the results.

    most  so many equally good lists are looked for; 1 looks for none

    Raises
    ------
    ScoringError: CODE_TWICE and MISSING_VALUE, for a list that is not whole.
    """
    matrix = study.matrix()
    official, unranked = _ranked(study, METHODS[DEFAULT_METHOD])
    ranking, refusal = (official, unranked) if study.method == DEFAULT_METHOD else _ranked(study, None)
    return Results(
        study=study,
        matrix=matrix,
        ranking=ranking,
        official=official,
        parts=contributions(matrix, study.weighting),
        shortlist=study.shortlist(most=most) if official else None,
        standings=study.standings(),
        refusal=refusal,
    )


def _ranked(study: Study, method: Method | None) -> tuple[Ranking | None, ScoringError | None]:
    try:
        return study.ranking(method), None
    except ScoringError as error:
        if error.code in (ErrorCode.CODE_TWICE, ErrorCode.MISSING_VALUE):
            raise
        return None, error
