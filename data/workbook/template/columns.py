"""The columns of the program sheet: which field or criterion each holds, its heading, and how its cells look."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Protocol

from data.workbook.values.text import plain
from scoring.criteria import BUDGET, DURATION, Criterion, Part, Unit, typed
from scoring.program import Program


class Words(Protocol):
    """Speak the language the workbook is written in, and say which sentences it has."""

    def __call__(self, key: str, /, **blanks: object) -> str:
        """Give the sentence of a key."""

    def __contains__(self, key: str) -> bool:
        """Say whether there is a sentence for a key."""


class Kind(StrEnum):
    """Name what a column holds."""

    TEXT = "text"
    DIMENSIONS = "dimensions"
    SUB_DIMENSION = "sub_dimension"
    FUND_STATUS = "fund_status"
    ANSWER = "answer"
    RATING = "rating"
    MONTHS = "months"
    RUPIAH = "rupiah"
    DAY = "day"
    ILLUSTRATED = "illustrated"


@dataclass(frozen=True)
class Column:
    """One column of the program sheet.

    key        the field of a program, the key of a criterion, or the heading of an extra column
    width      in characters
    needed     True where a blank keeps a program out of the default ranking
    criterion  the criterion it fills; None for facts
    extra      True for a column the reader kept without knowing it
    """

    key: str
    heading: str
    kind: Kind = Kind.TEXT
    width: float = 18
    needed: bool = False
    criterion: Criterion | None = None
    extra: bool = False


FACTS_BEFORE: tuple[tuple[str, Kind, float], ...] = (
    ("code", Kind.TEXT, 10),
    ("name", Kind.TEXT, 44),
    ("dimensions", Kind.DIMENSIONS, 22),
    ("sub_dimension", Kind.SUB_DIMENSION, 26),
    ("description", Kind.TEXT, 44),
    ("agency", Kind.TEXT, 26),
    ("beneficiaries", Kind.TEXT, 24),
    ("indicator", Kind.TEXT, 24),
    ("target", Kind.TEXT, 18),
    ("location", Kind.TEXT, 20),
)
FACTS_AFTER: tuple[tuple[str, Kind, float], ...] = (
    ("duration_months", Kind.MONTHS, 12),
    ("start", Kind.DAY, 13),
    ("end", Kind.DAY, 13),
    ("new_infrastructure", Kind.ANSWER, 14),
    ("budget", Kind.RUPIAH, 20),
    ("fund_source", Kind.TEXT, 16),
    ("fund_status", Kind.FUND_STATUS, 24),
    ("evidence", Kind.TEXT, 24),
    ("city", Kind.TEXT, 24),
    ("source_url", Kind.TEXT, 22),
    ("note", Kind.TEXT, 44),
    ("source_code", Kind.TEXT, 18),
    ("illustrated", Kind.ILLUSTRATED, 44),
)
NEEDED_FACTS = {"name", "dimensions", DURATION}


def columns_for(t: Words, criteria: Sequence[Criterion], programs: Sequence[Program] = ()) -> tuple[Column, ...]:
    """Give the columns in order: what the program is, its ratings, its time and money, and what the reader kept.

    No two headings are the same: a criterion or a kept column that is called as another column has a number behind it.
    """
    before, after = ([_fact(t, *fact) for fact in facts] for facts in (FACTS_BEFORE, FACTS_AFTER))
    rated = [_rated(t, criterion) for criterion in typed(criteria) if criterion.key not in (BUDGET, DURATION)]
    kept = [Column(heading, heading, extra=True) for heading in _extras(programs)]
    facts = len(before) + len(after)
    apart = _told_apart([*before, *after, *rated, *kept])
    return (
        *apart[: len(before)],
        *apart[facts : facts + len(rated)],
        *apart[len(before) : facts],
        *apart[facts + len(rated) :],
    )


def _told_apart(columns: Sequence[Column]) -> list[Column]:
    """Give columns whose headings differ even where small letters are as large ones; the first one keeps its own."""
    taken: set[str] = set()
    found = []
    for column in columns:
        tries = (column.heading, *(f"{column.heading} ({n})" for n in range(2, len(columns) + 2)))
        heading = next(heading for heading in tries if plain(heading) not in taken)
        taken.add(plain(heading))
        found.append(replace(column, heading=heading))
    return found


def criterion_name(t: Words, criterion: Criterion) -> str:
    """Give a criterion's name: the team's own label, else the sentence of its key."""
    return criterion.label or t(f"criteria.{criterion.key}.name")


def range_sentence(criterion: Criterion, t: Words) -> str:
    """Say from which worst to which best value a criterion goes."""
    worst, best = map(whole, criterion.anchors)
    key = "template.weights_range_rupiah" if criterion.unit is Unit.RUPIAH else "template.weights_range"
    return t(key, worst=worst, best=best, unit=t(f"units.{criterion.unit}"))


def whole(number: float) -> float:
    """Give a number without a fraction as one that is written without decimals."""
    return int(number) if float(number).is_integer() else number


def _fact(t: Words, key: str, kind: Kind, width: float) -> Column:
    return Column(key, t(f"fields.{key}"), kind, width, needed=key in NEEDED_FACTS)


def _rated(t: Words, criterion: Criterion) -> Column:
    kind = {Unit.RATING: Kind.RATING, Unit.MONTHS: Kind.MONTHS, Unit.RUPIAH: Kind.RUPIAH}[criterion.unit]
    needed = criterion.part is Part.SCORE
    return Column(criterion.key, criterion_name(t, criterion), kind, 13, needed=needed, criterion=criterion)


def _extras(programs: Sequence[Program]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(heading for program in programs for heading in program.extra))
