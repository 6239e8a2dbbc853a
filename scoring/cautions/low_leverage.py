"""Everything on the list is easy, and nothing of it moves much."""

from collections.abc import Mapping

from scoring.cautions.caution import Caution, CautionKind
from scoring.cautions.listed import Listed
from scoring.criteria import BUDGET, DURATION, Criterion
from scoring.program import Program

LEVERAGE = "leverage"
EASY, LITTLE = 0.75, 0.25
"""Shares of the way from the worst to the best anchor: from the first on a program is cheap or short, up to the second
its leverage is low; on the scale 1 to 5 that is 2."""

NEARLY_ALL, FEWEST = 0.75, 3


def low_leverage(listed: Listed, share: float = NEARLY_ALL) -> tuple[Caution, ...]:
    """Say that at least a share of the list costs little, is done soon, and has low leverage.

    Where budget, duration or leverage of more than half of the list is blank, nothing is said.

    facts  count (of such programs), total (on the list whose effort and leverage are known)
    """
    criteria = {criterion.key: criterion for criterion in listed.study.criteria}
    if not {LEVERAGE, BUDGET, DURATION} <= criteria.keys():
        return ()
    programs = [listed.study.scored_program(program.code) for program in listed.chosen]
    known = {program.code: found for program in programs if (found := _is_trifle(program, criteria)) is not None}
    trifles = tuple(code for code, trifle in known.items() if trifle)
    if len(known) < max(FEWEST, len(programs) / 2) or len(trifles) < share * len(known):
        return ()
    return (Caution(CautionKind.LOW_LEVERAGE, trifles, facts={"count": len(trifles), "total": len(known)}),)


def _is_trifle(program: Program, criteria: Mapping[str, Criterion]) -> bool | None:
    ways = [_way(program, criteria[key]) for key in (BUDGET, DURATION, LEVERAGE)]
    if any(way is None for way in ways):
        return None
    cheap, short, leverage = (way or 0.0 for way in ways)
    return min(cheap, short) >= EASY and leverage <= LITTLE


def _way(program: Program, criterion: Criterion) -> float | None:
    value = program.value(criterion.key)
    worst, best = criterion.anchors
    return None if value is None else (value - worst) / (best - worst)
