"""Whether a program that conditions keep out would stand on a best list once they are met."""

from dataclasses import replace
from datetime import datetime

from scoring.gates import Authority, Consideration, GateState
from scoring.portfolio.conditions import standpoint
from scoring.study import Study

NOBODY = "–"
"""Signs what is only tried: it is on nobody's record."""


def inside_if_met(study: Study, code: str) -> bool | None:
    """Say whether a program stands on a best list where every condition that it fails were met, all else as it is.

    None for a program that fails none, or that cannot be ranked.

    Raises
    ------
    ScoringError: what `rank` refuses.
    """
    unmet = study.standings()[code].gates(GateState.NOT_MET)
    if not unmet or code not in study.ranking().scores.index:
        return None
    tried = [Consideration(code, gate, NOBODY, Authority.TEAM, NOBODY, datetime.min) for gate in unmet]
    return standpoint(replace(study, considerations=(*study.considerations, *tried)), code).inside
