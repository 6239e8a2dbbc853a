import subprocess
import sys
from threading import Thread

import pytest
from sqlalchemy import inspect

from data.store import StoreError, StoreTrouble, open_store
from data.store.migrate import migrate
from data.store.place import ROOT
from data.store.tables import METADATA
from tests.data.store.given import tamper


def test_the_tables_are_there_and_a_second_time_changes_nothing(store):
    store._doors.write(migrate)

    tables = store._doors.read(lambda connection: set(inspect(connection).get_table_names()))
    assert tables == {*METADATA.tables, "alembic_version"}


def test_a_database_of_a_later_release_is_refused_and_left_alone(url):
    open_store(url).close()
    tamper(url, "UPDATE alembic_version SET version_num = '9999'")

    for _ in range(2):  # the second time shows that the first one let the file go
        with pytest.raises(StoreError) as told:
            open_store(url)

        assert (told.value.code, told.value.facts) == (StoreTrouble.NEWER_DATABASE, {"found": "9999"})


def test_it_works_from_any_folder(tmp_path):
    started = subprocess.run(
        [sys.executable, "-c", "from data.store import open_store; open_store().close()"],
        cwd=tmp_path,
        env={"PYTHONPATH": str(ROOT), "VAR_DIR": str(tmp_path / "var")},
        check=False,
        capture_output=True,
    )

    assert (started.returncode, started.stderr) == (0, b"")
    assert (tmp_path / "var" / "quick-win.db").exists()


@pytest.mark.database
def test_servers_that_start_together_wait_for_each_other(postgres):
    url = postgres.make("bersama")
    opened = []
    threads = [Thread(target=lambda: opened.append(open_store(url))) for _ in range(4)]

    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert len(opened) == 4
    for store in opened:
        store.close()
