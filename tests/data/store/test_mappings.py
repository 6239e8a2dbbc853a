from data.store.edit import Edit
from data.store.mappings import remember_mapping
from tests.data.store.given import LATER, NOON


def test_a_layout_is_known_again(store):
    store.remember_mapping("dinas", {"Program!E": "budget", "F": ""}, by="Ani", at=NOON)

    assert store.mapping_for("dinas") == {"Program!E": "budget", "F": ""}
    assert store.mapping_for("lain") is None


def test_the_later_mapping_holds_and_the_audit_keeps_both(store):
    before = store.head()
    store.remember_mapping("dinas", {"E": "budget"}, by="Ani", at=NOON)
    between = store.head()
    store.remember_mapping("dinas", {"E": "name"}, by="Budi", at=LATER)

    assert store.mapping_for("dinas") == {"E": "name"}
    assert len({before, between, store.head()}) == 3
    assert store.check_chain() is None


def test_a_mapping_sent_twice_is_kept_once(store):
    edit = Edit("map_layout", "Ani", NOON)
    for _ in range(2):
        store._doors.write(lambda connection: remember_mapping(connection, "dinas", {"E": "budget"}, edit))
        head = store.head()

    store._doors.write(lambda connection: remember_mapping(connection, "dinas", {"E": "lain"}, edit))

    assert (store.mapping_for("dinas"), store.head()) == ({"E": "budget"}, head)
