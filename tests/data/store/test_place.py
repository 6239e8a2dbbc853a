from pathlib import Path, PureWindowsPath

import pytest

from data.store import StoreError, StoreTrouble
from data.store.place import ROOT, database_url, refuse_shared_folder, var_dir


@pytest.fixture(autouse=True)
def _nothing_asked(monkeypatch):
    monkeypatch.delenv("DATABASE_URL", raising=False)
    monkeypatch.delenv("VAR_DIR", raising=False)


def test_without_a_word_the_file_stands_beside_the_app_wherever_it_was_started(monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)

    assert Path(database_url().database) == ROOT / "var" / "quick-win.db"
    assert (ROOT / "app.py").exists()


def test_the_file_follows_var_dir(monkeypatch, tmp_path):
    monkeypatch.setenv("VAR_DIR", str(tmp_path))

    assert var_dir() == tmp_path
    assert Path(database_url().database) == tmp_path / "quick-win.db"


@pytest.mark.parametrize("scheme", ["postgres", "postgresql", "postgresql+psycopg2"])
def test_every_way_to_write_postgresql_is_understood(monkeypatch, scheme):
    monkeypatch.setenv("DATABASE_URL", f"{scheme}://kota:rahasia@db:5432/kajian")

    assert database_url().render_as_string(hide_password=False) == "postgresql+psycopg://kota:rahasia@db:5432/kajian"


def test_a_path_that_says_no_folder_starts_beside_the_app():
    assert Path(database_url("sqlite:///var/lain.db").database) == ROOT / "var" / "lain.db"


@pytest.mark.parametrize("address", ["mysql://kota/kajian", "kajian", "sqlite://", "sqlite:///:memory:"])
def test_an_address_of_another_kind_is_refused(address):
    with pytest.raises(StoreError) as told:
        database_url(address)

    assert told.value.code is StoreTrouble.UNKNOWN_ADDRESS


@pytest.mark.parametrize("folder", ["OneDrive - Pemkot", "Dropbox", "Google Drive", "iCloudDrive"])
def test_a_folder_that_is_copied_while_it_is_written_is_refused(folder):
    with pytest.raises(StoreError) as told:
        refuse_shared_folder(Path("/home/ani") / folder / "var" / "quick-win.db")

    assert told.value.code is StoreTrouble.SHARED_FOLDER


def test_a_folder_of_another_machine_is_refused(tmp_path):
    mounts = tmp_path / "mounts"
    mounts.write_text("/dev/sda / ext4 rw 0 0\nnas:/kota /srv/kota\\040kita nfs4 rw 0 0\n")

    with pytest.raises(StoreError):
        refuse_shared_folder(Path("/srv/kota kita/var/quick-win.db"), mounts)
    with pytest.raises(StoreError):
        refuse_shared_folder(PureWindowsPath(r"\\nas\kota\quick-win.db"), mounts)
    refuse_shared_folder(Path("/srv/lain/quick-win.db"), mounts)
    refuse_shared_folder(Path("/srv/lain/quick-win.db"), tmp_path / "none")
