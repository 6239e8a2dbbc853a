from threading import Thread

import pytest

from data.store import StoreError, StoreTrouble, open_store, opening, shared_store


def test_a_process_shares_one_store(monkeypatch, tmp_path):
    monkeypatch.delenv("DATABASE_URL", raising=False)
    monkeypatch.setenv("VAR_DIR", str(tmp_path))
    monkeypatch.setattr(opening, "_OPEN", {})
    found = []
    threads = [Thread(target=lambda: found.append(shared_store())) for _ in range(8)]

    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert len(set(map(id, found))) == 1
    assert (tmp_path / "quick-win.db").exists()
    found[0].close()


def test_another_folder_is_another_store(monkeypatch, tmp_path):
    monkeypatch.setattr(opening, "_OPEN", {})

    stores = [shared_store(f"sqlite:///{tmp_path / name}") for name in ("a.db", "b.db", "a.db")]

    assert stores[0] is stores[2]
    assert stores[0] is not stores[1]
    for store in stores[:2]:
        store.close()


def test_what_cannot_be_made_ready_lets_the_file_go(monkeypatch, tmp_path):
    def refuse(_connection):
        raise LookupError

    with monkeypatch.context() as broken:
        broken.setattr(opening, "prove_triggers", refuse)
        with pytest.raises(LookupError):
            open_store(f"sqlite:///{tmp_path / 'a.db'}")

    open_store(f"sqlite:///{tmp_path / 'a.db'}").close()


def test_a_store_that_is_open_is_refused_to_others(tmp_path):
    store = open_store(f"sqlite:///{tmp_path / 'a.db'}")

    with pytest.raises(StoreError):
        open_store(f"sqlite:///{tmp_path / 'a.db'}")

    store.close()


@pytest.mark.parametrize("content", [b"this is no database, and longer than a header of one needs to be" * 99, b"PK"])
def test_a_file_that_is_no_database_is_told_and_let_go(tmp_path, content):
    (tmp_path / "a.db").write_bytes(content)

    for _ in range(2):
        with pytest.raises(StoreError) as told:
            open_store(f"sqlite:///{tmp_path / 'a.db'}")

        assert (told.value.code, told.value.facts) == (StoreTrouble.CANNOT_OPEN, {"place": str(tmp_path / "a.db")})
    assert (tmp_path / "a.db").read_bytes() == content


def test_a_server_that_is_not_there_is_told(monkeypatch, tmp_path):
    monkeypatch.setattr("data.store.postgres.FIRST_WAIT", 0.001)

    with pytest.raises(StoreError) as told:
        open_store(f"postgresql://kota:rahasia@/kajian?host={tmp_path}")

    assert told.value.code is StoreTrouble.CANNOT_OPEN
    assert "rahasia" not in told.value.facts["place"]
