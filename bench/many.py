"""Every city at once: 514 workbooks through the terminal, on this computer and on a Dask cluster of two local workers.

`python -m bench many`; `WORKBOOKS=10 python -m bench many` asks for fewer. Runs by name only: it takes long.
"""

import os
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
from openpyxl import Workbook

from bench.figures import Figure
from scoring.criteria import CRITERIA, typed
from scoring.dimensions import Dimension
from terminal.many.executor import SCHEDULER
from texts import texts_in

WORKBOOKS, PROGRAMS, DRAWS, CLUSTER = 514, 200, 10_000, 2
ROOT = Path(__file__).parents[1]
EVERY = 0.1
START_SECONDS = 60.0
Process = subprocess.Popen[bytes]


@dataclass
class Run:
    """One run of the terminal.

    printed  what it printed, to the byte
    most     megabytes that each process held at its peak, by its number; the terminal's own under its own
    ended    seconds after which a worker was killed, or None
    """

    printed: bytes = b""
    seconds: float = 0.0
    coordinator: int = 0
    most: dict[int, float] = field(default_factory=dict)
    ended: float | None = None

    @property
    def workers(self) -> list[float]:
        """Give the peaks of all processes but the terminal, the largest first."""
        return sorted((peak for number, peak in self.most.items() if number != self.coordinator), reverse=True)


def figures() -> Iterator[Figure]:
    """Try the weights of every workbook here, on the cluster, and on the cluster while one of its workers is killed."""
    count = int(os.environ.get("WORKBOOKS", WORKBOOKS))
    what = f"{count} workbooks × {PROGRAMS} programs × {DRAWS} draws"
    with TemporaryDirectory() as place:
        folder = Path(place) / "cities"
        write_all(folder, count)
        here = _run(folder, Path(place))
        yield _figure(f"{what}, this computer", here, here)
        with _cluster(Path(place)) as (address, workers):
            there = _run(folder, Path(place), address, workers)
        yield _figure(f"{what}, Dask, {CLUSTER} local workers", there, here)
        with _cluster(Path(place)) as (address, workers):
            bereft = _run(folder, Path(place), address, workers, kill_after=there.seconds / 2)
        yield _figure(f"{what}, Dask, a worker killed half-way", bereft, here)


def write_all(folder: Path, count: int) -> None:
    """Write workbooks of ratings under the template's own headings, each a list of its own."""
    folder.mkdir()
    t = texts_in("id")
    keys = [criterion.key for criterion in typed(CRITERIA) if criterion.key not in ("budget", "duration_months")]
    heads = [t(f"fields.{name}") for name in ("name", "dimensions", "agency", "budget", "duration_months")]
    dimensions = [t(f"dimensions.{dimension}") for dimension in Dimension]
    for number in range(count):
        ratings = np.random.default_rng(number).integers(1, 6, size=(PROGRAMS, len(keys))).tolist()
        book = Workbook(write_only=True)
        sheet = book.create_sheet("Program")
        sheet.append([*heads, *(t(f"criteria.{key}.name") for key in keys)])
        for row, rated in enumerate(ratings):
            facts = [f"Program {row}", dimensions[row % len(dimensions)], "Diskominfo", 1_000_000 * (row + 1), 6]
            sheet.append([*facts, *rated])
        book.save(folder / f"{number:03d}.xlsx")


def _figure(what: str, run: Run, alone: Run) -> Figure:
    same = run.printed == alone.printed
    notes = ["same figures to the bit" if same else "other figures than on this computer"]
    if run.ended is not None:
        notes.append(f"killed after {run.ended:.1f} s")
    peaks = ", ".join(f"{peak:.0f}" for peak in run.workers[:4])
    notes.append(f"terminal {run.most[run.coordinator]:.0f} MB, {len(run.workers)} workers: {peaks} MB")
    return Figure(what, run.seconds, None if same else 0.0, "; ".join(notes), sum(run.most.values()))


def _run(
    folder: Path,
    place: Path,
    address: str = "",
    workers: Sequence[Process] = (),
    *,
    kill_after: float | None = None,
) -> Run:
    """Ask the terminal, look at memory meanwhile, and kill the first worker when it is time."""
    command = [sys.executable, "cli.py", "robustness", str(folder), "--draws", str(DRAWS), "--seed", "1", "--json"]
    surroundings = os.environ | {SCHEDULER: address}
    run, start = Run(), time.perf_counter()
    with (place / "printed").open("w+b") as printed:
        process = subprocess.Popen(command, cwd=ROOT, env=surroundings, stdout=printed, stderr=subprocess.DEVNULL)
        run.coordinator = process.pid
        while process.poll() is None:
            _look(run.most, [process.pid, *(worker.pid for worker in workers)])
            run.seconds = time.perf_counter() - start
            if kill_after is not None and run.ended is None and run.seconds >= kill_after:
                workers[0].kill()
                run.ended = run.seconds
            time.sleep(EVERY)
        run.seconds = time.perf_counter() - start
        if process.returncode:
            raise subprocess.CalledProcessError(process.returncode, command)
        printed.seek(0)
        run.printed = printed.read()
    return run


def _look(most: dict[int, float], numbers: Sequence[int]) -> None:
    """Take down the peak of each process and of those it started, as Linux tells it; one that ended is passed over."""
    for number in numbers:
        home = Path("/proc") / str(number)
        try:
            told = dict(line.split(":", 1) for line in (home / "status").read_text().splitlines() if ":" in line)
            children = [one for task in (home / "task").iterdir() for one in (task / "children").read_text().split()]
        except (FileNotFoundError, ProcessLookupError):
            continue
        if "VmHWM" in told:
            most[number] = max(most.get(number, 0.0), int(told["VmHWM"].split()[0]) / 1024)
        _look(most, [int(one) for one in children])


@contextmanager
def _cluster(place: Path) -> Iterator[tuple[str, Sequence[Process]]]:
    """Start a scheduler and its workers on this computer, and end them."""
    from distributed import Client

    told = place / f"scheduler-{time.monotonic_ns()}.json"
    where = ("--scheduler-file", str(told))
    quiet = ("--nthreads", "1", "--no-nanny", "--no-dashboard", "--local-directory", str(place))
    started = [_start("scheduler", *where, "--port", "0", "--host", "127.0.0.1", "--no-dashboard")]
    try:
        _wait_for(told)
        workers = [_start("worker", *where, *quiet) for _ in range(CLUSTER)]
        started += workers
        with Client(scheduler_file=str(told), set_as_default=False) as client:  # type: ignore[no-untyped-call]
            client.wait_for_workers(CLUSTER, timeout=START_SECONDS)
            address = client.scheduler.address
        yield address, workers
    finally:
        for process in started:
            process.kill()
            process.wait()


def _start(kind: str, *arguments: str) -> Process:
    command = [sys.executable, "-m", f"distributed.cli.dask_{kind}", *arguments]
    # as for the workers of the terminal: one thread of linear algebra each
    alone: Mapping[str, str] = os.environ | {"OPENBLAS_NUM_THREADS": "1"}
    return subprocess.Popen(command, cwd=ROOT, env=alone, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def _wait_for(path: Path) -> None:
    until = time.monotonic() + START_SECONDS
    while not path.exists():
        if time.monotonic() > until:
            raise TimeoutError(path)
        time.sleep(EVERY)
