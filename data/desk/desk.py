"""What one person has at hand: the study, its lists, and what the store last had of both."""

from dataclasses import dataclass

from data.lists import Lists
from data.store import Kept
from data.store.together import Conflict
from scoring.study import Study


@dataclass(frozen=True)
class Step:
    """What can be undone: the study and its lists as they were before, and after."""

    what: str
    before: tuple[Study, Lists]
    after: Kept


@dataclass(frozen=True)
class Desk:
    """The study at hand.

    kept       as the store last had it; None for a sample that nobody has changed yet
    sample     True for the sample that comes with the product, and for a copy that somebody tries out
    past       steps that can be undone, the last one last
    conflicts  what somebody else had changed to another value meanwhile: theirs stands, mine is offered
    met        the name of who kept something that the last change was brought together with; None where nobody did
    """

    study: Study
    lists: Lists
    kept: Kept | None = None
    sample: bool = False
    past: tuple[Step, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    met: str | None = None
