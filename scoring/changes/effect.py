"""What one change did to the order, in places."""

from dataclasses import dataclass

from scoring.changes.nouns import FieldChange, ListChanges, ProgramChange
from scoring.program import Program

MOST_NAMED = 10
"""So many programs are named that passed another; beyond that they are counted."""


@dataclass(frozen=True)
class FieldEffect:
    """What one changed cell did by itself, everything else as it was before.

    place  the program's place then; None where it does not rank with this change alone
    moved  places towards the first; below 0 away from it; None where it does not rank before or with the change
    tried  False where there were too many changes to rank each by itself
    """

    change: FieldChange
    place: int | None
    moved: int | None
    tried: bool = True


@dataclass(frozen=True)
class ProgramEffect:
    """A changed program before and after.

    before, after                  place; None where the program does not rank
    missing_before, missing_after  keys to fill, which is why it does not rank
    """

    change: ProgramChange
    before: int | None
    after: int | None
    missing_before: tuple[str, ...]
    missing_after: tuple[str, ...]
    alone: tuple[FieldEffect, ...]

    @property
    def moved(self) -> int | None:
        """Give the places moved towards the first; None where the program does not rank on a side."""
        return moved(self.before, self.after)


@dataclass(frozen=True)
class ListEffect:
    """A program that came or went.

    place     where it stands after it came, or stood before it went; None where it does not rank
    missing   keys to fill, which is why it does not rank
    down, up  how many others its coming or going moved, by itself, away from the first and towards it; None where there
              were too many to try each by itself
    """

    program: Program
    place: int | None
    missing: tuple[str, ...]
    down: int | None
    up: int | None


@dataclass(frozen=True)
class Pushed:
    """A program that moved though nothing of it changed that counts.

    ahead, behind      how many stand before it now and did not, and the other way round; `after` is `before` and
                       the first less the second
    passed_by, passed  codes of such programs, at most `MOST_NAMED` of each
    """

    code: str
    before: int
    after: int
    ahead: int
    behind: int
    passed_by: tuple[str, ...]
    passed: tuple[str, ...]

    @property
    def moved(self) -> int:
        """Give the places moved towards the first."""
        return self.before - self.after


@dataclass(frozen=True)
class Effects:
    """The changes of a list and what they did to the order, both versions under the weights and method of the later.

    list_only  True where weights, criteria, method or counting changed too, which is left out here
    """

    changes: ListChanges
    changed: tuple[ProgramEffect, ...]
    added: tuple[ListEffect, ...]
    gone: tuple[ListEffect, ...]
    pushed: tuple[Pushed, ...]
    list_only: bool = False


def moved(before: int | None, after: int | None) -> int | None:
    """Give the places moved towards the first; None where a side has no place."""
    return None if before is None or after is None else before - after
