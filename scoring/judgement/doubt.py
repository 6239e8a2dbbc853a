"""What has to be told of a move by hand: the list or the programs are no longer what they were."""

from dataclasses import dataclass
from enum import StrEnum

from scoring.placed_by_hand import PlacedByHand


class Doubt(StrEnum):
    """Name what is told.

    NO_LIST          the method gives no list: nothing was moved
    PROGRAM_GONE     the program left the list of programs: nothing was moved
    ALREADY_SO       the method, or a move before this one, puts it there: nothing was moved, `other` stays too
    OTHER_GONE       the other one left the list of programs: the program was moved alone
    OTHER_ELSEWHERE  the other one makes no room or fills no place, since it is there already: it was moved alone
    LIST_CHANGED     the method's list is another one than when it was decided: it was moved all the same
    NOT_ELIGIBLE     a program that came onto the list fails a condition that nobody set aside
    UNRANKED         a program that came onto the list has no value yet
    """

    NO_LIST = "no_list"
    PROGRAM_GONE = "program_gone"
    ALREADY_SO = "already_so"
    OTHER_GONE = "other_gone"
    OTHER_ELSEWHERE = "other_elsewhere"
    LIST_CHANGED = "list_changed"
    NOT_ELIGIBLE = "not_eligible"
    UNRANKED = "unranked"


@dataclass(frozen=True)
class Doubted:
    """One thing to tell of one move; `program` is the one it is told of, which may be the other."""

    placed: PlacedByHand
    doubt: Doubt
    program: str
