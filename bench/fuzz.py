"""Feed the reader damaged workbooks for some minutes: `python -m bench.fuzz --minutes 10 [--seed 1]`.

The reading is done by a process of its own: one that ends or hangs names the input, which is kept in VAR_DIR/fuzz.
"""

import argparse
import json
import os
import select
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Any

ROOT = Path(__file__).resolve().parents[1]
ENDS_A_WORKER = ("PanicException", "memory allocation of")
"""How calamine ends a process that reads a damaged file: `read_workbook` answers it with the code reader_died."""

HANGS = 60.0
"""Seconds after which an input is said to hang."""


@dataclass
class Found:
    """What the run gave so far."""

    inputs: int = 0
    outcomes: Counter[str] = field(default_factory=Counter)
    kinds: Counter[str] = field(default_factory=Counter)
    slowest: list[tuple[float, str]] = field(default_factory=list)
    largest: tuple[float, str] = (0.0, "")
    kept: list[str] = field(default_factory=list)

    def take(self, line: dict[str, Any]) -> None:
        """Count one input."""
        self.inputs += 1
        self.outcomes[line["outcome"]] += 1
        self.kinds[line["kind"]] += 1
        self.slowest = sorted([*self.slowest, (line["seconds"], f"{line['number']} {line['kind']}")])[-5:]
        self.largest = max(self.largest, (line["megabytes"], f"{line['number']} {line['kind']}"))


def run(seed: int, minutes: float) -> Found:
    """Read one damaged workbook after another until the time is over; a process that ends is started anew."""
    found, number, until = Found(), 0, time.monotonic() + 60 * minutes
    folder().mkdir(parents=True, exist_ok=True)
    while time.monotonic() < until:
        current().unlink(missing_ok=True)
        errors = folder() / "errors.txt"
        with errors.open("w", encoding="utf-8") as heard:
            command = [sys.executable, "-m", "bench.fuzz_reader", str(seed), str(number), str(current())]
            child = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=heard, text=True)
            assert child.stdout is not None
            for line in _lines(child.stdout, until):
                found.take(line)
                number = line["number"] + 1
            ended = child.poll() is not None or time.monotonic() < until
            child.kill()
            child.wait()
        said = errors.read_text(encoding="utf-8")
        if ended and not current().exists():
            raise SystemExit(said)
        if ended and any(sign in said for sign in ENDS_A_WORKER):
            found.outcomes["worker ended"] += 1
        elif ended:
            found.kept.append(_keep(seed, number, said))
        number += ended
    return found


def _lines(stream: IO[str], until: float) -> Iterator[dict[str, Any]]:
    """Give what the reading process says, until it ends, hangs or the time is over."""
    while (left := until - time.monotonic()) > 0:
        ready, _, _ = select.select([stream], [], [], min(left, HANGS))
        line = stream.readline() if ready else ""
        if not line:
            return
        yield json.loads(line)


def _keep(seed: int, number: int, errors: str) -> str:
    """Keep the input that ended the reading, and what was said last."""
    place = folder() / f"{seed}-{number}.bin"
    if current().exists():
        current().replace(place)
    place.with_suffix(".txt").write_text(errors, encoding="utf-8")
    last = [line for line in errors.splitlines() if line.strip()][-1:]
    return f"{place.name}: {last[0] if last else 'ended or hung without a word'}"


def folder() -> Path:
    """Give where inputs are kept, outside the repository."""
    return Path(os.environ.get("VAR_DIR") or ROOT / "var") / "fuzz"


def current() -> Path:
    """Give where the input at hand stands while it is read."""
    return folder() / "current.bin"


def main() -> None:
    """Run and print what was found."""
    asked = argparse.ArgumentParser()
    asked.add_argument("--minutes", type=float, default=10.0)
    asked.add_argument("--seed", type=int, default=1)
    given = asked.parse_args()
    found = run(given.seed, given.minutes)
    print(f"{found.inputs} inputs, seed {given.seed}, {given.minutes:g} minutes")
    for name, counter in (("outcomes", found.outcomes), ("damage", found.kinds)):
        print(f"{name}: " + ", ".join(f"{key} {count}" for key, count in counter.most_common()))
    print("slowest: " + ", ".join(f"{seconds:.2f} s ({what})" for seconds, what in reversed(found.slowest)))
    print(f"largest: {found.largest[0]:.0f} MB more at one input ({found.largest[1]})")
    print(f"findings: {len(found.kept)}")
    for line in found.kept:
        print(f"- {line}")


if __name__ == "__main__":
    main()
