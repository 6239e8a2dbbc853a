"""Studies in the tables: made, read and saved; each call is work inside one transaction."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from sqlalchemy import Connection, insert, select, update

from data.store.chain import add_link, is_kept
from data.store.edit import Edit
from data.store.kept import Kept, StudyCard
from data.store.packing import Packed, PackedList, pack, unpack
from data.store.tables import PROGRAM_LIST, STUDY
from data.store.trouble import StoreError, StoreTrouble, StudyChangedError
from data.store.versions import add_version, digest_of

IN_FORCE = STUDY.join(
    PROGRAM_LIST, (PROGRAM_LIST.c.study_id == STUDY.c.id) & (PROGRAM_LIST.c.number == STUDY.c.version)
)
"""Each study beside the list that is in force."""


def create(connection: Connection, new: Kept, packed: Packed, programs: PackedList, edit: Edit) -> Kept:
    """Make a study with its first list; one that was made already is given as it stands."""
    if is_kept(connection, edit.id):
        return read(connection, new.id)
    made = {"id": new.id, "created_at": edit.at, "created_by": edit.by}
    connection.execute(insert(STUDY), {**made, **_columns(new, packed)})
    add_version(connection, new.id, new.study.version, programs, edit)
    add_link(connection, edit, study_id=new.id, content=packed.content(programs.digest))
    return new


def save(connection: Connection, after: Kept, packed: Packed, programs: PackedList | None, edit: Edit) -> Kept:
    """Put a changed study in place of the one that was opened; a change that was saved already changes nothing.

    after     the study as it will stand, one revision after the one that was opened
    programs  the new list, or None where it is the one in force

    Raises
    ------
    StudyChangedError: when somebody saved since; StoreError: STUDY_MISSING.
    """
    if is_kept(connection, edit.id):
        return read(connection, after.id)
    seen = (STUDY.c.id == after.id) & (STUDY.c.revision == after.revision - 1)
    if connection.execute(update(STUDY).where(seen).values(_columns(after, packed))).rowcount != 1:
        now = read(connection, after.id)
        if is_kept(connection, edit.id):  # by the first sending, while this one waited for its turn
            return now
        raise StudyChangedError(now)
    if programs is not None:
        add_version(connection, after.id, after.study.version, programs, edit)
    of_list = programs.digest if programs is not None else digest_of(connection, after.id, after.study.version)
    add_link(connection, edit, study_id=after.id, content=packed.content(of_list))
    return after


def alter(connection: Connection, study_id: str, change: Callable[[Kept], Kept], edit: Edit) -> Kept:
    """Change a study as it stands now, whatever its revision is; its list stays.

    Raises
    ------
    StoreError: STUDY_MISSING.
    """
    now = read(connection, study_id, lock=True)
    after = replace(change(now), revision=now.revision + 1, changed_at=edit.at, changed_by=edit.by)
    return save(connection, after, pack(after.study, after.lists), None, edit)


def find(connection: Connection, study_id: str, *, lock: bool = False) -> Kept | None:
    """Give a study as it stands, or None where there is none of that id; locked, nobody saves it meanwhile."""
    query = select(STUDY, PROGRAM_LIST.c.programs).select_from(IN_FORCE).where(STUDY.c.id == study_id)
    query = query.with_for_update(of=STUDY) if lock else query
    row = connection.execute(query).mappings().one_or_none()
    return None if row is None else unpack(row, row["programs"])


def read(connection: Connection, study_id: str, *, lock: bool = False) -> Kept:
    """Give a study as it stands.

    Raises
    ------
    StoreError: STUDY_MISSING.
    """
    kept = find(connection, study_id, lock=lock)
    if kept is None:
        raise StoreError(StoreTrouble.STUDY_MISSING, id=study_id)
    return kept


def revision(connection: Connection, study_id: str) -> int | None:
    """Give the revision a study stands at, or None where there is none of that id."""
    return connection.scalar(select(STUDY.c.revision).where(STUDY.c.id == study_id))


def cards(connection: Connection, archived: bool) -> tuple[StudyCard, ...]:
    """List the studies at work, or those put away, the one changed last first."""
    shown = STUDY.c.archived_at.is_not(None) if archived else STUDY.c.archived_at.is_(None)
    told = (STUDY.c.id, STUDY.c.name, PROGRAM_LIST.c.count, STUDY.c.version)
    since = (STUDY.c.changed_at, STUDY.c.changed_by, shown, STUDY.c.from_sample)
    query = select(*told, *since).select_from(IN_FORCE).where(shown).order_by(STUDY.c.changed_at.desc(), STUDY.c.id)
    return tuple(
        StudyCard(id_, name, count, version, at, by, archived, from_sample)
        for id_, name, count, version, at, by, _, from_sample in connection.execute(query)
    )


def _columns(kept: Kept, packed: Packed) -> dict[str, Any]:
    return {
        "name": packed.name,
        "settings": packed.settings,
        "lists": packed.lists,
        "revision": kept.revision,
        "version": kept.study.version,
        "from_sample": kept.from_sample,
        "changed_at": kept.changed_at,
        "changed_by": kept.changed_by,
        "archived_at": kept.changed_at if kept.archived else None,
    }
