"""Copies of the SQLite file that the app takes by itself: the latest, and one for each of the last days."""

import logging
import os
import shutil
import sqlite3
from datetime import date
from errno import ENOSPC
from pathlib import Path

import msgspec
from sqlalchemy import Engine, NullPool, select
from sqlalchemy.exc import SQLAlchemyError

from data.store import chain
from data.store.sqlite import READER, sqlite_engine
from data.store.store import Store
from data.store.tables import AUDIT
from data.store.trouble import StoreError

LATEST = "latest.sqlite"
FRESH = "fresh.sqlite"
DAY_FILES = "[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9].sqlite"
DAYS = 14
SPARE = 64 * 1024 * 1024
"""Bytes that a copy leaves free on the disk: what people save comes first."""

NOT_WHOLE = (StoreError, msgspec.DecodeError)
UNTAKEN = (*NOT_WHOLE, SQLAlchemyError, sqlite3.Error, OSError)

_log = logging.getLogger(__name__)


def keep_copies(store: Store, folder: Path, today: date) -> None:
    """Take the copies that are due; one that cannot be taken is told in the log, and those in the folder stay.

    The latest is due when the audit's head is not the one it holds, the day's when the day has none and something
    changed since the last that was kept. PostgreSQL has no file to copy: its operator has `pg_dump -Fc`.
    """
    if store.about.engine != "sqlite":
        return
    try:
        _take_what_is_due(store, folder, today)
    except UNTAKEN as error:
        _log.warning("No backup was taken; those in %s stay, and it is tried again: %s.", folder, _why(error))


def head_of(copy: Path) -> str:
    """Give the head of the audit in a copy; where no copy can be read, the head of an audit without rows."""
    try:
        with _untouched(copy).connect() as connection:
            return chain.head(connection)
    except SQLAlchemyError:
        return chain.FIRST


def _take_what_is_due(store: Store, folder: Path, today: date) -> None:
    head = store.head()
    if head == chain.FIRST:
        return
    if head != head_of(folder / LATEST):
        _take_latest(store, folder)
    _keep_day(store, folder, today)


def _take_latest(store: Store, folder: Path) -> None:
    """Put a fresh copy in the latest one's place, or beside it where the database is not the one that it came from."""
    latest, fresh = folder / LATEST, folder / FRESH
    _take(store, fresh)
    head = head_of(latest)
    if not _went_through(fresh, head):
        aside = folder / f"other-{head[:12]}.sqlite"
        os.replace(latest, aside)
        _log.warning("The database does not go on from its last backup, which was put aside as %s.", aside)
    os.replace(fresh, latest)


def _keep_day(store: Store, folder: Path, today: date) -> None:
    """Keep the day's copy; a day without changes has none, so that quiet days push no other out."""
    day, kept = folder / f"{today:%Y-%m-%d}.sqlite", _days(folder)
    held = head_of(kept[-1]) if kept else chain.FIRST
    if day in kept or held == head_of(folder / LATEST):
        return
    _take(store, day)
    for old in _days(folder)[:-DAYS]:
        old.unlink()


def _days(folder: Path) -> list[Path]:
    return sorted(folder.glob(DAY_FILES))


def _take(store: Store, path: Path) -> None:
    """Copy and check; what could not be finished gives its space back."""
    path.parent.mkdir(parents=True, exist_ok=True)
    if shutil.disk_usage(path.parent).free < Path(store.about.place).stat().st_size + SPARE:
        raise OSError(ENOSPC, os.strerror(ENOSPC), str(path.parent))
    try:
        store.backup(path)
    finally:
        path.with_name(path.name + ".unchecked").unlink(missing_ok=True)


def _went_through(copy: Path, head: str) -> bool:
    with _untouched(copy).connect() as connection:
        return head == chain.FIRST or connection.scalar(select(AUDIT.c.seq).where(AUDIT.c.hash == head)) is not None


def _untouched(copy: Path) -> Engine:
    """Read a copy as it lies there: no lock, and no file made beside it."""
    address = f"{copy.absolute().as_uri()}?mode=ro&immutable=1"
    return sqlite_engine(copy, READER, "BEGIN", NullPool, creator=lambda: sqlite3.connect(address, uri=True))


def _why(error: Exception) -> str:
    if isinstance(error, NOT_WHOLE):
        return "the copy is not whole, so the database itself may be damaged"
    return str(error).splitlines()[0]
