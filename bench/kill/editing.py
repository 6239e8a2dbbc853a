"""People at their work, to be interrupted: each saves without end, and writes down what was sent and what was kept.

Run as a program it is a nursery: it has imported everything once, and forks a child for each life.
"""

import json
import os
import signal
import sys
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from threading import Thread

from data.lists import Lists
from data.store import Kept, Store, open_store, postgres
from data.store.edit import new_id
from scoring.program import Program
from scoring.study import Study

PEOPLE = ("Ani", "Budi", "Citra", "Dewi")
"""Several, so that what they save is committed together."""

NOON = datetime(2019, 3, 1, 12, tzinfo=UTC)
SENT, KEPT = "sent", "kept"
EARLY, NO_WAIT = "early", "no_wait"
"""Controls that must lose: to acknowledge before the commit, and to let PostgreSQL not wait for its disk."""

Note = Callable[[str, str, int, str], None]
"""Write down: sent or kept, whose study, the number of the change, its id."""


def edit(
    store: Store, person: str, note: Note, unanswered: tuple[int, str] | None = None, *, early: bool = False
) -> None:
    """Save a person's study again and again, first what was sent before and never answered.

    The name of the study is the number of the change; every third change brings a new list.
    """
    kept = store.read(person) or store.create(Study("0"), Lists(), by=person, at=NOON, study_id=person)
    while True:
        number, change = unanswered or (int(kept.study.name) + 1, new_id())
        unanswered = None
        note(SENT, person, number, change)
        if early:
            note(KEPT, person, number, change)
        kept = save(store, kept, person, number, change)
        note(KEPT, person, number, change)


def save(store: Store, kept: Kept, person: str, number: int, change: str) -> Kept:
    """Save one change."""
    study = replace(kept.study, name=str(number))
    if number % 3 == 0:
        study = study.with_programs([Program(f"P{n}", f"Program {number}.{n}") for n in range(8)], str(number))
        store.keep_file(f"{number}.xlsx", f"{person} {number}".encode())
    facts = {"number": number}
    return store.save(kept, study=study, lists=kept.lists, by=person, at=NOON, what="edit", facts=facts, edit=change)


def live(url: str, notes: str, unanswered: Mapping[str, tuple[int, str]], control: str) -> None:
    """Open the store and work until the end comes from outside."""
    if control == NO_WAIT:
        postgres.wait_for_disk = lambda *_: None
    handle = os.open(notes, os.O_WRONLY | os.O_APPEND | os.O_CREAT)

    def note(*told: object) -> None:
        os.write(handle, json.dumps(told).encode() + b"\n")

    store = open_store(url)
    for person in PEOPLE:
        told = (store, person, note, unanswered.get(person))
        Thread(target=edit, args=told, kwargs={"early": control == EARLY}).start()


def nursery() -> None:
    """Answer each line of instructions with a child's process id, and each empty line by ending that child."""
    child = 0
    for line in sys.stdin:
        if line.strip():
            child = os.fork()
            if child == 0:
                live(**json.loads(line))
                signal.pause()
        else:
            os.kill(child, signal.SIGKILL)
            os.waitpid(child, 0)
        print(child, flush=True)


if __name__ == "__main__":
    nursery()
