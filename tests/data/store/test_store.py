from threading import Thread

import pytest

from data.lists import Lists
from data.store import StoreError, open_store
from tests.data.store.given import NOON, save


def test_a_hundred_people_save_at_once_and_every_change_is_kept(store, study):
    def work(number):
        kept = store.create(study, Lists(), by=f"Anggota {number}", at=NOON, study_id=str(number))
        for step in range(3):
            kept = save(store, kept, name=f"{number}.{step}")

    threads = [Thread(target=work, args=(number,)) for number in range(100)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert {(card.id, card.name) for card in store.studies()} == {(str(n), f"{n}.2") for n in range(100)}
    assert {store.revision(str(number)) for number in range(100)} == {4}
    assert store.check_chain() is None


def test_a_closed_store_takes_nothing_more(tmp_path, study):
    store = open_store(f"sqlite:///{tmp_path / 'kajian.db'}")
    store.close()

    with pytest.raises(StoreError):
        store.create(study, Lists(), by="Ani", at=NOON)


def test_the_store_says_what_it_stands_on(store, url):
    assert url.startswith(store.about.engine)
    assert store.about.version[0].isdigit()
    assert store.about.place
