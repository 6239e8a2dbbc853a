"""Killed and cut off while people save: what was acknowledged is there, and the controls show that we would see it."""

import os
import random
from uuid import uuid4

import pytest

from bench.kill.__main__ import HASTY
from bench.kill.disk import SECTOR, Platter
from bench.kill.editing import EARLY, KEPT, NO_WAIT, SENT
from bench.kill.hunt import hunt
from bench.kill.power import cut_power
from bench.kill.server import running_server
from bench.kill.verdict import judge, unanswered

lives = pytest.mark.skipif(not hasattr(os, "fork"), reason="Each life is a fork, which this system does not have.")
KILLS, CUTS, CONTROLS = 100, 40, 12


@pytest.fixture
def new_file(tmp_path):
    return lambda: f"sqlite:///{tmp_path / uuid4().hex}.db"


@lives
def test_a_hundred_kills_lose_nothing_that_was_acknowledged_on_sqlite(new_file):
    found = hunt(KILLS, new_file, seed=1)

    assert (found.cuts, found.lost, found.broken) == (KILLS, frozenset(), 0)
    assert len(found.acknowledged) > KILLS
    assert found.repeated  # changes whose answer was lost were among them, and stand once


@pytest.mark.database
def test_a_hundred_kills_lose_nothing_that_was_acknowledged_on_postgresql(postgres):
    with running_server() as server:
        found = hunt(KILLS, lambda: server.make(uuid4().hex), seed=1, server=server)

    assert (found.cuts, found.lost, found.broken) == (KILLS, frozenset(), 0)
    assert len(found.acknowledged) > KILLS


@lives
def test_who_acknowledges_before_the_commit_is_found_out(new_file):
    assert hunt(CONTROLS, new_file, seed=2, control=EARLY).lost


@pytest.mark.database
def test_who_lets_postgresql_not_wait_for_its_disk_is_found_out(postgres):
    with running_server(HASTY) as server:
        waiting = hunt(CONTROLS, lambda: server.make(uuid4().hex), seed=3, server=server)
        hasty = hunt(CONTROLS, lambda: server.make(uuid4().hex), seed=3, server=server, control=NO_WAIT)

    assert waiting.clean
    assert hasty.lost


def test_power_cuts_lose_nothing_that_was_acknowledged():
    found = cut_power(CUTS, seed=1)

    assert (found.cuts, found.lost, found.broken) == (CUTS, frozenset(), 0)
    assert len(found.acknowledged) > CUTS


@pytest.mark.parametrize("synchronous", ["NORMAL", "OFF"])
def test_who_does_not_wait_for_the_disk_is_found_out(synchronous):
    assert cut_power(CONTROLS, seed=2, synchronous=synchronous).lost


def test_a_disk_keeps_what_was_synced_and_of_the_rest_what_got_through():
    platter = Platter()
    platter.write(0, b"a" * SECTOR)
    platter.sync()
    platter.write(SECTOR // 2, b"b" * 2 * SECTOR)
    left = {platter.left(random.Random(seed)) for seed in range(30)}

    assert platter.left(None) == b"a" * SECTOR
    assert bytes(platter.seen) == b"a" * (SECTOR // 2) + b"b" * 2 * SECTOR
    assert len(left) > 3
    assert all(one.startswith(b"a" * (SECTOR // 2)) for one in left)


def test_a_change_that_was_sent_and_not_answered_is_known():
    notes = [(SENT, "Ani", 1, "e1"), (KEPT, "Ani", 1, "e1"), (SENT, "Budi", 1, "e2"), (SENT, "Ani", 2, "e3")]

    assert unanswered(notes) == {"Budi": (1, "e2"), "Ani": (2, "e3")}


def test_a_change_that_was_acknowledged_and_is_not_there_is_lost(store):
    found = judge(store, [(SENT, "Ani", 1, "e1"), (KEPT, "Ani", 1, "e1")], ["Ani"])

    assert (found.lost, found.clean) == ({"e1"}, False)
