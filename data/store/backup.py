"""A copy of the SQLite file, taken while the app is at work, and believed only after it was opened and checked."""

import os
import sqlite3
from contextlib import closing
from pathlib import Path

from sqlalchemy import NullPool
from sqlalchemy.exc import DatabaseError

from data.store.chain import first_broken
from data.store.doors import Doors
from data.store.sqlite import READER, SqliteDoors, sqlite_engine
from data.store.trouble import StoreError, StoreTrouble

WHOLE = [("ok",)]


def back_up(doors: Doors, path: Path) -> None:
    """Copy the database behind the doors to a path; what stood there is replaced by a whole copy or left alone.

    Raises
    ------
    StoreError: BACKUP_ELSEWHERE where it is not a file; BACKUP_BROKEN when the copy does not check.
    """
    if not isinstance(doors, SqliteDoors):
        raise StoreError(StoreTrouble.BACKUP_ELSEWHERE)
    path.parent.mkdir(parents=True, exist_ok=True)
    unchecked = path.with_name(path.name + ".unchecked")
    unchecked.unlink(missing_ok=True)
    _copy(doors.file, unchecked)
    if not is_whole(unchecked):
        raise StoreError(StoreTrouble.BACKUP_BROKEN, file=str(unchecked))
    _to_disk(unchecked)
    os.replace(unchecked, path)


def is_whole(file: Path) -> bool:
    """Say whether a database file is sound, keeps its references, and its audit is as it was written."""
    engine = sqlite_engine(file, READER, "BEGIN", NullPool)
    try:
        with engine.connect() as connection:
            sound = connection.exec_driver_sql("PRAGMA integrity_check").fetchall() == WHOLE
            kept = sound and not connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
            return kept and first_broken(connection) is None
    except DatabaseError:
        return False


def _copy(source: Path, target: Path) -> None:
    """Copy in one step: in many, every write of the app would make the copy begin anew."""
    with closing(sqlite3.connect(source)) as there, closing(sqlite3.connect(target)) as here:
        there.execute("PRAGMA query_only = ON")
        there.backup(here, pages=-1)
        here.execute("PRAGMA journal_mode = DELETE")


def _to_disk(file: Path) -> None:
    with file.open("rb+") as handle:
        os.fsync(handle.fileno())
