"""A workbook in, programs out, whatever the file does: the gate here, the reading in a process beside ours."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import BinaryIO

from data.workbook.apart.request import ReadRequest
from data.workbook.apart.run import run_apart
from data.workbook.correction import Correction
from data.workbook.gate import recognise_format, take_bytes
from data.workbook.intake import Intake, Status
from data.workbook.problem import Problem, Severity, WorkbookRefusedError
from scoring.criteria import CRITERIA, Criterion


def read_workbook(
    source: bytes | Path | BinaryIO,
    *,
    filename: str,
    criteria: Sequence[Criterion] = CRITERIA,
    mapping: Mapping[str, str] | None = None,
    corrections: Sequence[Correction] = (),
    read_at: datetime | None = None,
    read_by: str = "",
) -> Intake:
    """Read a workbook: every program, every problem by its cell; a file that cannot be read is an intake that says so.

    filename  as the person knows it; the content decides what the file is
    criteria  what columns of ratings are looked for
    mapping   columns as a person decided: `E` or `Program!E` to a field or criterion, an empty key to leave it out
    corrections  cells mended in the browser, read in place of what stands there
    read_at, read_by  kept with every program

    Raises
    ------
    OSError: when the source itself cannot be opened, or the system starts no more processes.
    """
    request = ReadRequest(
        _as_text(filename), tuple(criteria), mapping or {}, tuple(corrections), read_at, _as_text(read_by)
    )
    content = take_bytes(source)
    try:
        recognise_format(content)
        return run_apart("read", request, content, gives=Intake)[0]
    except WorkbookRefusedError as refused:
        problem = Problem(Severity.ERROR, refused.code, facts=refused.facts)
        return Intake(Status.REFUSED, criteria=tuple(criteria), problems=(problem,))


def _as_text(name: str) -> str:
    """Replace what a file system let into a name and no text can hold."""
    return name.encode("utf-8", "replace").decode("utf-8")
