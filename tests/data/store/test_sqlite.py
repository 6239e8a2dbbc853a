import pytest
from sqlalchemy import text
from sqlalchemy.exc import OperationalError

from data.store import StoreError, StoreTrouble, open_store
from data.store.sqlite import OLD_VERSION, SqliteDoors, cautions


@pytest.fixture
def doors(tmp_path):
    doors = SqliteDoors(tmp_path / "var" / "kajian.db")
    yield doors
    doors.close()


def test_every_commit_waits_for_the_disk_and_references_hold(doors):
    settings = {
        name: doors.write(lambda connection, name=name: connection.scalar(text(f"PRAGMA {name}")))
        for name in ("journal_mode", "synchronous", "foreign_keys", "mmap_size")
    }

    assert settings == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "mmap_size": 0}


def test_a_transaction_that_reads_first_can_still_write(doors):
    def read_then_write(connection):
        connection.scalar(text("SELECT count(*) FROM sqlite_master"))
        connection.exec_driver_sql("CREATE TABLE a (b)")
        return connection.connection.dbapi_connection.in_transaction

    assert doors.write(read_then_write) is True


def test_what_reads_cannot_write(doors):
    with pytest.raises(OperationalError, match="readonly"):
        doors.read(lambda connection: connection.exec_driver_sql("CREATE TABLE a (b)"))


def test_a_reader_does_not_wait_for_a_writer(doors):
    doors.write(lambda connection: connection.exec_driver_sql("CREATE TABLE a (b)").rowcount)

    found = doors.write(lambda _: doors.read(lambda connection: connection.scalar(text("SELECT count(*) FROM a"))))

    assert found == 0


def test_a_file_has_one_store(doors):
    with pytest.raises(StoreError) as told:
        SqliteDoors(doors.file)

    assert (told.value.code, told.value.facts) == (StoreTrouble.IN_USE, {"file": f"{doors.file}.lock"})


def test_a_file_may_be_opened_anew_once_it_was_closed(tmp_path):
    for _ in range(2):
        open_store(f"sqlite:///{tmp_path / 'a #1%.db'}").close()

    assert (tmp_path / "a #1%.db").exists()


def test_an_old_sqlite_is_worth_a_word():
    assert cautions((3, 51, 2)) == (OLD_VERSION,)
    assert cautions((3, 51, 3)) == ()
