"""A program moved onto the list or off it by hand (*pertimbangan khusus*), beside the method and on the record."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from scoring.errors import ErrorCode, ScoringError
from scoring.gates import Authority, check_answered_for


class Move(StrEnum):
    """Say which way a program was moved."""

    ONTO = "onto"
    OFF = "off"


@dataclass(frozen=True)
class PlacedByHand:
    """A program moved by hand; the method's own list stays as it was found.

    authority, name  who decided, and the person who says so
    at               when
    other            code of the program that makes room, or fills the place; blank where the list becomes one longer or
                     shorter
    list_then        codes on the method's list when it was decided: a later list that is another one is told
    """

    program: str
    move: Move
    reason: str
    authority: Authority
    name: str
    at: datetime
    other: str = ""
    list_then: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        """Refuse a move that nobody could answer for, or that leaves everything where it is.

        Raises
        ------
        ScoringError: REASON_MISSING when reason or name is blank; PLACED_FOR_ITSELF when it makes room for itself.
        """
        check_answered_for(self.program, reason=self.reason, name=self.name)
        if self.other == self.program:
            raise ScoringError(ErrorCode.PLACED_FOR_ITSELF, program=self.program)
