"""What the team would do next, read off the state of the study."""

from scoring.gates import GateState
from scoring.judgement import JudgedList
from scoring.ranking import Ranking
from scoring.shortlist import ShortlistStatus
from scoring.study import Study


def next_step(study: Study, errors: int, ranking: Ranking, judged: JudgedList) -> tuple[str, dict[str, int], str]:
    """Give the key of the next step, its figures, and the page to do it on; what blocks most comes first.

    errors  cells of the lists that wait to be mended
    """
    chosen = [study.program(code) for code in judged.chosen]
    standings = study.standings()
    steps = (
        ("mend", errors, "mend"),
        ("complete", len(ranking.unranked), "data"),
        ("rules", int(judged.method.status is ShortlistStatus.INFEASIBLE), "quick_win"),
        ("line", len(judged.method.on_the_line), "quick_win"),
        ("verify", sum(bool(standings[p.code].gates(GateState.UNVERIFIED)) for p in chosen), "quick_win"),
        ("ceiling", sum(program.budget is None for program in chosen), "data"),
        ("weigh", int(study.weighting.origin == "default"), "criteria"),
    )
    for step, count, page in steps:
        if count:
            return step, {"count": count}, page
    return "present", {"count": len(chosen)}, "presentation"
