"""Open the store: find the database, bring its tables up to date, and prove that what is written stays."""

import sqlite3
from contextlib import ExitStack
from pathlib import Path
from threading import Lock

from sqlalchemy import URL, Connection
from sqlalchemy.exc import DatabaseError

from data.store.doors import Doors
from data.store.kept import About
from data.store.migrate import migrate
from data.store.place import database_url
from data.store.postgres import PostgresDoors
from data.store.sqlite import SqliteDoors, cautions
from data.store.store import Store
from data.store.triggers import ensure_triggers, prove_triggers
from data.store.trouble import StoreError, StoreTrouble

_OPEN: dict[URL, Store] = {}
_OPENING = Lock()


def open_store(url: str | None = None) -> Store:
    """Open a database and make it ready; the caller closes it.

    url  None asks for `DATABASE_URL`, else for the SQLite file in `VAR_DIR`

    Raises
    ------
    StoreError: IN_USE, SHARED_FOLDER, UNKNOWN_ADDRESS, CANNOT_OPEN, NEWER_DATABASE or NOT_APPEND_ONLY.
    """
    return _opened(database_url(url))


def shared_store(url: str | None = None) -> Store:
    """Give this process's one store for a database, opened by whoever asks first and until the process ends.

    Raises
    ------
    StoreError: what `open_store` refuses.
    """
    address = database_url(url)
    with _OPENING:
        if address not in _OPEN:
            _OPEN[address] = _opened(address)
        return _OPEN[address]


def _opened(url: URL) -> Store:
    with ExitStack() as undo:
        try:
            doors = _doors(url)
            undo.callback(doors.close)
            doors.write(make_ready)
            about = doors.read(lambda connection: _about(url, connection))
        except DatabaseError as error:
            raise StoreError(StoreTrouble.CANNOT_OPEN, place=_place(url)) from error
        undo.pop_all()
    return Store(doors, about)


def _doors(url: URL) -> Doors:
    return SqliteDoors(Path(str(url.database))) if url.get_backend_name() == "sqlite" else PostgresDoors(url)


def make_ready(connection: Connection) -> None:
    """Bring the tables up to date and prove that what is written stays, in one transaction.

    Raises
    ------
    StoreError: NEWER_DATABASE or NOT_APPEND_ONLY.
    """
    migrate(connection)
    ensure_triggers(connection)
    prove_triggers(connection)


def _about(url: URL, connection: Connection) -> About:
    if url.get_backend_name() == "sqlite":
        return About("sqlite", sqlite3.sqlite_version, _place(url), cautions())
    return About("postgresql", str(connection.exec_driver_sql("SHOW server_version").scalar_one()), _place(url))


def _place(url: URL) -> str:
    return str(url.database) if url.get_backend_name() == "sqlite" else url.render_as_string(hide_password=True)
