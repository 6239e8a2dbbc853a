"""SQLite: one writing connection, readers that cannot write, and every commit on the disk before it is told."""

import sqlite3
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, NullPool, QueuePool, create_engine, event
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.pool import ConnectionPoolEntry

from data.store.doors import Answer, Work
from data.store.one_process import OneProcess
from data.store.place import refuse_shared_folder
from data.store.writer import Writer

WRITER = (
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",
    "PRAGMA foreign_keys = ON",
    "PRAGMA recursive_triggers = ON",
    "PRAGMA busy_timeout = 10000",
    "PRAGMA mmap_size = 0",
)
READER = ("PRAGMA query_only = ON", "PRAGMA busy_timeout = 10000", "PRAGMA mmap_size = 0")
SAFE_VERSION = (3, 51, 3)
"""Earlier ones may damage the file when two connections write while the log is being reset: one more reason for one."""

OLD_VERSION = "sqlite_old"


class SqliteDoors:
    """The doors to one SQLite file; nobody else may open it meanwhile."""

    def __init__(self, file: Path) -> None:
        """Open the file, made with its folder where it is not there yet.

        Raises
        ------
        StoreError: SHARED_FOLDER, or IN_USE when another process has it open. DatabaseError: when it is no database.
        """
        refuse_shared_folder(file)
        file.parent.mkdir(parents=True, exist_ok=True)
        self.file = file
        with ExitStack() as undo:
            self._lock = OneProcess(file.with_name(file.name + ".lock"))
            undo.callback(self._lock.let_go)
            self._writing = sqlite_engine(file, WRITER, "BEGIN IMMEDIATE", NullPool)
            self._reading = sqlite_engine(file, READER, "BEGIN", QueuePool)
            self._writer = Writer(self._writing)
            undo.pop_all()

    def write(self, work: Work[Answer]) -> Answer:
        """Run work in the writing thread, and answer when it is on the disk."""
        return self._writer.write(work)

    def read(self, work: Work[Answer]) -> Answer:
        """Run work over a connection that cannot write."""
        with self._reading.connect() as connection:
            return work(connection)

    def close(self) -> None:
        """Finish what was asked, close every connection, let the lock go."""
        self._writer.close()
        self._reading.dispose()
        self._writing.dispose()
        self._lock.let_go()


def sqlite_engine(
    file: Path, pragmas: tuple[str, ...], begin: str, pool: type[NullPool] | type[QueuePool], **driver: Any
) -> Engine:
    """Give an engine whose transactions begin as asked.

    Python's driver would begin them late, and a transaction that read first could then not be made a writing one.

    driver  what else `create_engine` takes: the simulation of power cuts brings a driver over a disk of its own
    """
    engine = create_engine(URL.create("sqlite", database=str(file)), poolclass=pool, **driver)

    @event.listens_for(engine, "connect")
    def prepare(connection: DBAPIConnection, _entry: ConnectionPoolEntry) -> None:
        connection.isolation_level = None
        cursor = connection.cursor()
        for pragma in pragmas:
            cursor.execute(pragma)
        cursor.close()

    @event.listens_for(engine, "begin")
    def begin_as_asked(connection: Connection) -> None:
        connection.exec_driver_sql(begin)

    return engine


def cautions(version: tuple[int, ...] = sqlite3.sqlite_version_info) -> tuple[str, ...]:
    """Give the keys of what the operator should know about this SQLite."""
    return () if version >= SAFE_VERSION else (OLD_VERSION,)
