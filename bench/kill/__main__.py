"""Kill a thousand times on each database, cut the power a thousand times, and print one table: `python -m bench.kill`.

With a number, so many times: `python -m bench.kill 100`. A control that loses nothing shows that a trial sees nothing.
"""

import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from uuid import uuid4

from bench.kill.editing import EARLY, NO_WAIT
from bench.kill.hunt import hunt
from bench.kill.power import cut_power
from bench.kill.server import running_server, why_not
from bench.kill.verdict import Verdict

TIMES = 1000
CONTROLS = 20
HASTY = "synchronous_commit = off\nwal_writer_delay = 10s\n"
HEADINGS = """| trial | times | acknowledged | lost | broken | answer lost, kept once | s | |
|---|--:|--:|--:|--:|--:|--:|---|"""
Row = tuple[str, bool, Verdict, float]


def main(times: int) -> int:
    """Run every trial, and give 1 where one did not come out as it must."""
    print(HEADINGS)
    rows = [told for trials in (_on_sqlite, _on_postgres, _power) for told in map(_tell, trials(times))]
    return int(not all(rows))


def _on_sqlite(times: int) -> Iterator[Row]:
    with tempfile.TemporaryDirectory() as folder:

        def database() -> str:
            return f"sqlite:///{Path(folder) / uuid4().hex}.db"

        yield _timed("SQLite, kill -9", False, lambda: hunt(times, database, seed=1))
        told = "control: acknowledged before the commit"
        yield _timed(told, True, lambda: hunt(CONTROLS, database, seed=2, control=EARLY))


def _on_postgres(times: int) -> Iterator[Row]:
    missing = why_not()
    if missing:
        print(missing, file=sys.stderr)
        return
    with running_server() as server:

        def database() -> str:
            return server.make(uuid4().hex)

        told = "PostgreSQL, kill -9, each fifth time the server too"
        yield _timed(told, False, lambda: hunt(times, database, seed=1, server=server))
    with running_server(HASTY) as hasty:

        def another() -> str:
            return hasty.make(uuid4().hex)

        told = "PostgreSQL set to synchronous_commit = off, which the store does not follow"
        yield _timed(told, False, lambda: hunt(times // 10, another, seed=3, server=hasty))
        told = "control: synchronous_commit = off, followed"
        yield _timed(told, True, lambda: hunt(CONTROLS, another, seed=2, server=hasty, control=NO_WAIT))


def _power(times: int) -> Iterator[Row]:
    yield _timed("SQLite, power cut", False, lambda: cut_power(times, seed=1))
    for synchronous in ("NORMAL", "OFF"):
        told = f"control: power cut, synchronous = {synchronous}"
        yield _timed(told, True, lambda s=synchronous: cut_power(CONTROLS, seed=2, synchronous=s))  # type: ignore[misc]


def _timed(what: str, must_lose: bool, trial: Callable[[], Verdict]) -> Row:
    start = time.monotonic()
    found = trial()
    return what, must_lose, found, time.monotonic() - start


def _tell(row: Row) -> bool:
    what, must_lose, found, seconds = row
    as_it_must = bool(found.lost) if must_lose else found.clean
    counts = (found.cuts, len(found.acknowledged), len(found.lost), found.broken, len(found.repeated))
    written = " | ".join(str(count) for count in counts)
    verdict = "as it must" if as_it_must else "**not as it must**"
    print(f"| {what} | {written} | {seconds:.0f} | {verdict} |", flush=True)
    return as_it_must


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else TIMES))
