import pytest
from sqlalchemy import select

from data.lists import Lists
from data.store import StoreError, open_store
from data.store.tables import PULSE
from tests.data.store.given import NOON, save


def test_the_head_moves_with_every_change_and_with_nothing_else(store, kept):
    before = store.head()
    store.ping()
    store.keep_file("dinas.xlsx", b"PK")

    assert store.head() == before
    save(store, kept, method="topsis")
    assert store.head() != before


def test_each_study_has_its_own_part_of_the_audit(store, kept):
    copy = store.duplicate(kept.id, "Salinan", by="Budi", at=kept.changed_at)

    assert [(row.seq, row.by) for row in store.audit(copy.id)] == [(2, "Budi")]


def test_a_pulse_is_a_write_that_was_committed(store):
    store.ping()
    assert store.ready()

    assert store._doors.read(lambda connection: connection.scalar(select(PULSE.c.beat))) == 2


def test_a_store_that_cannot_write_says_that_it_is_not_ready(tmp_path):
    store = open_store(f"sqlite:///{tmp_path / 'kajian.db'}")
    store.close()

    assert not store.ready()
    with pytest.raises(StoreError):
        store.ping()


def test_a_copy_holds_what_was_kept(file_store, study, tmp_path):
    kept = file_store.duplicate(file_store.create(study, Lists(), by="A", at=NOON).id, "B", by="A", at=NOON)

    file_store.backup(tmp_path / "salinan" / "kajian.db")

    copy = open_store(f"sqlite:///{tmp_path / 'salinan' / 'kajian.db'}")
    assert copy.read(kept.id) == kept
    copy.close()
