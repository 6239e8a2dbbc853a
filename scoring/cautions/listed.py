"""A list and what it was chosen from, as every caution looks at it."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

import pandas as pd

from scoring.contributions import contributions
from scoring.gates import Standing
from scoring.judgement import JudgedList, judged_list
from scoring.judgement.of_study import every_candidate
from scoring.program import Program
from scoring.shortlist import Candidate
from scoring.study import Study


@dataclass(frozen=True)
class Listed:
    """A list by judgement.

    chosen      programs on it, by value
    candidates  every program by code, also those that may not stand on the list
    open        codes of those that the method could have chosen
    """

    study: Study
    judged: JudgedList
    chosen: tuple[Program, ...]
    candidates: Mapping[str, Candidate]
    open: frozenset[str]

    @property
    def codes(self) -> tuple[str, ...]:
        """Give the codes on the list."""
        return self.judged.chosen

    @cached_property
    def parts(self) -> pd.DataFrame:
        """Give what each criterion with weight brings each ranked program; the higher the better."""
        return contributions(self.study.matrix(), self.study.weighting)

    @cached_property
    def standings(self) -> Mapping[str, Standing]:
        """Give how each program stands before the conditions."""
        return self.study.standings()


def look_at(study: Study, judged: JudgedList | None = None) -> Listed:
    """Set out a study's list.

    judged  the list, where it is at hand already

    Raises
    ------
    ScoringError: what `rank` refuses.
    """
    judged = judged_list(study) if judged is None else judged
    programs = {program.code: program for program in study.programs}
    return Listed(
        study=study,
        judged=judged,
        chosen=tuple(programs[code] for code in judged.chosen),
        candidates=every_candidate(study),
        open=frozenset(candidate.code for candidate in study.candidates()),
    )
