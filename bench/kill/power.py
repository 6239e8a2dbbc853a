"""Cut the power while people save: over a disk that keeps only what was synced."""

import random
import sys
import tempfile
import time
from pathlib import Path
from threading import Lock, Thread

from sqlalchemy import NullPool
from sqlalchemy.exc import SQLAlchemyError

from bench.kill import driver
from bench.kill.disk import Disk
from bench.kill.editing import KEPT, PEOPLE, Note, edit
from bench.kill.verdict import Noted, Verdict, judge
from data.store import Store, StoreError, open_store
from data.store.backup import is_whole
from data.store.doors import Answer, Work
from data.store.kept import About
from data.store.opening import make_ready
from data.store.sqlite import WRITER, sqlite_engine
from data.store.writer import Writer

FILE = "kajian.db"
ALONE = "PRAGMA locking_mode = EXCLUSIVE"
"""A disk in memory has no memory that connections share, so the one that writes also reads."""

CHECKPOINTS = (1000, 20)
"""Pages of the log before they are brought into the file: as it is, and often enough to be cut in the middle of it."""

LONGEST = 0.25


class CutDoors:
    """The store's writer, its settings and its statements over another disk."""

    def __init__(self, disk: Disk, *settings: str) -> None:
        """Open the database."""
        self._engine = sqlite_engine(
            Path(FILE),
            (ALONE, *WRITER, *settings),
            "BEGIN IMMEDIATE",
            NullPool,
            module=driver,
            creator=lambda: driver.Connection(FILE, disk.name),
        )
        self._writer = Writer(self._engine)

    def write(self, work: Work[Answer]) -> Answer:
        """Run work in the writing thread."""
        return self._writer.write(work)

    read = write

    def close(self) -> None:
        """End the thread."""
        self._writer.close()


def cut_power(cuts: int, *, seed: int, synchronous: str = "") -> Verdict:
    """Cut the power so many times, each time over an empty disk, and add up what was found.

    synchronous  another setting than the store's own: one that must lose
    """
    chance, found = random.Random(seed), Verdict()
    for number in range(cuts):
        settings = [f"PRAGMA wal_autocheckpoint = {CHECKPOINTS[number % len(CHECKPOINTS)]}"]
        if synchronous:
            settings.append(f"PRAGMA synchronous = {synchronous}")
        found += one_cut(f"cut-{seed}-{synchronous}-{number}", chance, settings)
    return found


def one_cut(name: str, chance: random.Random, settings: list[str]) -> Verdict:
    """Let the people work for some time, cut the power, open what is left with the app's own SQLite and judge."""
    disk, notes, lock = Disk(name), list[Noted](), Lock()

    def note(kind: str, person: str, number: int, change: str) -> None:
        with lock:
            notes.append((kind, person, number, change))

    doors = CutDoors(disk, *settings)
    doors.write(make_ready)
    store = Store(doors, About("sqlite", driver.sqlite_version, name))
    people = [Thread(target=_work, args=(store, person, note)) for person in PEOPLE]
    for person in people:
        person.start()
    time.sleep(chance.uniform(0, LONGEST))
    disk.cut()
    for person in people:
        person.join()
    left = disk.left(chance if chance.random() < 0.5 else None)
    disk.off = False  # what is left was taken down: SQLite may close its files
    store.close()
    disk.unregister()
    return _judged(left, notes)


def _work(store: Store, person: str, note: Note) -> None:
    try:
        edit(store, person, note)
    except (SQLAlchemyError, StoreError):
        return  # the power is off


def _judged(left: dict[str, bytes], notes: list[Noted]) -> Verdict:
    with tempfile.TemporaryDirectory() as folder:
        for name, content in left.items():
            (Path(folder) / name).write_bytes(content)
        all_lost = frozenset(change for kind, _, _, change in notes if kind == KEPT)
        try:
            store = open_store(f"sqlite:///{folder}/{FILE}")
            found = judge(store, notes, PEOPLE)
            store.close()
        except (SQLAlchemyError, StoreError) as broken:
            print(broken, file=sys.stderr)
            return Verdict(1, all_lost, all_lost, frozenset(), 1)
        return found + Verdict(broken=int(not is_whole(Path(folder) / FILE)))
