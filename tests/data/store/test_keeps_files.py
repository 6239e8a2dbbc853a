from data.store import open_store
from tests.data.store.given import NOON


def test_what_stands_beside_studies_is_there_after_a_restart(url):
    store = open_store(url)
    digest = store.keep_file("dinas.xlsx", b"PK")
    store.remember_mapping("dinas", {"E": "budget"}, by="Ani", at=NOON)
    store.close()

    again = open_store(url)

    assert (again.file(digest), again.mapping_for("dinas")) == (b"PK", {"E": "budget"})
    again.close()
