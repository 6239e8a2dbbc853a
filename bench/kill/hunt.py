"""Kill at random moments, open anew, count what is gone."""

import json
import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from bench.kill.editing import PEOPLE
from bench.kill.server import Server
from bench.kill.verdict import Noted, Verdict, judge, unanswered
from data.store import open_store
from data.store.backup import is_whole

LONGEST = 0.15
"""Seconds of the longest life, twice that where a server answers: many end while the database is opened or made."""

LIVES = 20
"""Kills before a fresh database: the longer the audit, the longer it takes to check."""

SERVER_TOO = 5
"""Each so many kills, the server is killed as well."""


class Nursery:
    """A process that forks a child for each life."""

    def __init__(self) -> None:
        """Start it; it imports everything once."""
        self.process = subprocess.Popen(
            [sys.executable, "-m", "bench.kill.editing"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            env={**os.environ, "OPENBLAS_NUM_THREADS": "1"},  # a fork keeps no thread but its own
            cwd=Path(__file__).parents[2],
        )

    def tell(self, line: str) -> None:
        """Give an instruction, and wait until it is done."""
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write(line + "\n")
        self.process.stdin.flush()
        if not self.process.stdout.readline():
            raise RuntimeError(line)

    def close(self) -> None:
        """End it."""
        self.process.communicate()


@contextmanager
def nursery() -> Iterator[Nursery]:
    """Start a nursery, and end it afterwards."""
    started = Nursery()
    try:
        yield started
    finally:
        started.close()


def hunt(
    kills: int, database: Callable[[], str], *, seed: int, server: Server | None = None, control: str = ""
) -> Verdict:
    """Kill so many times, and add up what was found.

    database  gives the address of an empty database
    server    the one behind it, to be killed too
    control   a way to save that must lose
    """
    chance, found = random.Random(seed), Verdict()
    longest = LONGEST if server is None else 2 * LONGEST
    with nursery() as lives, tempfile.TemporaryDirectory() as folder:
        for kill in range(kills):
            if kill % LIVES == 0:
                url, notes = database(), Path(folder) / f"notes-{kill}"
                notes.touch()
            too = server if server is not None and (control or kill % SERVER_TOO == 0) else None
            found += one_life(lives, url, notes, chance.uniform(0, longest), too, control)
    return found


def one_life(lives: Nursery, url: str, notes: Path, seconds: float, server: Server | None, control: str) -> Verdict:
    """Let the people work for some time, kill them, open the database anew and judge."""
    told = {"url": url, "notes": str(notes), "unanswered": unanswered(read_notes(notes)), "control": control}
    lives.tell(json.dumps(told))
    time.sleep(seconds)
    if server is not None:
        server.kill()
    lives.tell("")
    if server is not None:
        server.start()
    return _judged(url, read_notes(notes))


def read_notes(notes: Path) -> list[Noted]:
    """Read what was written down."""
    return [tuple(json.loads(line)) for line in notes.read_text(encoding="utf-8").splitlines()]


def _judged(url: str, notes: list[Noted]) -> Verdict:
    store = open_store(url)
    found = judge(store, notes, PEOPLE)
    store.close()
    if url.startswith("sqlite") and not is_whole(Path(url.removeprefix("sqlite:///"))):
        found += Verdict(broken=1)
    return found
