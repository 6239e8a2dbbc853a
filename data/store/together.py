"""Two people changed one study: what does not overlap is kept from both, the rest is laid before them."""

from collections.abc import Collection, Hashable
from dataclasses import dataclass, replace
from typing import Any

from data.lists import Lists
from data.store.kept import Kept
from data.store.parts import Parts, put_together, take_apart, unsigned
from scoring.study import Study

Path = tuple[Hashable, ...]
"""Where a part stands: `("study", "limits", "max_months")`, `("lists", "files", id, "mapping", "Program!E")`,
`("lists", "files", id, "corrections", (sheet, row, field))`, `("lists", "choices", twins)`, `("study", "programs")`."""


class _Missing:
    """What stands for a part that is not there."""

    def __repr__(self) -> str:
        return "MISSING"


MISSING = _Missing()


@dataclass(frozen=True)
class Conflict:
    """One part that both changed, each in their own way.

    base, mine, theirs  as it stood when both began, and as each left it; MISSING where it is not there
    """

    path: Path
    base: Any
    mine: Any
    theirs: Any


@dataclass(frozen=True)
class Merged:
    """What both sides changed, together.

    study      where `lists` holds files, its programs are those of one side, to be read anew from the lists
    conflicts  parts that stay as they left them until somebody chooses; mine is kept here and nowhere else
    """

    study: Study
    lists: Lists
    conflicts: tuple[Conflict, ...]


def merge_changes(base: Kept, mine: tuple[Study, Lists], theirs: Kept, mine_wins: Collection[Path] = ()) -> Merged:
    """Put two changes of one study together.

    base       the study as both opened it
    theirs     the study as it stands in the store now: what is given back is saved over it
    mine_wins  paths of conflicts where mine was chosen; they are conflicts no more
    """
    merge = _Merge(frozenset(mine_wins))
    lists = merge.parts(("lists",), base.lists, mine[1], theirs.lists)
    study = merge.parts(("study",), base.study, mine[0], theirs.study)
    if lists.files:
        programs = mine[0].programs if lists == mine[1] != theirs.lists else theirs.study.programs
        study = replace(study, programs=programs)
        merge.forget(("study", "programs"))
    return Merged(replace(study, version=theirs.study.version), lists, tuple(merge.conflicts))


class _Merge:
    """One merging: gather the conflicts on the way down."""

    def __init__(self, mine_wins: frozenset[Path]) -> None:
        self.mine_wins = mine_wins
        self.conflicts: list[Conflict] = []

    def parts(self, path: Path, base: Any, mine: Any, theirs: Any) -> Any:
        """Give the part of the side that changed it; where both did, go further down or tell of it."""
        if mine in (base, theirs):
            return theirs
        if theirs == base:
            return mine
        if unsigned(mine) == unsigned(theirs):
            return theirs
        apart = take_apart(mine), take_apart(theirs)
        if apart[0] is None or apart[1] is None:
            return self._conflict(Conflict(path, base, mine, theirs))
        return put_together(theirs, self._each(path, take_apart(base) or {}, apart[0], apart[1]))

    def _each(self, path: Path, base: Parts, mine: Parts, theirs: Parts) -> Parts:
        """Merge part by part, in their order, or in mine where only I put the parts into another one."""
        both = [key for key in base if key in mine and key in theirs]
        mine_moved = [key for key in mine if key in both] != both == [key for key in theirs if key in both]
        first, then = (mine, theirs) if mine_moved else (theirs, mine)
        found = {
            key: self.parts((*path, key), base.get(key, MISSING), mine.get(key, MISSING), theirs.get(key, MISSING))
            for key in dict.fromkeys([*first, *then])
        }
        return {key: part for key, part in found.items() if part is not MISSING}

    def forget(self, path: Path) -> None:
        """Drop the conflicts below a path: that part is found in another way."""
        self.conflicts = [one for one in self.conflicts if one.path[: len(path)] != path]

    def _conflict(self, conflict: Conflict) -> Any:
        if conflict.path in self.mine_wins:
            return conflict.mine
        self.conflicts.append(conflict)
        return conflict.theirs
