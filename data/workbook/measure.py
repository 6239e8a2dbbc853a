"""What a number counts: the unit in parentheses after a name, and how one unit becomes another."""

import re
from collections.abc import Mapping

from data.workbook.values.text import MOST_SIGNS, plain

PERCENT = "%"

_PARENTHESES = re.compile(r"[(\[]([^()\[\]]{1,40})[)\]]\s*\*?$")
_LEADING = re.compile(r"^(?:dalam|dlm|satuan|in)\s+")
_PERCENTS = frozenset({"%", "persen", "percent", "pct"})

_FAMILIES: tuple[Mapping[str, float], ...] = (
    {
        **dict.fromkeys(("detik", "dtk", "second", "seconds", "sec"), 1.0),
        **dict.fromkeys(("menit", "mnt", "minute", "minutes", "min"), 60.0),
        **dict.fromkeys(("jam", "hour", "hours"), 3600.0),
    },
    {
        **dict.fromkeys(("hari", "hr", "day", "days"), 1.0),
        **dict.fromkeys(("minggu", "mgg", "week", "weeks"), 7.0),
    },
    {
        **dict.fromkeys(("bulan", "bln", "month", "months"), 1.0),
        **dict.fromkeys(("tahun", "thn", "year", "years"), 12.0),
    },
    {**dict.fromkeys(("meter", "m"), 1.0), **dict.fromkeys(("kilometer", "km"), 1000.0)},
    {**dict.fromkeys(("m2", "m²"), 1.0), **dict.fromkeys(("hektar", "hektare", "ha"), 1e4), "km2": 1e6, "km²": 1e6},
    {
        **dict.fromkeys(("kilogram", "kg"), 1.0),
        **dict.fromkeys(("kuintal", "kwintal", "kw"), 100.0),
        **dict.fromkeys(("ton", "tonne", "tonnes"), 1000.0),
    },
    dict.fromkeys(("jiwa", "orang", "warga", "penduduk", "people", "persons", "residents"), 1.0),
)
"""Units that count the same thing; a working day is no 24 hours, so hours and days are kept apart."""

COUNTED_IN_PARTS = frozenset({PERCENT, *_FAMILIES[0], *_FAMILIES[1], *_FAMILIES[2]})
"""Units in which a point may as well stand before a fraction as between thousands."""


def measure_of(name: str) -> str:
    """Give the unit that stands in parentheses at the end of a name, as plain text; empty where none does.

    Examples
    --------
    >>> measure_of("Waktu Layanan (Menit)"), measure_of("Penghematan (persen)"), measure_of("Urgensi")
    ('menit', '%', '')
    """
    match = _PARENTHESES.search(plain(name[:MOST_SIGNS]))
    return plain_measure(match[1]) if match else ""


def plain_measure(text: str) -> str:
    """Give a unit for comparing."""
    bare = _LEADING.sub("", plain(text)).strip(" .")
    return PERCENT if bare in _PERCENTS else bare


def factor(unit: str, measure: str) -> float | None:
    """Give what a number of one unit is multiplied by to count in the measure; None where they count other things.

    Examples
    --------
    >>> factor("jam", "menit"), factor("menit", "jiwa"), factor("orang", "jiwa")
    (60.0, None, 1.0)
    """
    if unit == measure:
        return 1.0
    family = next((family for family in _FAMILIES if unit in family and measure in family), None)
    return family[unit] / family[measure] if family else None
