"""What a column may hold whose heading is not known: by what its heading sounds like, and by what stands below."""

from collections.abc import Collection, Sequence

from rapidfuzz import fuzz

from data.workbook.fields import DIMENSIONS
from data.workbook.headings import LONGEST, Headings, normal
from data.workbook.problem import Severity
from data.workbook.table import NAME
from data.workbook.values.dimension import read_dimension
from data.workbook.values.duration import read_duration
from data.workbook.values.rupiah import SMALLEST, read_rupiah
from scoring.criteria import BUDGET, DURATION

MOST = 3
NEAR, WITHIN = 60.0, 75.0
"""A heading that is this near to an alias may mean it (percent); one that holds the alias as a word counts as much."""

SHORTEST_NAME = 12
"""Signs that the name of a program has at least, on average."""


def likely_keys(heading: str, samples: Sequence[str], headings: Headings, *, taken: Collection[str]) -> tuple[str, ...]:
    """Give the keys that a column may hold, the likeliest first; none that another column holds already."""
    by_heading, by_content = keys_by_heading(heading, headings), keys_by_content(samples)
    both = [key for key in by_content if key in by_heading]
    return tuple(key for key in dict.fromkeys((*both, *by_heading, *by_content)) if key not in taken)[:MOST]


def keys_by_heading(heading: str, headings: Headings) -> tuple[str, ...]:
    """Give the keys whose names the heading sounds like or holds; none for one that only sounds so."""
    name = normal(heading)
    if not name or len(heading) > LONGEST or headings.is_decoy(heading):
        return ()
    best: dict[str, float] = {}
    for alias, (key, _) in headings.aliases.items():
        best[key] = max(best.get(key, 0.0), _likeness(name, alias))
    ranked = sorted(best.items(), key=lambda item: -item[1])
    return tuple(key for key, likeness in ranked if likeness >= NEAR)


def _likeness(name: str, alias: str) -> float:
    within = len(alias) > MOST and f" {alias} " in f" {name} "
    return max(fuzz.ratio(name, alias), WITHIN + len(alias) / LONGEST if within else 0.0)


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
    return (NAME,) if sum(map(len, samples)) / len(samples) >= SHORTEST_NAME else ()
