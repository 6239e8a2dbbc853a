"""Answers of yes or no."""

from data.workbook.problem import ProblemCode, Severity
from data.workbook.values.reading import Raw, Reading
from data.workbook.values.text import as_text, is_missing, plain

YES = frozenset({"ya", "y", "yes", "true", "benar", "ada", "1", "baru", "new", "✓", "✔", "√"})
NO = frozenset({"tidak", "t", "tdk", "no", "n", "false", "bukan", "tidak ada", "0", "lama", "existing", "x", "✗"})


def read_yes_no(raw: Raw) -> Reading[bool | None]:
    """Read an answer; a blank stays unanswered."""
    text = plain(as_text(raw))
    if text in YES:
        return Reading(True)
    if text in NO:
        return Reading(False)
    return Reading(None) if is_missing(text) else Reading(None, ProblemCode.YES_NO_UNREADABLE, Severity.WARNING)
