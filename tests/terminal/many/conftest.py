"""A cluster of two workers on this computer, each a process that a test may end."""

import subprocess
import sys
import time
from contextlib import contextmanager
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
SECONDS = 60.0


@contextmanager
def started(*arguments):
    process = subprocess.Popen(
        [sys.executable, "-m", "distributed.cli.dask_" + arguments[0], *arguments[1:]],
        cwd=ROOT,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        yield process
    finally:
        process.kill()
        process.wait()


def wait_for(path):
    until = time.monotonic() + SECONDS
    while not path.exists():
        assert time.monotonic() < until, "the scheduler did not start"
        time.sleep(0.1)


@pytest.fixture
def cluster(tmp_path):
    """Give the scheduler's address and the processes of two workers."""
    from distributed import Client

    told = tmp_path / "scheduler.json"
    place = ("--scheduler-file", str(told))
    quiet = ("--nthreads", "1", "--no-nanny", "--no-dashboard", "--local-directory", str(tmp_path))
    with started("scheduler", *place, "--port", "0", "--host", "127.0.0.1", "--no-dashboard"):
        wait_for(told)
        with started("worker", *place, *quiet) as first, started("worker", *place, *quiet) as second:
            with Client(scheduler_file=str(told), set_as_default=False) as client:
                client.wait_for_workers(2, timeout=SECONDS)
                address = client.scheduler.address
            yield address, (first, second)


@pytest.fixture
def folder(tmp_path, program, workbook):
    """Give a folder of three workbooks, one of them no workbook at all."""
    place = tmp_path / "kota"
    place.mkdir()
    for name, ratings in (("balikpapan", (1, 3, 5)), ("samarinda", (2, 4))):
        programs = [program(f"GOV-{n}", rating=float(rating)) for n, rating in enumerate(ratings, start=1)]
        Path(workbook(programs, f"kota/{name}.xlsx"))
    (place / "bontang.csv").write_bytes(b"%PDF-1.7")
    (place / "~$samarinda.xlsx").write_bytes(b"x")
    (place / "catatan.txt").write_bytes(b"x")
    return str(place)
