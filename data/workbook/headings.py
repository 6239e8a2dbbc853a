"""Column headings: which field or criterion a heading means, and in which unit it counts."""

import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from rapidfuzz import fuzz

from data.workbook.units import unit_of_heading
from data.workbook.values.text import plain
from scoring.criteria import BUDGET, Criterion, typed

CLOSE, AHEAD, SHORTEST = 84.0, 15.0, 5
"""A misspelt heading is this close to an alias, and this much closer than to any other key (percent)."""

LONGEST = 120

_PARENTHESES = re.compile(r"[(\[][^)\]]*[)\]]")
_SIGNS = re.compile(r"[^\w#]+|_")
_UNIT_WORDS = re.compile(
    r"\b(dalam|dlm|rp|idr|rupiah|ribu|ribuan|juta|jutaan|miliar|miliaran|milyar|bulan|months?|tahun)\b"
)
_OF_YEAR = re.compile(r"\b(?:(?:tahun(?: anggaran)?|thn|ta|t\.\s?a)\.?\s*)?(?:19|20)\d{2}\b")
_RATING_OF = re.compile(r"^(?:skor|nilai|score|rating)\s+(?:kriteria\s+)?|\b(?:dengan|terhadap|with)\b")


@dataclass(frozen=True)
class Heading:
    """What a heading means.

    key    field or criterion; empty where it is none that we know
    order  place of the alias in the list of its key; the lower the surer
    close  True where the heading was only close to the alias
    unit   what the numbers below are multiplied by
    """

    key: str = ""
    order: int = 0
    close: bool = False
    unit: float = 1.0


UNKNOWN = Heading()


@cache
def _known_headings() -> Mapping[str, Any]:
    with (Path(__file__).parent / "headers.toml").open("rb") as file:
        return tomllib.load(file)


def field_keys() -> frozenset[str]:
    """Give the keys of the fields of a program that a heading may mean."""
    return frozenset(_known_headings()["fields"])


class Headings:
    """Recognise headings for one set of criteria; the criteria's own labels and keys count as aliases."""

    def __init__(
        self, criteria: Sequence[Criterion], *, derived: bool = False, own: Mapping[str, str] | None = None
    ) -> None:
        """Take the criteria that may stand in columns; derived ones only stand in a sheet of weights.

        own  keys by heading as our own template carries them; they win over every alias
        """
        known = _known_headings()
        self.criteria = tuple(criteria)
        self._aliases: dict[str, tuple[str, int]] = {}
        for criterion in criteria if derived else typed(criteria):
            named = (criterion.label or "", criterion.key.replace("_", " "))
            self._add(criterion.key, [*named, *known["criteria"].get(criterion.key, ())])
        for key, aliases in known["fields"].items():
            self._add(key, aliases)
        self._decoys = re.compile(r"\b(" + "|".join(known["decoys"]["words"]) + r")\b")
        self._whole = frozenset(known["decoys"]["whole"])
        keys = {key for key, _ in self._aliases.values()}
        self._seen = {
            heading: Heading(key, unit=unit_of_heading(plain(heading), key))
            for heading, key in (own or {}).items()
            if key in keys
        }

    def _add(self, key: str, aliases: Sequence[str]) -> None:
        for order, alias in enumerate(aliases):
            if normal := _normal(alias):
                self._aliases.setdefault(normal, (key, order))

    def recognise(self, text: str) -> Heading:
        """Say what a heading means."""
        if text not in self._seen:
            self._seen[text] = self._recognise(text) if len(text) <= LONGEST else UNKNOWN
        return self._seen[text]

    def is_exact(self, text: str) -> bool:
        """Say whether a text is a known heading to the letter."""
        return len(text) <= LONGEST and _normal(text) in self._aliases

    def _recognise(self, text: str) -> Heading:
        bare = plain(text)
        for name in (_normal(text), _normal(_UNIT_WORDS.sub(" ", bare))):
            if name in self._aliases:
                key, order = self._aliases[name]
                return Heading(key, order, unit=unit_of_heading(bare, key))
        if key := self._of_year(bare) or self._rating(bare):
            return Heading(key, order=LONGEST, unit=unit_of_heading(bare, key))
        key = self._close(_normal(text))
        return Heading(key, order=LONGEST, close=True, unit=unit_of_heading(bare, key)) if key else UNKNOWN

    def _of_year(self, bare: str) -> str:
        """Know the budget of one year, such as *Pagu TA 2019 (Rp)*."""
        key, _ = self._aliases.get(_normal(_OF_YEAR.sub(" ", bare)), ("", 0))
        return BUDGET if key == BUDGET else ""

    def _rating(self, bare: str) -> str:
        """Know a criterion by *Skor Risiko* or *Keselarasan dengan RPJMD*."""
        key, _ = self._aliases.get(_normal(_RATING_OF.sub(" ", _normal(bare))), ("", 0))
        return key if any(criterion.key == key for criterion in self.criteria) else ""

    def _close(self, name: str) -> str:
        if len(name) < SHORTEST or name in self._whole or self._decoys.search(name):
            return ""
        best: dict[str, float] = {}
        for alias, (key, _) in self._aliases.items():
            best[key] = max(best.get(key, 0.0), fuzz.ratio(name, alias))
        (key, likeness), (_, second) = sorted(best.items(), key=lambda item: -item[1])[:2]
        return key if likeness >= CLOSE and likeness - second >= AHEAD else ""


def _normal(text: str) -> str:
    outside = _PARENTHESES.sub(" ", plain(text))
    return " ".join(_SIGNS.sub(" ", outside).split())
