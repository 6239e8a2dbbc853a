"""What is left after an interruption, held against what was written down before it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from bench.kill.editing import KEPT, SENT
from data.store import Store
from data.store.packing import pack, pack_list

Noted = tuple[str, str, int, str]


@dataclass(frozen=True)
class Verdict:
    """What one interruption left, or many of them.

    acknowledged, lost  ids of changes that were acknowledged, and of those that are not there
    repeated            ids of changes that were there although their answer was lost, and were sent again
    broken              times a database did not check, a study was not what its audit says, or a change stood twice
    """

    cuts: int = 0
    acknowledged: frozenset[str] = frozenset()
    lost: frozenset[str] = frozenset()
    repeated: frozenset[str] = frozenset()
    broken: int = 0

    def __add__(self, other: "Verdict") -> "Verdict":
        """Put two together; a change that is missed twice is lost once."""
        return Verdict(
            self.cuts + other.cuts,
            self.acknowledged | other.acknowledged,
            self.lost | other.lost,
            self.repeated | other.repeated,
            self.broken + other.broken,
        )

    @property
    def clean(self) -> bool:
        """Say whether nothing was lost and nothing broke."""
        return not self.lost and not self.broken


def unanswered(notes: Iterable[Noted]) -> dict[str, tuple[int, str]]:
    """Give each person's change that was sent and never acknowledged."""
    open_: dict[str, tuple[int, str]] = {}
    for kind, person, number, change in notes:
        if kind == SENT:
            open_[person] = (number, change)
        else:
            open_.pop(person, None)
    return open_


def judge(store: Store, notes: Sequence[Noted], people: Iterable[str]) -> Verdict:
    """Hold a store that was opened anew against the notes."""
    audited = {person: [row for row in store.audit(person) if row.what == "edit"] for person in people}
    there = {row.edit for rows in audited.values() for row in rows}
    acknowledged = frozenset(change for kind, _, _, change in notes if kind == KEPT)
    once = all([row.facts["number"] for row in rows] == list(range(1, len(rows) + 1)) for rows in audited.values())
    whole = once and store.check_chain() is None and all(_is_whole(store, person) for person in audited)
    open_ = {change for _, change in unanswered(notes).values()}
    return Verdict(1, acknowledged, acknowledged - there, frozenset(open_ & there), int(not whole))


def _is_whole(store: Store, person: str) -> bool:
    """Say whether a study is what the last row of its audit says, with every version of its list."""
    kept, rows = store.read(person), store.audit(person)
    if kept is None:
        return not rows
    programs = pack_list(kept.study.programs)
    versions = [store.programs_of(person, card.number) for card in store.versions(person)]
    same = rows[-1].content == pack(kept.study, kept.lists).content(programs.digest)
    return same and kept.revision == len(rows) and kept.study.programs == versions[0]
