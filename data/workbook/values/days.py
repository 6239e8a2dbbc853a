"""From one day to another, both written out in one cell, in months."""

import re

from data.workbook.values.day import Edge, read_day

_DAY = r"\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{4}-\d{1,2}-\d{1,2}|\d{1,2}\s+[a-z]+\.?(?:\s+\d{4})?"
_TO = r"\s*(?:[-‐–—−]|s\s?/\s?d|s\.d\.?|sd|sampai(?: dengan)?|hingga|to)\s*"
_BETWEEN = re.compile(rf"(?:mulai\s+)?({_DAY}){_TO}({_DAY})")
_YEAR = re.compile(r"(?:19|20)\d{2}")


def months_between_days(text: str) -> int | None:
    """Count the calendar months from one day to another, as those of two columns are counted; None for other texts.

    Examples
    --------
    >>> months_between_days("1 juli 2019 s.d. 31 desember 2019"), months_between_days("01/07/2019 - 31/12/2019")
    (6, 6)
    >>> months_between_days("1 juli - 31 desember 2019"), months_between_days("31/12/2019 - 01/07/2019")
    (6, None)
    """
    match = _BETWEEN.fullmatch(text)
    if match is None:
        return None
    year = _YEAR.findall(match[2])
    begins = match[1] if _YEAR.search(match[1]) or not year else f"{match[1]} {year[-1]}"
    first, last = read_day(begins, Edge.FIRST).value, read_day(match[2], Edge.LAST).value
    if first is None or last is None or last < first:
        return None
    return 12 * (last.year - first.year) + last.month - first.month + 1
