"""The workbook that goes back to the agency: its own file with the places to mend named and marked."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import PurePath

from data.workbook.apart.run import run_apart
from data.workbook.correction import Correction
from data.workbook.gate import Format, recognise_format
from data.workbook.intake import Intake, Status
from data.workbook.problem import Severity, WorkbookRefusedError
from data.workbook.returned.alone import list_apart
from data.workbook.returned.lines import lines_of, mended_of
from data.workbook.returned.mending import Apart, Marked, Mending
from data.workbook.sentence import Speaker

HEADINGS = (
    "number",
    "severity",
    "sheet_name",
    "cell",
    "program",
    "value",
    "problem",
    "expected",
    "suggestion",
    "status",
)
MENDED_HEADINGS = ("number", "field", "sheet_name", "cell", "program", "was", "now", "by", "at")
ANSWERS = ("mended", "right", "asked")
MACROS_BY_ENDING = {".xlsx": ".xlsm", ".xlsm": ".xlsm", ".xltx": ".xltm", ".xltm": ".xltm"}


@dataclass(frozen=True)
class Returned:
    """The finished file.

    separate  True where the list is a workbook of its own, because the file that came would have lost something
    lost      what that is; empty where the list stands in the file itself
    """

    content: bytes
    filename: str
    separate: bool = False
    lost: tuple[Apart, ...] = ()


def write_returned(
    content: bytes,
    filename: str,
    intake: Intake,
    t: Speaker,
    *,
    made_at: datetime,
    corrections: Sequence[Correction] = (),
) -> Returned:
    """Give the agency's own file with a first sheet of what to mend, linked and marked; nothing else in it changes.

    corrections  cells mended in the browser: listed, never written into the file's own cells

    Raises
    ------
    WorkbookRefusedError: when marking the file took too long or too much memory.
    """
    request = mending_of(filename, intake, t, made_at=made_at, corrections=corrections)
    why = _why_apart(content, intake)
    if why is None:
        marked, written = run_apart("mark", request, content, gives=Marked)
    else:
        marked, written = Marked(why), list_apart(request, why)
    name = t("returned.filename", name=PurePath(filename).stem) + _ending(filename, marked)
    return Returned(written, name, marked.apart is not None, (marked.apart,) if marked.apart else ())


def _ending(filename: str, marked: Marked) -> str:
    """Give the ending under which a spreadsheet opens what was written: macros are refused under any but theirs."""
    ending = PurePath(filename).suffix.lower()
    if marked.apart is None and ending in MACROS_BY_ENDING:
        return MACROS_BY_ENDING[ending] if marked.macros else ending
    return ".xlsm" if marked.macros else ".xlsx"


def _why_apart(content: bytes, intake: Intake) -> Apart | None:
    if intake.status is Status.REFUSED:
        return Apart.REFUSED
    try:
        return None if recognise_format(content) is Format.XLSX else Apart.FORMAT
    except WorkbookRefusedError:
        return Apart.REFUSED


def mending_of(
    filename: str, intake: Intake, t: Speaker, *, made_at: datetime, corrections: Sequence[Correction] = ()
) -> Mending:
    """Give everything the returned workbook says."""
    counts = Counter(problem.severity for problem in intake.problems)
    numbers = {"errors": counts[Severity.ERROR], "warnings": counts[Severity.WARNING], "notes": counts[Severity.INFO]}
    told = {"filename": filename, "at": made_at, "programs": len(intake.programs), **numbers}
    return Mending(
        sheet=t("returned.sheet"),
        opening=(t("returned.title"), t("returned.summary", **told), t("returned.how")),
        alerts={why: t(f"returned.apart_{why}") for why in Apart},
        headings=tuple(t(f"returned.{key}") for key in HEADINGS),
        lines=lines_of(intake, t),
        answers=tuple(t(f"returned.answer_{key}") for key in ANSWERS),
        mended_title=t("returned.mended_title"),
        mended_headings=tuple(t(f"returned.{key}") for key in MENDED_HEADINGS),
        mended=mended_of(intake, corrections, t),
        author=t("returned.author"),
    )
