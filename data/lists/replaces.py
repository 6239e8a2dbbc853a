"""A newer list of an agency: which file of before it may stand in for."""

import re
from collections.abc import Sequence
from pathlib import Path

from data.lists.placed import Read
from data.workbook.intake import Intake
from data.workbook.values.text import folded, plain

_NOT_THE_NAME = re.compile(
    r"\d+|\b(?:revisi|rev|final|fix|terbaru|baru|update|copy|salinan|of|dari|v|versi|tgl|tanggal)\b"
    r"|\b(?:jan|feb|mar|apr|mei|jun|jul|agu|agt|sep|okt|nov|des)\w*\b"
)


def replaces(read: Sequence[Read], new: Read) -> str | None:
    """Guess the id of the file that a new one stands in for, the latest that fits; None where it is one more list.

    The same bytes always fit. Lists of other agencies never do. Else the same agencies in the same layout fit, or the
    same name of the file but for numbers, months and words such as *revisi*.
    """
    fitting = (file.id for file, intake in reversed(read) if _fits((file, intake), new))
    return next(fitting, None)


def _fits(old: Read, new: Read) -> bool:
    (old_file, old_intake), (new_file, new_intake) = old, new
    if old_file.digest == new_file.digest:
        return True
    before, now = _agencies(old_intake), _agencies(new_intake)
    if before and now and not before & now:
        return False
    same_layout = bool(new_intake.layout) and old_intake.layout == new_intake.layout
    return (bool(now) and before == now and same_layout) or file_stem(old_file.filename) == file_stem(new_file.filename)


def file_stem(filename: str) -> str:
    """Give the name of a file without what changes from one edition to the next.

    Examples
    --------
    >>> file_stem("Usulan Dinkes 2019 - revisi (2).xlsx") == file_stem("usulan_dinkes.xlsx")
    True
    """
    stem = plain(Path(filename).stem).replace("_", " ")
    return folded(_NOT_THE_NAME.sub(" ", stem)) or folded(stem)


def _agencies(intake: Intake) -> frozenset[str]:
    return frozenset(name for program in intake.programs if (name := folded(program.agency)))
