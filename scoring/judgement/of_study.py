"""The list of a study by judgement, and moves put on its record or taken back."""

from dataclasses import replace

from scoring.criteria import BUDGET
from scoring.judgement.judged_list import JudgedList, judge
from scoring.judgement.points import judged_points
from scoring.methods import DEFAULT_METHOD, METHODS
from scoring.placed_by_hand import PlacedByHand
from scoring.shortlist import Candidate, Shortlist
from scoring.study import Study


def judged_list(study: Study, shortlist: Shortlist | None = None) -> JudgedList:
    """Give a study's list with what was moved by hand.

    shortlist  the study's own, where it is at hand already

    Raises
    ------
    ScoringError: what `rank` refuses.
    """
    shortlist = study.shortlist() if shortlist is None else shortlist
    if not study.placed:
        return judge(shortlist, (), {})
    ranked = set(study.matrix().codes)
    return judge(
        shortlist,
        study.placed,
        every_candidate(study),
        unranked={program.code for program in study.programs} - ranked,
        not_eligible={code for code, standing in study.standings().items() if not standing.eligible},
    )


def list_value(study: Study, judged: JudgedList) -> float:
    """Give what a study's list is worth as it stands: the sum of share * (value - baseline) over it.

    Raises
    ------
    ScoringError: what `rank` refuses.
    """
    if not judged.moved:
        return judged.method.value
    scores = study.ranking(METHODS[DEFAULT_METHOD]).scores
    return judged_points(judged, {str(code): float(score) for code, score in scores.items()}).judged


def every_candidate(study: Study) -> dict[str, Candidate]:
    """Give every program as a candidate, by code; one that may not stand on the list has its value, or 0 without one.

    Raises
    ------
    ScoringError: what `rank` refuses.
    """
    scores = study.ranking(METHODS[DEFAULT_METHOD]).scores.to_dict()
    found = {candidate.code: candidate for candidate in study.candidates()}
    for program in study.programs:
        if program.code not in found:
            found[program.code] = Candidate(
                program.code,
                program.dimension,
                float(scores.get(program.code, 0.0)),
                program.value(BUDGET),
                agency=program.agency,
                source=program.fund_source,
                start=program.start,
                end=program.end,
            )
    return found


def place(study: Study, placed: PlacedByHand) -> Study:
    """Put a move on the record, in place of an earlier one of the same program."""
    return replace(study, placed=(*withdraw(study, placed.program).placed, placed))


def withdraw(study: Study, program: str) -> Study:
    """Take the move of a program back; the list is then as if it had never been."""
    return replace(study, placed=tuple(one for one in study.placed if one.program != program))
