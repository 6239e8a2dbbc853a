"""Everything a person does is kept at once; what somebody else kept meanwhile is brought together with it."""

from collections.abc import Mapping
from dataclasses import replace

from data.desk.desk import Desk, Step
from data.desk.gathering import gathered
from data.desk.hand import Hand
from data.desk.settle import take_mine
from data.lists import Lists
from data.store import Kept, Store, StudyChangedError
from data.store.together import Conflict, merge_changes
from data.workbook.problem import Fact
from scoring.study import Study

MOST_STEPS = 30
TRIES = 20
"""How often a change is brought together with another's before it is given up: each try means another person's save."""


def open_desk(store: Store, study_id: str) -> Desk | None:
    """Open a kept study; None where there is none of that id."""
    kept = store.read(study_id)
    return None if kept is None else Desk(kept.study, kept.lists, kept, kept.from_sample)


def refresh(desk: Desk, store: Store) -> Desk:
    """Give the desk with what others have kept since; the same one where nothing changed."""
    if desk.kept is None or store.revision(desk.kept.id) == desk.kept.revision:
        return desk
    kept = store.read(desk.kept.id)
    return desk if kept is None else replace(desk, study=kept.study, lists=kept.lists, kept=kept)


def keep(
    desk: Desk,
    hand: Hand,
    *,
    what: str,
    study: Study | None = None,
    lists: Lists | None = None,
    undoable: bool = False,
    facts: Mapping[str, Fact] | None = None,
) -> Desk:
    """Keep a changed study, its changed lists, or both, under the name of what was done.

    What overlaps with another person's change since this desk was opened becomes a conflict: theirs stands until
    somebody settles it.

    Raises
    ------
    StudyChangedError: when others kept changing it faster than the two could be brought together.
    """
    mine = study or desk.study, lists or desk.lists
    kept, conflicts = _kept(desk, mine, hand, what, facts or {})
    past = (*desk.past, Step(what, (desk.study, desk.lists), kept))[-MOST_STEPS:] if undoable else desk.past
    return Desk(kept.study, kept.lists, kept, kept.from_sample, past, (*desk.conflicts, *conflicts))


def undo(desk: Desk, hand: Hand) -> Desk:
    """Take the last step back, and nothing that others did since; the same desk where there is nothing to undo."""
    if not desk.past or desk.kept is None:
        return desk
    step = desk.past[-1]
    merged = merge_changes(step.after, step.before, desk.kept)
    kept, conflicts = _kept(desk, gathered(merged.study, merged.lists, hand), hand, "undo", {"step": step.what})
    return Desk(
        kept.study, kept.lists, kept, kept.from_sample, desk.past[:-1], (*desk.conflicts, *merged.conflicts, *conflicts)
    )


def settle(desk: Desk, conflict: Conflict, hand: Hand, *, mine: bool) -> Desk:
    """Settle a conflict: theirs stays, or mine takes its place."""
    left = replace(desk, conflicts=tuple(other for other in desk.conflicts if other != conflict))
    if not mine:
        return left
    study, lists = take_mine(conflict, left.study, left.lists)
    study, lists = gathered(study, lists, hand)
    return keep(left, hand, what="settle", study=study, lists=lists)


def _kept(
    desk: Desk, mine: tuple[Study, Lists], hand: Hand, what: str, facts: Mapping[str, Fact]
) -> tuple[Kept, tuple[Conflict, ...]]:
    """Save what is mine over what was seen, again and again together with what others saved meanwhile."""
    if desk.kept is None:
        return hand.store.create(*mine, by=hand.by, at=hand.at, from_sample=desk.sample), ()
    conflicts: tuple[Conflict, ...] = ()
    base, (study, lists) = desk.kept, mine
    for _ in range(TRIES - 1):
        try:
            return _save(base, study, lists, hand, what, facts), conflicts
        except StudyChangedError as changed:
            merged = merge_changes(base, (study, lists), changed.theirs)
            base, conflicts = changed.theirs, (*conflicts, *merged.conflicts)
            study, lists = gathered(merged.study, merged.lists, hand)
    return _save(base, study, lists, hand, what, facts), conflicts


def _save(base: Kept, study: Study, lists: Lists, hand: Hand, what: str, facts: Mapping[str, Fact]) -> Kept:
    return hand.store.save(base, study=study, lists=lists, by=hand.by, at=hand.at, what=what, facts=facts)
