"""Conditions that a program meets before it can stand on the list (*syarat awal*), and judgement beside them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from scoring.criteria import ALIGNMENT
from scoring.errors import ErrorCode, ScoringError
from scoring.program import Program


class Gate(StrEnum):
    """Name the conditions."""

    DURATION = "duration"
    EXISTING_SERVICE = "existing_service"
    ALIGNMENT = "alignment"
    PERIOD = "period"


class GateState(StrEnum):
    """Say how a program stands before a condition; an unanswered one is unverified, not failed."""

    MET = "met"
    NOT_MET = "not_met"
    UNVERIFIED = "unverified"
    OVERRIDDEN = "overridden"


class Authority(StrEnum):
    """Name who may judge beside the method."""

    TEAM = "team"
    COUNCIL = "council"


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


@dataclass(frozen=True)
class Consideration:
    """A special consideration (*pertimbangan khusus*): a condition set aside for one program, on the record.

    authority, name  who decided, and the person who says so
    at               when
    """

    program: str
    gate: Gate
    reason: str
    authority: Authority
    name: str
    at: datetime

    def __post_init__(self) -> None:
        """Refuse a consideration that nobody could answer for.

        Raises
        ------
        ScoringError: REASON_MISSING when reason or name is blank.
        """
        if not self.reason.strip() or not self.name.strip():
            raise ScoringError(ErrorCode.REASON_MISSING, program=self.program)


@dataclass(frozen=True)
class Standing:
    """How one program stands before each condition."""

    program: str
    states: Mapping[Gate, GateState]

    @property
    def eligible(self) -> bool:
        """Say whether the program may stand on the list: no condition failed that was not set aside."""
        return GateState.NOT_MET not in self.states.values()

    def gates(self, state: GateState) -> tuple[Gate, ...]:
        """Give the conditions that are in one state."""
        return tuple(gate for gate, its_state in self.states.items() if its_state is state)


def check_gates(program: Program, limits: GateLimits, considerations: Sequence[Consideration] = ()) -> Standing:
    """Hold a program against the conditions; one that it fails can be set aside by a special consideration."""
    met = {
        Gate.DURATION: _at_most(program.duration_months, limits.max_months),
        Gate.EXISTING_SERVICE: None if program.new_infrastructure is None else not program.new_infrastructure,
        Gate.ALIGNMENT: _at_least(program.values.get(ALIGNMENT), limits.min_alignment),
        Gate.PERIOD: _inside(program, limits),
    }
    set_aside = {consideration.gate for consideration in considerations if consideration.program == program.code}
    return Standing(program.code, {gate: _state(answer, gate in set_aside) for gate, answer in met.items()})


def _state(answer: bool | None, set_aside: bool) -> GateState:
    if answer:
        return GateState.MET
    if set_aside:
        return GateState.OVERRIDDEN
    return GateState.UNVERIFIED if answer is None else GateState.NOT_MET


def _at_most(value: float | None, limit: float) -> bool | None:
    return None if value is None else value <= limit


def _at_least(value: float | None, limit: float) -> bool | None:
    return None if value is None else value >= limit


def _inside(program: Program, limits: GateLimits) -> bool | None:
    if program.start is not None and not limits.first <= program.start <= limits.last:
        return False
    if program.end is not None and not limits.first <= program.end <= limits.last:
        return False
    return None if program.start is None or program.end is None else True
