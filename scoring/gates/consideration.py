"""A special consideration (*pertimbangan khusus*): a condition set aside for one program, on the record."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from scoring.errors import ErrorCode, ScoringError


class Authority(StrEnum):
    """Name who may judge beside the method."""

    TEAM = "team"
    COUNCIL = "council"


def check_answered_for(program: str, *, reason: str, name: str) -> None:
    """Refuse what is decided about a program when nobody could answer for it.

    Raises
    ------
    ScoringError: REASON_MISSING when reason or name is blank.
    """
    if not reason.strip() or not name.strip():
        raise ScoringError(ErrorCode.REASON_MISSING, program=program)


@dataclass(frozen=True)
class Consideration:
    """A condition set aside for one program.

    gate             one of `Gate`, or the key of a condition of the team's own
    authority, name  who decided, and the person who says so
    at               when
    """

    program: str
    gate: str
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
        check_answered_for(self.program, reason=self.reason, name=self.name)
