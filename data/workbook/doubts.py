"""What a heading or a title says that keeps the numbers below from being taken as they stand."""

import re

from data.workbook.measure import PERCENT, measure_of
from data.workbook.problem import ProblemCode
from data.workbook.units import money_units, time_units
from data.workbook.values.rupiah import UNITS as MONEY
from data.workbook.values.rupiah import is_foreign
from data.workbook.values.text import MOST_SIGNS, plain

Bounds = tuple[float, float]

_TO = r"\s*(?:[-‐–—−]|s\s?/\s?d|s\.d\.?|sd\b|sampai(?: dengan)?|hingga|to\b|\.\.+)\s*"
_WORD = (
    r"(?:isi|diisi|angka|skala|likert|skor|nilai|penilaian|rentang|range|rating|poin|points?|antara|dari|level|tingkat)"
)
_SCALE = re.compile(
    rf"(?:[(\[]\s*|\b{_WORD}\W*)(?:{_WORD}\W*)*(\d{{1,3}}){_TO}(\d{{1,3}})\s*(%?)(?=\W*$|\s*[)\],;:=]|\s+{_WORD}\b)"
)
_TOP = re.compile(r"(?:\bskala(?: likert)?|\bma(?:ks|x)[a-z]*\.?|[(\[]\s*dari|/)\s*:?\s*(\d{1,3})(?![\w%.,/-])")
_STEP = re.compile(r"(?<![\w.,/-])(\d{1,3})\s*[=:]\s*[^\W\d]")
_TITLE_SCALE = re.compile(rf"\b(?:skala|rentang)\b(?: {_WORD})*\W*(?=\d+{_TO}\d)")
_OTHER_TIME = re.compile(
    r"\b(?:jam|menit|detik|hours?|minutes?|hok|hk|(?:hari|minggu) kerja|working (?:days?|weeks?)"
    r"|(?:orang|man)[- ]?(?:hari|bulan|days?|months?))\b"
)
_RUPIAH = re.compile(r"\b(?:rp|idr|rupiah)")
_PURE_RUPIAH = re.compile(r"\brm\b")
"""*Rupiah murni*, a source of funds; only in a cell it stands for Ringgit."""

_TITLE_MONEY = re.compile(
    r"(?:\(|\b(?:dalam|dlm|satuan|mata uang)\b)\s*:?\s*(?:(?:ribu|ribuan|juta|jutaan|miliar|milyar)\s+)?(?=(\S+))"
)


def doubt_of_money(text: str) -> ProblemCode | None:
    """Say what is odd about the unit of money that a plain heading names."""
    if is_foreign(_PURE_RUPIAH.sub(" ", text)):
        return ProblemCode.BUDGET_CURRENCY
    return ProblemCode.BUDGET_AMBIGUOUS if len(set(money_units(text))) > 1 else None


def doubt_of_time(text: str) -> ProblemCode | None:
    """Say what is odd about the unit of time that a plain heading names: several, or one that makes no months."""
    odd = _OTHER_TIME.search(text) or len(set(time_units(text))) > 1
    return ProblemCode.DURATION_UNPARSEABLE if odd else None


def doubt_of_rating(text: str, bounds: Bounds) -> ProblemCode | None:
    """Say whether a plain heading names another scale than the criterion has."""
    if measure_of(text) == PERCENT:
        return ProblemCode.SCORE_SCALE
    scale = scale_told(text)
    other = scale is not None and (scale[1] != bounds[1] or scale[0] not in (None, bounds[0]))
    return ProblemCode.SCORE_SCALE if other else None


def scale_told(text: str) -> tuple[float | None, float] | None:
    """Give the lowest and highest rating that a plain text names; the lowest is None where only the highest stands.

    Examples
    --------
    >>> scale_told("urgensi (skala 1-10)"), scale_told("urgensi (maks. 100)"), scale_told("rpjmd 2021-2026")
    ((1.0, 10.0), (None, 100.0), None)
    >>> scale_told("risiko (1=rendah, 3=sedang, 5=tinggi)"), scale_told("urgensi (bobot 10-15%)")
    ((1.0, 5.0), None)
    """
    for low, high, percent in _SCALE.findall(text):
        ends = sorted((float(low), float(high)))
        if not percent or ends == [0.0, 100.0]:
            return ends[0], ends[1]
    if match := _TOP.search(text):
        return None, float(match[1])
    steps = [float(step) for step in _STEP.findall(text)]
    return (min(steps), max(steps)) if len(steps) > 1 else None


def scale_of_title(text: str) -> str:
    """Give the part of a title that names the scale of all ratings; empty where it names none.

    Examples
    --------
    >>> scale_of_title("Skala penilaian: 1 - 10"), scale_of_title("Renja 2019")
    ('skala penilaian: 1 - 10', '')
    """
    title = plain(text[:MOST_SIGNS])
    match = _TITLE_SCALE.search(title)
    return title[match.start() :] if match else ""


def title_in_currency(text: str) -> bool:
    """Say whether a title such as *(dalam ribuan USD)* counts money in a currency other than Rupiah."""
    return any(map(is_foreign, _TITLE_MONEY.findall(_PURE_RUPIAH.sub(" ", plain(text[:MOST_SIGNS])))))


def stands_anyway(doubt: ProblemCode, text: str) -> bool:
    """Say whether plain text tells its own unit, whatever the heading says."""
    if doubt is ProblemCode.BUDGET_CURRENCY:
        return _RUPIAH.search(text) is not None
    if doubt is ProblemCode.BUDGET_AMBIGUOUS:
        return _RUPIAH.search(text) is not None or any(word in MONEY for word in re.findall(r"[a-z]+", text))
    if doubt is ProblemCode.DURATION_UNPARSEABLE:
        return re.search(r"[a-z]", text) is not None
    return re.search(r"[\d%]", text) is None
