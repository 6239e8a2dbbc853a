"""Read damaged workbooks one after another and say a line of each; any exception ends the process and names itself."""

import json
import resource
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from random import Random

from bench.mutations import mutated, originals
from data.records import as_json, from_json
from data.workbook.expected import expected_sentence
from data.workbook.gate import Format, recognise_format
from data.workbook.intake import Intake, Status
from data.workbook.reader import read_here
from data.workbook.returned.mark import mark
from data.workbook.returned.write import mending_of
from data.workbook.sentence import problem_sentence, skipped_sentence
from texts import LANGUAGES, texts_in

MOST_BYTES = 3 << 30
MARKED_ONE_IN = 2
NOW = datetime(2026, 1, 1)


def inputs(seed: int, first: int) -> Iterator[tuple[int, str, bytes, str]]:
    """Give number, name, content and damage of each input from one number on."""
    files = originals()
    names = sorted(files)
    number = first
    while True:
        random = Random(f"{seed}-{number}")
        name = random.choice(names)
        content, kind = mutated(files[name], random)
        yield number, name, content, kind
        number += 1


def check(content: bytes, name: str, number: int) -> str:
    """Read an input, say every sentence and send the reading through JSON; give the outcome."""
    intake = read_here(content, filename=name)
    for t in map(texts_in, LANGUAGES):
        for problem in intake.problems:
            problem_sentence(problem, t)
            expected_sentence(problem, t, intake.criteria)
        for skipped in intake.skipped:
            skipped_sentence(skipped, t)
    assert from_json(as_json(intake), Intake) == intake
    if intake.status is Status.REFUSED:
        return str(intake.problems[0].code)
    if number % MARKED_ONE_IN == 0 and recognise_format(content) is Format.XLSX:
        return check_returned(content, name, intake)
    return str(intake.status)


def check_returned(content: bytes, name: str, intake: Intake) -> str:
    """Mark an input and read it again: it must give what it gave."""
    marked, written = mark(mending_of(name, intake, texts_in("id"), made_at=NOW), content)
    if marked.apart is not None:
        return f"marked apart: {marked.apart}"
    again = read_here(written, filename=name)
    assert replace(again, criteria=intake.criteria) == intake, "returned"
    return "marked"


def _peak() -> int:
    """Give the most memory so far, in kB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def main(seed: int, first: int, current: Path) -> None:
    """Go on until stopped."""
    resource.setrlimit(resource.RLIMIT_AS, (MOST_BYTES, MOST_BYTES))
    for language in LANGUAGES:
        texts_in(language)
    for number, name, content, kind in inputs(seed, first):
        current.write_bytes(content)
        start, before = time.perf_counter(), _peak()
        outcome = check(content, name, number)
        seconds = time.perf_counter() - start
        grown = _peak() - before
        said = {"number": number, "kind": kind, "outcome": outcome, "seconds": seconds, "megabytes": grown / 1024}
        print(json.dumps(said), flush=True)


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]), Path(sys.argv[3]))
