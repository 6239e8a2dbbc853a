"""What a column may hold whose heading is not known: by what its heading sounds like, and by what stands below."""

import re
from collections.abc import Collection, Sequence
from functools import lru_cache

from rapidfuzz import fuzz

from data.workbook.fields import DIMENSIONS, TEXT_LIMITS, reader_of
from data.workbook.grid import Cell
from data.workbook.heading_names import in_full, normal, what_is_rated, without_number
from data.workbook.headings import LONGEST, Heading, Headings
from data.workbook.problem import Severity
from data.workbook.table import NAME, Column
from data.workbook.values.dimension import read_dimension
from data.workbook.values.duration import read_duration
from data.workbook.values.rupiah import SMALLEST, read_rupiah
from data.workbook.values.text import plain
from scoring.criteria import BUDGET, DURATION

MOST = 3
NEAR, WITHIN = 80.0, 75.0
"""A heading that is this near to an alias may mean it (percent); one that holds the alias as a word counts as much."""

SHORTEST, SHORTEST_NAME = 4, 12
"""Signs that a word within a heading has at least, and the name of a program on average."""

_SAYS_LITTLE = re.compile(
    r"nilai|skor|score|rating|penilaian|tingkat|kriteria|aspek|programme|program|kegiatan|project|proyek|inovasi|nama|judul"
    r"|usulan|data|jumlah|total|rencana|uraian|sub|waktu|target|number|nomor|status|activity|initiative|badan|kantor|kota|city"
)
"""Words that stand in too many headings to tell by themselves what a column holds."""


def likely_keys(heading: str, samples: Sequence[str], headings: Headings, *, taken: Collection[str]) -> tuple[str, ...]:
    """Give the keys that a column may hold, the likeliest first; none that another column holds already."""
    by_heading, by_content = keys_by_heading(heading, headings), keys_by_content(samples)
    both = [key for key in by_content if key in by_heading]
    fitting = [key for key in by_heading if fits(key, samples, headings)]
    return tuple(key for key in dict.fromkeys((*both, *fitting, *by_content)) if key not in taken)[:MOST]


def keys_by_heading(heading: str, headings: Headings) -> tuple[str, ...]:
    """Give the keys whose names the heading sounds like or holds; none for one that only sounds so."""
    name = in_full(normal(heading))
    says_little = all(map(_SAYS_LITTLE.fullmatch, name.split()))
    if says_little or len(heading) > LONGEST or headings.is_decoy(heading):
        return ()
    rated = what_is_rated(normal(without_number(plain(heading))))
    best: dict[str, float] = {}
    for alias, (key, _) in headings.aliases.items():
        best[key] = max(best.get(key, 0.0), _likeness(name, alias), _likeness(rated, alias))
    ranked = sorted(best.items(), key=lambda item: -item[1])
    return tuple(key for key, likeness in ranked if likeness >= min(NEAR, WITHIN))


def _likeness(name: str, alias: str) -> float:
    """Give how near a heading is to an alias, in percent; 0 where it is not near enough to be told."""
    if f" {alias} " in f" {name} " and not _SAYS_LITTLE.fullmatch(alias) and len(alias) >= SHORTEST:
        return WITHIN + len(alias) / LONGEST
    likeness = fuzz.ratio(_telling(name), _telling(alias))
    return likeness if likeness >= NEAR else 0.0


@lru_cache(maxsize=4096)
def _telling(name: str) -> str:
    """Leave out the words that say little, unless there are no others."""
    return " ".join(word for word in name.split() if not _SAYS_LITTLE.fullmatch(word)) or name


def fits(key: str, samples: Sequence[str], headings: Headings) -> bool:
    """Say whether some sample can be read as what a key holds; a text has letters."""
    if key == NAME or key in TEXT_LIMITS:
        return not samples or any(any(map(str.isalpha, text)) for text in samples)
    reader = reader_of(Column(0, "", Heading(key)), headings.criteria)
    readings = [reader(Cell(text)) for text in samples] if reader else []
    return not readings or any(r.severity is not Severity.ERROR and r.value not in (None, ()) for r in readings)


def keys_by_content(samples: Sequence[str]) -> tuple[str, ...]:
    """Give the key that every sample could be a value of; texts that are long enough may be names."""
    if not samples:
        return ()
    if all(read_dimension(text).severity is not Severity.ERROR and read_dimension(text).value for text in samples):
        return (DIMENSIONS,)
    if all((read_rupiah(text).value or 0.0) >= SMALLEST for text in samples):
        return (BUDGET,)
    if all(not text.isdecimal() and read_duration(text).value for text in samples):
        return (DURATION,)
    worded = sum(map(len, samples)) / len(samples) >= SHORTEST_NAME
    return (NAME,) if worded and all(any(map(str.isalpha, text)) for text in samples) else ()
