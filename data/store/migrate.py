"""Bring the tables up to date at every start, wherever the app was started from."""

from pathlib import Path

from alembic.config import Config
from alembic.runtime.environment import EnvironmentContext
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection

from data.store.tables import METADATA
from data.store.trouble import StoreError, StoreTrouble

REVISIONS = Path(__file__).resolve().parents[1] / "migrations"


def migrate(connection: Connection) -> None:
    """Run the revisions that this database does not have yet, in the transaction of the connection.

    Done without Alembic's `env.py` and `alembic.ini`: neither a current directory nor a file beside it matters.

    Raises
    ------
    StoreError: NEWER_DATABASE when it was written by a later release.
    """
    if connection.dialect.name == "postgresql":
        connection.exec_driver_sql("SELECT pg_advisory_xact_lock(20192020)")
    revisions = ScriptDirectory(str(REVISIONS))
    known = {revision.revision for revision in revisions.walk_revisions()}
    there = MigrationContext.configure(connection).get_current_revision()
    if there is not None and there not in known:
        raise StoreError(StoreTrouble.NEWER_DATABASE, found=there)
    if there == revisions.get_current_head():
        return
    with EnvironmentContext(Config(), revisions, fn=lambda now, _: revisions._upgrade_revs("head", now)) as environment:
        environment.configure(connection=connection, target_metadata=METADATA, transactional_ddl=True)
        environment.run_migrations()
