"""Stretches of time in words: years, quarters, semesters, months, and from one to another."""

import re
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

_ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4}
_MONTHS = (
    ("januari", "january", "jan"), ("februari", "february", "pebruari", "feb", "peb"), ("maret", "march", "mar", "mrt"),
    ("april", "apr"), ("mei", "may"), ("juni", "june", "jun"), ("juli", "july", "jul"),
    ("agustus", "august", "agus", "agst", "agu", "agt", "ags", "aug"), ("september", "sept", "sep"),
    ("oktober", "october", "okt", "oct"), ("november", "nopember", "nov", "nop"),
    ("desember", "december", "des", "dec"),
)  # fmt: skip
MONTH_NUMBER = {name: number for number, names in enumerate(_MONTHS, start=1) for name in names}
_KINDS = {"tw": 3, "triwulan": 3, "tri wulan": 3, "kuartal": 3, "kwartal": 3, "quarter": 3, "q": 3,
          "caturwulan": 4, "catur wulan": 4, "cawu": 4, "semester": 6, "smt": 6, "sem": 6}  # fmt: skip

BETWEEN = re.compile(r"\s*(?:[-‐–—−]|\bs\s*/\s*d\b|\bs\.d\.?|\bsd\b|\bsampai(?: dengan)?\b|\bhingga\b|\bto\b)\s*")
_LISTED = re.compile(r"\s*(?:,|/|&|\+|\bdan\b|\band\b)\s*")
_YEAR_WORD = r"(?:(?:tahun(?: anggaran)?|thn|th|ta|t\.\s?a)\.?\s*)?"
_YEAR = re.compile(rf"{_YEAR_WORD}((?:19|20)\d{{2}})")
_PART = re.compile(
    rf"(?:({'|'.join(_KINDS)})[.\s-]*)?(?:ke[- ]?)?(iv|i{{1,3}}|[1-4](?!\d))(?:[\s,/-]*{_YEAR_WORD}((?:19|20)\d{{2}}))?"
)
_MONTH = re.compile(rf"({'|'.join(MONTH_NUMBER)})\.?(?:,?\s*(?:tahun )?((?:19|20)\d{{2}}))?")


@dataclass(frozen=True)
class Stretch:
    """Whole months: the first one (1 to 12), how many, and the year where it is told; `kind` is 3, 4, 6, 12 or 1."""

    first_month: int
    months: int
    year: int | None
    kind: int

    @property
    def end(self) -> int:
        """Give the month after the last, counted from January of the year."""
        return self.first_month + self.months


def read_stretch(text: str, kind: int | None = None) -> Stretch | None:
    """Read one year, quarter, semester or month from plain text; `kind` stands in where the text has a number alone."""
    if match := _YEAR.fullmatch(text):
        return Stretch(1, 12, int(match[1]), 12)
    if match := _MONTH.fullmatch(text):
        return Stretch(MONTH_NUMBER[match[1]], 1, int(match[2]) if match[2] else None, 1)
    match = _PART.fullmatch(text)
    length = (_KINDS[match[1]] if match[1] else kind) if match else None
    if not match or length not in (3, 4, 6):
        return None
    number = _ROMAN.get(match[2]) or int(match[2])
    if number * length > 12:
        return None
    return Stretch((number - 1) * length + 1, length, int(match[3]) if match[3] else None, length)


def months_between(text: str) -> int | None:
    """Count the months of `TW I - TW III 2019` or `2019 s/d 2020`, both ends included; None where it is no such thing.

    Examples
    --------
    >>> months_between("2019-2020"), months_between("tw i s/d iv 2020"), months_between("nopember - desember")
    (24, 12, 2)
    """
    if read_stretch(text) is None and not BETWEEN.search(text):
        return _months_listed(_LISTED.split(text))
    ends = [text] if read_stretch(text) else BETWEEN.split(text)
    first = read_stretch(ends[0])
    last = read_stretch(ends[-1], first.kind if first else None) if len(ends) <= 2 else None
    if first is None or last is None or (first.kind == 12) != (last.kind == 12):
        return None
    months = _years_apart(first, last) * 12 + last.end - first.first_month
    return months if months > 0 else None


def _months_listed(parts: list[str]) -> int | None:
    """Count `TW I dan II 2020`, where each stretch begins as the one before ends."""
    first = read_stretch(parts[0])
    stretches = [read_stretch(part, first.kind if first else None) for part in parts]
    told = [stretch for stretch in stretches if stretch is not None]
    follow = all(_years_apart(one, next_one) * 12 + next_one.first_month == one.end for one, next_one in pairwise(told))
    same_kind = len({stretch.kind for stretch in told}) == 1
    return sum(stretch.months for stretch in told) if len(told) == len(parts) and follow and same_kind else None


def _years_apart(first: Stretch, last: Stretch) -> int:
    return last.year - first.year if first.year and last.year else 0


def first_day(stretch: Stretch) -> date | None:
    """Give the first day of a stretch that tells its year."""
    return date(stretch.year, stretch.first_month, 1) if stretch.year else None


def last_day(stretch: Stretch) -> date | None:
    """Give the last day of a stretch that tells its year."""
    if stretch.year is None:
        return None
    years, month = divmod(stretch.end - 1, 12)
    return date(stretch.year + years, month + 1, 1) - timedelta(days=1)
