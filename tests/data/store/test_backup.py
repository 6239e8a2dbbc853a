import sqlite3
from threading import Event, Thread

import pytest

from data.lists import Lists
from data.store import StoreError, StoreTrouble, open_store
from data.store.backup import back_up, is_whole
from data.store.sqlite import SqliteDoors
from tests.data.store.given import NOON, save, tamper


def test_copies_taken_while_the_app_saves_are_whole(file_store, study, tmp_path):
    kept, enough = file_store.create(study, Lists(), by="Ani", at=NOON), Event()

    def go_on(kept=kept):
        while not enough.is_set():
            kept = save(file_store, kept, name=str(kept.revision))

    saving = Thread(target=go_on)
    saving.start()
    revisions = []
    for number in range(5):
        before = file_store.revision(kept.id)
        file_store.backup(tmp_path / f"{number}.db")
        revisions.append((before, revision_in(tmp_path / f"{number}.db"), file_store.revision(kept.id)))
    enough.set()
    saving.join()

    assert all(before <= copied <= after for before, copied, after in revisions)
    assert sorted(path.name for path in tmp_path.glob("[0-9]*")) == [f"{number}.db" for number in range(5)]


def test_a_copy_that_does_not_check_takes_nobodys_place(tmp_path, study):
    address = f"sqlite:///{tmp_path / 'kajian.db'}"
    store = open_store(address)
    store.create(study, Lists(), by="Ani", at=NOON)
    store.close()
    tamper(address, "DROP TRIGGER audit_no_update", "UPDATE audit SET \"by\" = 'Dewi'")
    (tmp_path / "salinan.db").write_bytes(b"the copy of yesterday")
    doors = SqliteDoors(tmp_path / "kajian.db")

    with pytest.raises(StoreError) as told:
        back_up(doors, tmp_path / "salinan.db")

    assert told.value.code is StoreTrouble.BACKUP_BROKEN
    assert (tmp_path / "salinan.db").read_bytes() == b"the copy of yesterday"
    doors.close()


def test_a_damaged_file_is_not_whole(file_store, study, tmp_path):
    for _ in range(20):
        file_store.create(study, Lists(), by="Ani", at=NOON)
    file_store.backup(tmp_path / "salinan.db")
    content = bytearray((tmp_path / "salinan.db").read_bytes())
    content[len(content) // 2 :] = bytes(len(content) - len(content) // 2)
    (tmp_path / "salinan.db").write_bytes(content)

    assert not is_whole(tmp_path / "salinan.db")


@pytest.mark.database
def test_postgresql_has_a_way_of_its_own(postgres, tmp_path):
    store = open_store(postgres.make("cadangan"))

    with pytest.raises(StoreError) as told:
        store.backup(tmp_path / "salinan.db")

    assert told.value.code is StoreTrouble.BACKUP_ELSEWHERE
    store.close()


def revision_in(file):
    connection = sqlite3.connect(file)
    found = connection.execute("SELECT revision FROM study").fetchone()[0]
    connection.close()
    return found
