"""Rows that stay as they were written: triggers refuse a change, and are tried at every start."""

from datetime import UTC, datetime
from uuid import uuid4

from sqlalchemy import Connection, Delete, Update, delete, insert, text, update
from sqlalchemy.exc import DBAPIError

from data.store.tables import APPEND_ONLY, AUDIT, PROGRAM_LIST, STUDY, UPLOAD
from data.store.trouble import StoreError, StoreTrouble

REFUSAL = "append-only"
FUNCTION = "refuse_change"
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def ensure_triggers(connection: Connection) -> None:
    """Make the triggers that are missing: Alembic does not write them, and a table made anew has lost them."""
    for table in APPEND_ONLY:
        if connection.dialect.name == "sqlite":
            _ensure_sqlite(connection, table.name)
        else:
            _ensure_postgres(connection, table.name)


def prove_triggers(connection: Connection) -> None:
    """Try to change and to remove a row of each table, then undo everything.

    Raises
    ------
    StoreError: NOT_APPEND_ONLY when a change or a removal works.
    """
    undone = connection.begin_nested()
    trial = str(uuid4())
    _write_trial_rows(connection, trial)
    for table, key in ((PROGRAM_LIST, "study_id"), (UPLOAD, "digest"), (AUDIT, "edit")):
        where = table.c[key] == trial
        for attempt in (update(table).where(where).values({key: trial}), delete(table).where(where)):
            if _works(connection, attempt):
                raise StoreError(StoreTrouble.NOT_APPEND_ONLY, table=table.name)
    undone.rollback()


def _works(connection: Connection, attempt: Update | Delete) -> bool:
    try:
        with connection.begin_nested():
            connection.execute(attempt)
    except DBAPIError as error:
        return REFUSAL not in str(error.orig)
    return True


def _write_trial_rows(connection: Connection, trial: str) -> None:
    told = {"at": EPOCH, "by": "", "facts": "{}"}
    study = {"id": trial, "name": "", "revision": 0, "version": 0, "settings": "{}", "lists": "{}"}
    saved = {"from_sample": False, "created_at": EPOCH, "created_by": "", "changed_at": EPOCH, "changed_by": ""}
    version = {"study_id": trial, "number": 0, "why": "", "count": 0, "digest": "", "programs": b""}
    link = {"seq": -1, "edit": trial, "study_id": trial, "what": "", "content": "", "previous": "", "hash": ""}
    connection.execute(insert(STUDY), {**study, **saved})
    connection.execute(insert(PROGRAM_LIST), {**told, **version})
    connection.execute(insert(UPLOAD), {"digest": trial, "filename": "", "content": b""})
    connection.execute(insert(AUDIT), {**told, **link})


def _ensure_sqlite(connection: Connection, table: str) -> None:
    for verb in ("UPDATE", "DELETE"):
        connection.exec_driver_sql(
            f"CREATE TRIGGER IF NOT EXISTS {table}_no_{verb.lower()} BEFORE {verb} ON {table} "
            f"BEGIN SELECT RAISE(ABORT, '{REFUSAL}'); END"
        )


def _ensure_postgres(connection: Connection, table: str) -> None:
    connection.exec_driver_sql(
        f"CREATE OR REPLACE FUNCTION {FUNCTION}() RETURNS trigger LANGUAGE plpgsql AS "
        f"$$ BEGIN RAISE EXCEPTION '{REFUSAL}'; END $$"
    )
    there = set(connection.scalars(text("SELECT tgname FROM pg_trigger WHERE tgrelid = to_regclass(:t)"), {"t": table}))
    for name, when, each in (("change", "UPDATE OR DELETE", "ROW"), ("truncate", "TRUNCATE", "STATEMENT")):
        if f"{table}_no_{name}" not in there:
            then = f"FOR EACH {each} EXECUTE FUNCTION {FUNCTION}()"
            connection.exec_driver_sql(f"CREATE TRIGGER {table}_no_{name} BEFORE {when} ON {table} {then}")
