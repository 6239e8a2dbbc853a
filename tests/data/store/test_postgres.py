from dataclasses import dataclass
from threading import Timer

import psycopg
import pytest
from sqlalchemy import text
from sqlalchemy.exc import OperationalError

from bench.kill.server import running_server
from data.lists import Lists
from data.store import open_store
from data.store.postgres import passing
from tests.data.store.given import NOON, save, tamper

pytestmark = pytest.mark.database


@dataclass
class BrokenError(Exception):
    """An error as the driver raises it."""

    sqlstate: str


def test_a_commit_waits_for_the_disk_whatever_the_server_says(postgres):
    url = postgres.make("sabar")
    tamper(url, "ALTER DATABASE sabar SET synchronous_commit = off")

    store = open_store(url)

    assert store._doors.write(lambda connection: connection.scalar(text("SHOW synchronous_commit"))) == "on"
    store.close()


def test_a_server_that_was_killed_meanwhile_is_waited_for(postgres, study):
    with running_server() as server:
        store = open_store(server.make("a"))
        kept = store.create(study, Lists(), by="Ani", at=NOON)
        server.kill()
        server.start()

        saved = save(store, kept, method="topsis")

        assert store.read(kept.id) == saved
        assert store.check_chain() is None
        store.close()


def test_a_server_that_is_away_for_a_moment_is_waited_for(postgres, study):
    with running_server() as server:
        store = open_store(server.make("a"))
        kept = store.create(study, Lists(), by="Ani", at=NOON)
        server.kill()
        again = Timer(0.5, server.start)
        again.start()

        saved = save(store, kept, method="topsis")

        again.join()
        assert store.read(kept.id) == saved
        store.close()


def test_commits_whose_answer_was_lost_are_kept_once(monkeypatch, postgres, study):
    monkeypatch.setattr("data.store.postgres.FIRST_WAIT", 0)
    store = open_store(postgres.make("hilang"))
    kept = store.create(study, Lists(), by="Ani", at=NOON)
    commit, lost = store._doors._engine.dialect.do_commit, []

    def lose_every_other_answer(connection):
        commit(connection)
        lost.append(not lost or not lost[-1])
        if lost[-1]:
            connection.dbapi_connection.close()
            raise psycopg.OperationalError("server closed the connection unexpectedly")

    monkeypatch.setattr(store._doors._engine.dialect, "do_commit", lose_every_other_answer)
    for number in range(200):
        kept = save(store, kept, name=str(number))

    assert sum(lost) == 200
    assert (kept.revision, len(store.audit(kept.id)), store.check_chain()) == (201, 201, None)
    store.close()


def test_reading_sees_one_moment(postgres, study):
    store = open_store(postgres.make("saat"))

    def twice(connection):
        before = connection.scalar(text("SELECT count(*) FROM study"))
        store.create(study, Lists(), by="Ani", at=NOON)
        return before, connection.scalar(text("SELECT count(*) FROM study"))

    assert store._doors.read(twice) == (0, 0)
    store.close()


@pytest.mark.parametrize(("state", "again"), [("40P01", True), ("57P01", True), ("23505", True), ("23503", False)])
def test_only_what_may_pass_is_tried_again(state, again):
    assert passing(OperationalError("", {}, BrokenError(state))) is again
