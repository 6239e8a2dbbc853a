"""The app takes its copies by itself: of what changed, checked, and never at the cost of what people do."""

import shutil
import sqlite3
from contextlib import closing, contextmanager
from datetime import date, timedelta
from threading import Event, Thread
from types import SimpleNamespace

import pytest

from data.lists import Lists
from data.store import open_store
from data.store.backup import is_whole
from data.store.rolling import DAYS, LATEST, head_of, keep_copies
from data.store.store import Store
from tests.data.store.given import NOON, save, tamper

TODAY = date(2019, 3, 1)


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "var" / "backup"


@pytest.fixture
def kept_here(file_store, study):
    return file_store.create(study, Lists(), by="Ani", at=NOON)


@pytest.fixture
def anew(tmp_path):
    """Begin a database of its own, as an app does whose file was lost."""
    with closing(open_store(f"sqlite:///{tmp_path / 'anew' / 'kajian.db'}")) as store:
        yield store


def test_a_copy_put_in_the_files_place_holds_the_study(file_store, kept_here, folder, tmp_path):
    keep_copies(file_store, folder, TODAY)

    for copy in copies(folder):
        with put_in_place(copy, tmp_path) as store:
            assert store.read(kept_here.id) == kept_here
    assert names(folder) == ["2019-03-01.sqlite", LATEST]


def test_a_later_change_is_in_the_latest_and_the_days_stays_as_it_was(file_store, kept_here, folder):
    keep_copies(file_store, folder, TODAY)
    morning = file_store.head()
    save(file_store, kept_here, name="Siang")

    keep_copies(file_store, folder, TODAY)

    assert head_of(folder / LATEST) == file_store.head()
    assert head_of(folder / "2019-03-01.sqlite") == morning
    assert names(folder) == ["2019-03-01.sqlite", LATEST]


def test_nothing_is_taken_when_nothing_changed(file_store, kept_here, folder):
    keep_copies(file_store, folder, TODAY)
    before = stamps(folder)
    file_store.ping()

    keep_copies(file_store, folder, TODAY)
    keep_copies(file_store, folder, TODAY + timedelta(days=1))

    assert stamps(folder) == before


def test_a_store_opened_anew_sees_what_was_taken_before(study, folder, tmp_path):
    with closing(open_store(f"sqlite:///{tmp_path / 'kajian.db'}")) as store:
        store.create(study, Lists(), by="Ani", at=NOON)
        keep_copies(store, folder, TODAY)
    before = stamps(folder)

    with closing(open_store(f"sqlite:///{tmp_path / 'kajian.db'}")) as again:
        keep_copies(again, folder, TODAY)

    assert stamps(folder) == before


def test_a_store_without_any_change_has_no_copy(file_store, folder):
    keep_copies(file_store, folder, TODAY)

    assert not folder.exists()


def test_the_day_after_a_change_keeps_it_though_nothing_is_done_that_day(file_store, kept_here, folder):
    keep_copies(file_store, folder, TODAY)
    save(file_store, kept_here, name="Sore")
    keep_copies(file_store, folder, TODAY)

    keep_copies(file_store, folder, TODAY + timedelta(days=1))

    assert head_of(folder / "2019-03-02.sqlite") == file_store.head()


def test_the_fifteenth_day_removes_the_first(file_store, kept_here, folder):
    days = [TODAY + timedelta(days=number) for number in range(DAYS + 1)]

    for day in days:
        kept_here = save(file_store, kept_here, name=str(day))
        keep_copies(file_store, folder, day)

    assert names(folder) == [f"{day}.sqlite" for day in days[1:]] + [LATEST]


def test_what_else_lies_in_the_folder_stays(file_store, kept_here, folder):
    folder.mkdir(parents=True)
    others = ["catatan.txt", "2019-03-01.sqlite.bak", "0-2001-01-01.sqlite", "2001-01-01.sqlite3", "1.sqlite"]
    for name in others:
        (folder / name).write_text(name)

    for number in range(DAYS + 1):
        kept_here = save(file_store, kept_here, name=str(number))
        keep_copies(file_store, folder, TODAY + timedelta(days=number))

    assert [(folder / name).read_text() for name in others] == others


@pytest.mark.parametrize("change", ["\"by\" = 'Dewi'", "facts = 'no JSON'"])
def test_a_copy_that_is_not_whole_leaves_the_old_one_and_is_told(change, tmp_path, study, folder, caplog):
    address = f"sqlite:///{tmp_path / 'kajian.db'}"
    with closing(open_store(address)) as store:
        kept = store.create(study, Lists(), by="Ani", at=NOON)
        keep_copies(store, folder, TODAY)
        save(store, kept, name="Siang")
    before = stamps(folder)
    tamper(address, "DROP TRIGGER audit_no_update", f"UPDATE audit SET {change} WHERE seq = 2")

    with closing(open_store(address)) as store:
        keep_copies(store, folder, TODAY)

    assert stamps(folder) == before
    assert "not whole" in the_one_line(caplog)


def test_a_full_disk_leaves_the_old_one_is_told_and_tried_again(file_store, kept_here, folder, caplog, monkeypatch):
    keep_copies(file_store, folder, TODAY)
    save(file_store, kept_here, name="Siang")
    before = stamps(folder)
    with monkeypatch.context() as full:
        full.setattr(Store, "backup", half_a_copy)
        keep_copies(file_store, folder, TODAY)

    assert stamps(folder) == before
    assert "database or disk is full" in the_one_line(caplog)
    keep_copies(file_store, folder, TODAY)
    assert head_of(folder / LATEST) == file_store.head()


def test_a_copy_never_takes_the_last_space(file_store, kept_here, folder, caplog, monkeypatch):
    monkeypatch.setattr(shutil, "disk_usage", lambda _: SimpleNamespace(free=64 * 1024 * 1024))

    keep_copies(file_store, folder, TODAY)

    assert names(folder) == []
    assert "No space left on device" in the_one_line(caplog)


def test_a_day_that_could_not_be_kept_is_tried_again(file_store, kept_here, folder, caplog, monkeypatch):
    take = Store.backup
    with monkeypatch.context() as full:
        full.setattr(Store, "backup", lambda store, path: (take if "fresh" in path.name else half_a_copy)(store, path))
        keep_copies(file_store, folder, TODAY)
    assert names(folder) == [LATEST]

    keep_copies(file_store, folder, TODAY)

    assert names(folder) == ["2019-03-01.sqlite", LATEST]


def test_a_database_begun_anew_does_not_take_the_place_of_the_last_copy(file_store, kept_here, folder, anew, caplog):
    keep_copies(file_store, folder, TODAY)
    lost = file_store.head()
    anew.create(kept_here.study, Lists(), by="Budi", at=NOON)

    keep_copies(anew, folder, TODAY)

    assert head_of(folder / LATEST) == anew.head()
    assert head_of(folder / f"other-{lost[:12]}.sqlite") == lost
    assert f"other-{lost[:12]}.sqlite" in the_one_line(caplog)


def test_a_database_begun_anew_is_not_copied_before_its_first_change(file_store, kept_here, folder, anew):
    keep_copies(file_store, folder, TODAY)
    save(file_store, kept_here, name="Sore")
    keep_copies(file_store, folder, TODAY)
    before = stamps(folder)

    keep_copies(anew, folder, TODAY + timedelta(days=1))

    assert stamps(folder) == before


def test_a_copy_that_cannot_be_read_is_taken_anew(file_store, kept_here, folder):
    folder.mkdir(parents=True)
    (folder / LATEST).write_bytes(b"no database at all" * 1000)

    keep_copies(file_store, folder, TODAY)

    assert head_of(folder / LATEST) == file_store.head()


def test_looking_at_a_copy_leaves_nothing_beside_it(tmp_path):
    assert head_of(tmp_path / "nowhere.sqlite") == "0" * 64
    assert list(tmp_path.iterdir()) == []


def test_the_app_goes_on_saving_while_it_copies(file_store, kept_here, folder):
    file_store.keep_file("besar.xlsx", bytes(32 * 1024 * 1024))
    enough = Event()

    def go_on(kept=kept_here):
        while not enough.is_set():
            kept = save(file_store, kept, name=str(kept.revision))

    saving = Thread(target=go_on)
    saving.start()
    before = file_store.revision(kept_here.id)
    keep_copies(file_store, folder, TODAY)
    after = file_store.revision(kept_here.id)
    enough.set()
    saving.join()

    assert before + 5 < after
    assert all(before <= revision_in(copy) <= after for copy in copies(folder))
    assert all(is_whole(copy) for copy in copies(folder))


@pytest.mark.database
def test_postgresql_is_left_to_pg_dump(postgres, study, folder):
    store = open_store(postgres.make("bergulir"))
    store.create(study, Lists(), by="Ani", at=NOON)

    keep_copies(store, folder, TODAY)
    store.close()

    assert not folder.exists()


def half_a_copy(_store, path):
    """Do as a disk does that is full halfway."""
    path.with_name(path.name + ".unchecked").write_bytes(b"half")
    raise sqlite3.OperationalError("database or disk is full")


@contextmanager
def put_in_place(copy, tmp_path):
    """Open a copy as the database of an app that starts."""
    place = tmp_path / f"restored-{copy.name}" / "quick-win.db"
    place.parent.mkdir()
    shutil.copy(copy, place)
    with closing(open_store(f"sqlite:///{place}")) as store:
        yield store


def copies(folder):
    return sorted(folder.glob("*.sqlite"))


def names(folder):
    return sorted(path.name for path in folder.iterdir())


def stamps(folder):
    """Tell each file by its name, its number on the disk and its moment: a copy taken anew has others."""
    return {path.name: (path.stat().st_ino, path.stat().st_mtime_ns) for path in folder.iterdir()}


def the_one_line(caplog):
    """Give what was logged, when it was one sentence on one line."""
    [record] = caplog.records
    assert record.levelname == "WARNING"
    assert "\n" not in record.getMessage()
    return record.getMessage()


def revision_in(copy):
    with closing(sqlite3.connect(f"{copy.as_uri()}?immutable=1", uri=True)) as connection:
        return connection.execute("SELECT revision FROM study").fetchone()[0]
