"""PostgreSQL: a pool of connections, the same transactions, and a second try where the server went away."""

from time import sleep

from sqlalchemy import URL, Engine, create_engine, event
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import DBAPIError, OperationalError
from sqlalchemy.pool import ConnectionPoolEntry

from data.store.doors import Answer, Work

POOL = 20
TRIES = 6
FIRST_WAIT = 0.1
"""Seconds before the second try; each wait is twice the one before, three seconds in all."""

AGAIN = frozenset({"23505", "40001", "40P01", "57P01", "57P02", "57P03"})
"""States after which the same work may pass: the same change sent twice at once (the second finds the first one kept),
two transactions in each other's way, or a server that starts anew."""


class PostgresDoors:
    """The doors to one PostgreSQL database."""

    def __init__(self, url: URL) -> None:
        """Prepare the pool; the first work connects."""
        self._engine = create_engine(
            url,
            pool_size=POOL,
            max_overflow=0,
            connect_args={"connect_timeout": 10, "application_name": "quick-win"},
        )
        event.listen(self._engine, "connect", wait_for_disk)
        self._reading = self._engine.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)

    def write(self, work: Work[Answer]) -> Answer:
        """Run work in a transaction, and answer when the server has it on its disk.

        A commit whose answer was lost may have been kept: work knows its own edit and does nothing twice.
        """
        return _until_it_passes(self._engine, work)

    def read(self, work: Work[Answer]) -> Answer:
        """Run work that only reads, over the database as it stood at one moment."""
        return _until_it_passes(self._reading, work)

    def close(self) -> None:
        """Close every connection."""
        self._engine.dispose()


def _until_it_passes(engine: Engine, work: Work[Answer]) -> Answer:
    wait = FIRST_WAIT
    for _ in range(TRIES - 1):
        try:
            return _once(engine, work)
        except DBAPIError as error:
            if not passing(error):
                raise
        sleep(wait)
        wait *= 2
    return _once(engine, work)


def _once(engine: Engine, work: Work[Answer]) -> Answer:
    with engine.begin() as connection:
        return work(connection)


def passing(error: DBAPIError) -> bool:
    """Say whether the same work may pass when it is tried again; who cannot connect is told of no state."""
    state = getattr(error.orig, "sqlstate", None)
    return error.connection_invalidated or state in AGAIN or (state is None and isinstance(error, OperationalError))


def wait_for_disk(connection: DBAPIConnection, _entry: ConnectionPoolEntry) -> None:
    """Let no server setting make a commit answer before it is on the disk."""
    cursor = connection.cursor()
    cursor.execute("SHOW synchronous_commit")
    if cursor.fetchone() == ("off",):
        cursor.execute("SET synchronous_commit TO on")
    connection.commit()
    cursor.close()
