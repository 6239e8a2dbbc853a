"""The conditions that every study has, where they lie, and how a program can stand before one."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Gate(StrEnum):
    """Name the conditions that every study has; a team's own one goes by a key of its own."""

    DURATION = "duration"
    EXISTING_SERVICE = "existing_service"
    EVIDENCE = "evidence"
    ALIGNMENT = "alignment"
    PERIOD = "period"


class GateState(StrEnum):
    """Say how a program stands before a condition; an unanswered one is unverified, not failed."""

    MET = "met"
    NOT_MET = "not_met"
    UNVERIFIED = "unverified"
    OVERRIDDEN = "overridden"


@dataclass(frozen=True)
class GateLimits:
    """Where the conditions lie in this study.

    max_months     longest duration of a quick win
    min_alignment  lowest rating of RPJMD alignment that counts as in line
    first, last    the work starts and ends between these days
    """

    max_months: float = 12.0
    min_alignment: float = 3.0
    first: date = date(2019, 1, 1)
    last: date = date(2020, 12, 31)
