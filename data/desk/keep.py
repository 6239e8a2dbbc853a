"""Everything a person does is kept at once; what somebody else kept meanwhile is brought together with it."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from data.desk.desk import Desk, Step
from data.desk.gathering import by_hand, coded_anew, gathered
from data.desk.hand import Hand
from data.desk.settle import take_mine
from data.lists import Lists
from data.store import Kept, Store, StudyChangedError
from data.store.together import Conflict, merge_changes
from data.workbook.problem import Fact
from scoring.program import Program
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
    saved = _saved(desk, mine, hand, what, facts or {})
    undoable = undoable and saved.before != (saved.kept.study, saved.kept.lists)
    step = Step(what, saved.before, saved.kept)
    past = (*desk.past, step)[-MOST_STEPS:] if undoable else desk.past
    return _at_hand(saved, past, desk.conflicts)


def undo(desk: Desk, hand: Hand) -> Desk:
    """Take the last step back, and nothing that others did since; the same desk where there is nothing to undo."""
    if not desk.past or desk.kept is None:
        return desk
    step = desk.past[-1]
    coded = coded_anew(step.before[0], step.after.study)
    mine, first = _together(step.after, step.before, desk.kept, hand, coded)
    saved = _saved(desk, mine, hand, "undo", {"step": step.what})
    return _at_hand(saved, desk.past[:-1], (*desk.conflicts, *first))


def settle(desk: Desk, conflict: Conflict, hand: Hand, *, mine: bool) -> Desk:
    """Settle a conflict: theirs stays, or mine takes its place."""
    left = replace(desk, conflicts=tuple(other for other in desk.conflicts if other != conflict))
    if not mine:
        return left
    study, lists = take_mine(conflict, left.study, left.lists)
    study, lists = gathered(study, lists, hand)
    return keep(left, hand, what="settle", study=study, lists=lists)


@dataclass(frozen=True)
class _Saved:
    """What is kept, what stood right before with the others' changes in it, and who made those."""

    kept: Kept
    before: tuple[Study, Lists]
    conflicts: tuple[Conflict, ...] = ()
    met: str | None = None


def _at_hand(saved: _Saved, past: tuple[Step, ...], conflicts: tuple[Conflict, ...]) -> Desk:
    kept = saved.kept
    return Desk(kept.study, kept.lists, kept, kept.from_sample, past, (*conflicts, *saved.conflicts), saved.met)


def _saved(desk: Desk, mine: tuple[Study, Lists], hand: Hand, what: str, facts: Mapping[str, Fact]) -> _Saved:
    """Save what is mine over what was seen, again and again together with what others saved meanwhile."""
    if desk.kept is None:
        kept = hand.store.create(*mine, by=hand.by, at=hand.at, from_sample=desk.sample)
        return _Saved(kept, (desk.study, desk.lists))
    conflicts: tuple[Conflict, ...] = ()
    base, met, coded = desk.kept, None, coded_anew(mine[0], desk.kept.study)
    for _ in range(TRIES - 1):
        try:
            return _Saved(_save(base, *mine, hand, what, facts), (base.study, base.lists), conflicts, met)
        except StudyChangedError as changed:
            mine, more = _together(base, mine, changed.theirs, hand, coded)
            base, met, conflicts = changed.theirs, changed.theirs.changed_by, (*conflicts, *more)
    return _Saved(_save(base, *mine, hand, what, facts), (base.study, base.lists), conflicts, met)


def _together(
    base: Kept, mine: tuple[Study, Lists], theirs: Kept, hand: Hand, coded: Sequence[Program]
) -> tuple[tuple[Study, Lists], tuple[Conflict, ...]]:
    """Bring two changes together, and read the list anew; what twins leave out is found from the choices alone.

    What somebody took off by hand stays off: neither its code nor its row is known from anywhere else.

    coded  programs with codes that mine gives them, where the files that mine takes out are out
    """
    study, lists = mine
    merged = merge_changes(_as_decided(base), (by_hand(study), lists), _as_decided(theirs))
    gone = {file.id for file in base.lists.files} - {file.id for file in lists.files}
    off = [one.program for one in merged.study.rejected]
    taken = {program.code for program in off}, {program.provenance for program in off if program.provenance.row}

    def free(programs: Iterable[Program]) -> tuple[Program, ...]:
        return tuple(one for one in programs if one.code not in taken[0] and one.provenance not in taken[1])

    first = () if any(merged.lists.has(file) for file in gone) else free(coded)
    dropped = (one.program for one in theirs.study.rejected if one.twins)
    found = replace(merged.study, programs=free(merged.study.programs))
    known = free((*dropped, *study.programs))
    return gathered(found, merged.lists, hand, known=known, first=first), merged.conflicts


def _as_decided(kept: Kept) -> Kept:
    return replace(kept, study=by_hand(kept.study))


def _save(base: Kept, study: Study, lists: Lists, hand: Hand, what: str, facts: Mapping[str, Fact]) -> Kept:
    return hand.store.save(base, study=study, lists=lists, by=hand.by, at=hand.at, what=what, facts=facts)
