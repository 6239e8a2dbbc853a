"""A program that was taken off the list, kept with the reason."""

from dataclasses import dataclass
from datetime import datetime

from scoring.errors import ErrorCode, ScoringError
from scoring.program import Program


@dataclass(frozen=True)
class Rejected:
    """A program that no longer stands on the list: nothing that an agency proposed gets lost.

    program  as it stood when it left
    by, at   who took it off, and when
    twins    key of the twins that it was dropped from while that choice holds; empty where it was taken off by hand
    """

    program: Program
    reason: str
    by: str = ""
    at: datetime | None = None
    twins: str = ""

    def __post_init__(self) -> None:
        """Refuse a rejection without a reason.

        Raises
        ------
        ScoringError: REASON_MISSING when the reason is blank.
        """
        if not self.reason.strip():
            raise ScoringError(ErrorCode.REASON_MISSING, program=self.program.code)
