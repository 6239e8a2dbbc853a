"""Reading a workbook of 100, 10 000 and 20 000 rows by 20 columns, beside two libraries that only take the values."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from openpyxl import Workbook

from bench.figures import Figure
from bench.reading import READERS
from data.workbook import read_workbook
from scoring.criteria import CRITERIA, typed
from scoring.dimensions import Dimension
from texts import texts_in

PROMISED = {100: 0.5, 10_000: 5.0, 20_000: 15.0}
MEGABYTES = 1_500.0
COLUMNS = 20
PEERS = {
    "ours": "read and checked",
    "pandas": "pandas with openpyxl, values only",
    "calamine": "python-calamine, values only",
}


def figures() -> Iterator[Figure]:
    """Read what a diligent agency would send, each time in a fresh process."""
    with TemporaryDirectory() as folder:
        for rows, promised in PROMISED.items():
            path = Path(folder) / f"{rows}.xlsx"
            write(path, rows)
            for reader in READERS:
                seconds, megabytes = _apart(reader, path)
                is_ours = reader == "ours"
                what = f"workbook of {rows} rows × {COLUMNS} columns, {PEERS[reader]}"
                note = f"{_counted(path)}, at most {MEGABYTES:.0f} MB" if is_ours else ""
                kept = None if not is_ours else promised if megabytes <= MEGABYTES else 0.0
                yield Figure(what, seconds, kept, note, megabytes)


def _apart(reader: str, path: Path) -> tuple[float, float]:
    command = [sys.executable, "-m", "bench.reading", reader, str(path)]
    printed = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    seconds, megabytes = map(float, printed.split())
    return seconds, megabytes


def _counted(path: Path) -> str:
    intake = read_workbook(path, filename=path.name)
    return f"{len(intake.programs)} programs, {len(intake.problems)} problems, {path.stat().st_size // 1024} kB"


def write(path: Path, rows: int) -> None:
    """Write a workbook of whole rows under the template's own headings."""
    t = texts_in("id")
    keys = [criterion.key for criterion in typed(CRITERIA) if criterion.key not in ("budget", "duration_months")]
    fields = ["name", "dimensions", "agency", "budget", "duration_months"]
    columns = [*(t(f"fields.{field}") for field in fields), *(t(f"criteria.{key}.name") for key in keys)][:COLUMNS]
    book = Workbook(write_only=True)
    sheet = book.create_sheet("Program")
    sheet.append(columns)
    dimensions = list(Dimension)
    for row in range(rows):
        facts = [f"Program {row}", t(f"dimensions.{dimensions[row % 6]}"), "Diskominfo", 1_000_000 * (row + 1), 6]
        sheet.append([*facts, *(1 + (row + n) % 5 for n in range(len(keys)))][:COLUMNS])
    book.save(path)
