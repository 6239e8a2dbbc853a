"""What people decided about programs that stand in the lists more than once."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

from scoring.errors import ErrorCode, ScoringError


class ChoiceKind(StrEnum):
    """Say how twins are settled: all stay, they become one, or one stays and the others are dropped with a reason."""

    KEEP = "keep"
    MERGE = "merge"
    DROP = "drop"


class Place(NamedTuple):
    """Where a program was read: the file's id, the sheet and the row."""

    file: str
    sheet: str
    row: int


@dataclass(frozen=True)
class TwinChoice:
    """One decision about programs that may be one.

    twins   the key of the twins, as `data.lists.twins` gives it
    places  the twins that were looked at: a choice holds while just these are there; empty asks nothing
    stays   the program that stays, or leads the merged one; None where all stay
    picks   on merging: by field or criterion key, the place whose value is taken instead of the leading one's
    reason  why the others are dropped
    """

    twins: str
    kind: ChoiceKind
    places: tuple[Place, ...] = ()
    stays: Place | None = None
    picks: Mapping[str, Place] = field(default_factory=dict)
    reason: str = ""
    by: str = ""
    at: datetime | None = None

    def __post_init__(self) -> None:
        """Refuse to drop a program without a reason.

        Raises
        ------
        ScoringError: REASON_MISSING when programs are dropped and the reason is blank.
        """
        if self.kind is ChoiceKind.DROP and not self.reason.strip():
            raise ScoringError(ErrorCode.REASON_MISSING, program="")
