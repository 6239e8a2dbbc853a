import pytest
from sqlalchemy import delete, func, select, update
from sqlalchemy.exc import DBAPIError

from data.store import StoreError, StoreTrouble, open_store
from data.store.tables import APPEND_ONLY
from data.store.triggers import ensure_triggers, prove_triggers
from tests.data.store.given import tamper


@pytest.mark.parametrize("table", APPEND_ONLY, ids=lambda table: table.name)
@pytest.mark.parametrize(
    "change", [delete, lambda table: update(table).values(table.columns)], ids=["delete", "update"]
)
def test_what_was_written_stays(store, kept, table, change):
    store.keep_file("dinas.xlsx", b"PK")

    with pytest.raises(DBAPIError, match="append-only"):
        store._doors.write(lambda connection: connection.execute(change(table)))


def test_to_try_them_leaves_nothing_behind(store, kept):
    before = counts(store)

    store._doors.write(prove_triggers)

    assert counts(store) == before
    assert store.check_chain() is None


def test_triggers_that_were_lost_are_made_anew(store, kept):
    store._doors.write(drop_all)

    store._doors.write(ensure_triggers)

    store._doors.write(prove_triggers)


def test_a_table_that_lets_itself_be_changed_is_told(store):
    store._doors.write(drop_all)

    with pytest.raises(StoreError) as told:
        store._doors.write(prove_triggers)

    assert told.value.code is StoreTrouble.NOT_APPEND_ONLY


def test_the_app_does_not_start_on_triggers_that_do_nothing(url):
    open_store(url).close()
    if url.startswith("sqlite"):
        blind = "CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit BEGIN SELECT 1; END"
        tamper(url, "DROP TRIGGER audit_no_delete", blind)
    else:
        tamper(url, "ALTER TABLE audit DISABLE TRIGGER audit_no_change")

    with pytest.raises(StoreError) as told:
        open_store(url)

    assert (told.value.code, told.value.facts) == (StoreTrouble.NOT_APPEND_ONLY, {"table": "audit"})


@pytest.mark.database
def test_nobody_empties_a_table_at_one_go(postgres):
    store = open_store(postgres.make("kosong"))

    with pytest.raises(DBAPIError, match="append-only"):
        store._doors.write(lambda connection: connection.exec_driver_sql("TRUNCATE audit"))

    store.close()


def counts(store):
    return [
        store._doors.read(lambda c, table=table: c.scalar(select(func.count()).select_from(table)))
        for table in APPEND_ONLY
    ]


def drop_all(connection):
    for table in APPEND_ONLY:
        if connection.dialect.name == "sqlite":
            for verb in ("update", "delete"):
                connection.exec_driver_sql(f"DROP TRIGGER {table.name}_no_{verb}")
        else:
            connection.exec_driver_sql(f"DROP TRIGGER {table.name}_no_change ON {table.name}")
            connection.exec_driver_sql(f"DROP TRIGGER {table.name}_no_truncate ON {table.name}")
