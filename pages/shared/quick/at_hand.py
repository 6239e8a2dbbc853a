"""The list at hand in the rooms around it: chosen at once, without waiting for lists that are as good."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from pages.shared import later
from pages.shared.results import results_or_stop
from reports.results import Results
from scoring.judgement import JudgedList, judged_list
from scoring.portfolio import Question
from scoring.program import Program
from scoring.ranking import Ranking
from scoring.shortlist import Candidate, Shortlist, ShortlistStatus
from scoring.study import Study
from texts import Texts


@dataclass(frozen=True)
class AtHand:
    """A study with its list.

    shortlist   the method's own list
    candidates  programs that may stand on the list
    programs    every program by code
    """

    study: Study
    results: Results
    ranking: Ranking
    shortlist: Shortlist
    candidates: tuple[Candidate, ...]
    programs: Mapping[str, Program]

    @cached_property
    def key(self) -> str:
        """Give a key that is the same for the same candidates under the same rules."""
        return later.key_of(self.candidates, self.shortlist.rules)

    @property
    def possible(self) -> bool:
        """Say whether the rules let any list stand."""
        return self.shortlist.status is not ShortlistStatus.INFEASIBLE

    @cached_property
    def judged(self) -> JudgedList:
        """Give the list as it stands, with what was moved by hand."""
        return judged_list(self.study, self.shortlist)

    @property
    def question(self) -> Question:
        """Give candidates and rules as one question."""
        return Question(self.candidates, self.shortlist.rules)

    @cached_property
    def names(self) -> dict[str, str]:
        """Give the name of every program by code."""
        return {code: program.name for code, program in self.programs.items()}


def open_list(study: Study, t: Texts, *, page: str) -> AtHand:
    """Give a study's list; where there is none yet, lead to the data and stop."""
    results, ranking, judged = results_or_stop(study, t, page=page, most=1)
    programs = {program.code: program for program in study.programs}
    return AtHand(study, results, ranking, judged.method, study.candidates(), programs)
