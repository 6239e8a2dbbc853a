from dataclasses import replace

import pytest

from data.lists import Lists
from data.store import open_store
from data.store.chain import FIRST, link_hash
from tests.data.store.given import NOON, save, tamper


@pytest.fixture
def five(url, study):
    """A closed database whose audit has five rows."""
    store = open_store(url)
    kept = store.create(study, Lists(), by="Ani", at=NOON)
    for number in range(4):
        kept = save(store, kept, name=f"Kajian {number}", facts={"number": number, "sheets": ("A", "B")})
    store.close()
    return url


def test_each_row_holds_the_hash_of_the_one_before(store, kept):
    save(store, kept, method="topsis", facts={"sheets": ("Program",), "n": 1.5, "none": None})

    first, second = store.audit(kept.id)
    assert (first.seq, first.what, first.by, first.at, first.previous) == (1, "create", "Ani", NOON, FIRST)
    assert (second.seq, second.previous, second.hash) == (2, first.hash, link_hash(second))
    assert second.facts == {"sheets": ("Program",), "n": 1.5, "none": None}
    assert store.head() == second.hash


def test_an_audit_as_it_was_written_is_whole(five):
    assert broken(five) is None


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE audit SET \"by\" = 'Dewi' WHERE seq = 3",
        "UPDATE audit SET facts = '{}' WHERE seq = 3",
        "UPDATE audit SET content = '' WHERE seq = 3",
        "UPDATE audit SET at = '2019-03-01T14:00:00.000000+00:00' WHERE seq = 3",
        "DELETE FROM audit WHERE seq = 3",
    ],
)
def test_a_row_that_was_changed_or_taken_out_is_found(five, change):
    tamper(five, *without_triggers(five), change)

    assert broken(five) == 3


def test_a_row_that_was_forged_with_a_hash_of_its_own_is_betrayed_by_the_next(five):
    store = open_store(five)
    third = replace(store.audit(store.studies()[0].id)[2], by="Dewi")
    store.close()
    forged = f"UPDATE audit SET \"by\" = 'Dewi', hash = '{link_hash(third)}' WHERE seq = 3"
    tamper(five, *without_triggers(five), forged)

    assert broken(five) == 4


def test_rows_that_changed_places_are_found(five):
    swap = [f"UPDATE audit SET seq = {new} WHERE seq = {old}" for old, new in ((3, 99), (4, 3), (99, 4))]
    tamper(five, *without_triggers(five), *swap)

    assert broken(five) == 3


def test_a_tail_that_was_cut_off_is_found(five):
    tamper(five, *without_triggers(five), "DELETE FROM audit WHERE seq > 3")

    assert broken(five) == 4


def test_a_row_that_was_put_in_is_found(five):
    columns = 'study_id, at, "by", what, facts, content, hash, hash'
    tamper(five, f"INSERT INTO audit SELECT 6, 'x', {columns} FROM audit WHERE seq = 5")

    assert broken(five) == 6


def test_a_head_kept_outside_tells_of_an_audit_that_was_cut_and_its_head_with_it(five):
    store = open_store(five)
    outside = store.head()
    store.close()
    cut = "UPDATE audit_head SET seq = 3, hash = (SELECT hash FROM audit WHERE seq = 3)"
    tamper(five, *without_triggers(five), "DELETE FROM audit WHERE seq > 3", cut)

    store = open_store(five)

    assert store.check_chain() is None
    assert store.head() != outside
    store.close()


def broken(url):
    store = open_store(url)
    found = store.check_chain()
    store.close()
    return found


def without_triggers(url):
    if url.startswith("sqlite"):
        return ["DROP TRIGGER audit_no_update", "DROP TRIGGER audit_no_delete"]
    return ["DROP TRIGGER audit_no_change ON audit"]
