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
from data.workbook.why import Why
from scoring.criteria import BUDGET, Criterion, Unit, typed

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
    why    on what ground
    """

    key: str = ""
    order: int = 0
    close: bool = False
    unit: float = 1.0
    why: Why = Why.UNKNOWN


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

        own  keys by heading as our own template carries them; they win over every alias, and an empty one says that a
             column is none that we know
        """
        known = _known_headings()
        self.criteria = tuple(criteria)
        self._aliases: dict[str, tuple[str, int]] = {}
        self._in_rupiah = frozenset(c.key for c in criteria if c.unit is Unit.RUPIAH)
        for criterion in criteria if derived else typed(criteria):
            named = (criterion.label or "", criterion.key.replace("_", " "))
            self._add(criterion.key, [*named, *known["criteria"].get(criterion.key, ())])
        for key, aliases in known["fields"].items():
            self._add(key, aliases)
        self._decoys = re.compile(r"\b(" + "|".join(known["decoys"]["words"]) + r")\b")
        self._whole = frozenset(known["decoys"]["whole"])
        keys = {key for key, _ in self._aliases.values()}
        self._seen = {
            heading: Heading(key, unit=self._unit(plain(heading), key), why=Why.TEMPLATE)
            for heading, key in (own or {}).items()
            if not key or key in keys
        }
        self.is_own = bool(own)

    def _add(self, key: str, aliases: Sequence[str]) -> None:
        for order, alias in enumerate(aliases):
            if name := normal(alias):
                self._aliases.setdefault(name, (key, order))

    def recognise(self, text: str) -> Heading:
        """Say what a heading means."""
        if text not in self._seen:
            self._seen[text] = self._recognise(text) if len(text) <= LONGEST else UNKNOWN
        return self._seen[text]

    @property
    def aliases(self) -> Mapping[str, tuple[str, int]]:
        """Give the key and the place in its list by each known heading, as headings are compared."""
        return self._aliases

    def is_decoy(self, text: str) -> bool:
        """Say whether a heading only sounds like a known one."""
        name = normal(text)
        return name in self._whole or self._decoys.search(name) is not None

    def is_exact(self, text: str) -> bool:
        """Say whether a text is a known heading to the letter."""
        return len(text) <= LONGEST and normal(text) in self._aliases

    def _recognise(self, text: str) -> Heading:
        bare = plain(text)
        for name in (normal(text), normal(_UNIT_WORDS.sub(" ", bare))):
            if name in self._aliases:
                key, order = self._aliases[name]
                return Heading(key, order, unit=self._unit(bare, key), why=self._ground(key, order))
        if key := self._of_year(bare) or self._rating(bare):
            return Heading(key, order=LONGEST, unit=self._unit(bare, key), why=Why.ALIAS)
        key = self._close(normal(text))
        return Heading(key, LONGEST, close=True, unit=self._unit(bare, key), why=Why.CLOSE) if key else UNKNOWN

    def _unit(self, bare: str, key: str) -> float:
        return unit_of_heading(bare, BUDGET if key in self._in_rupiah else key)

    def _ground(self, key: str, order: int) -> Why:
        """Tell the first name of a field, or a criterion's label, key or first name, from another alias."""
        of_criterion = any(criterion.key == key for criterion in self.criteria)
        return Why.EXACT if order <= (2 if of_criterion else 0) else Why.ALIAS

    def _of_year(self, bare: str) -> str:
        """Know the budget of one year, such as *Pagu TA 2019 (Rp)*."""
        key, _ = self._aliases.get(normal(_OF_YEAR.sub(" ", bare)), ("", 0))
        return BUDGET if key == BUDGET else ""

    def _rating(self, bare: str) -> str:
        """Know a criterion by *Skor Risiko* or *Keselarasan dengan RPJMD*."""
        key, _ = self._aliases.get(normal(_RATING_OF.sub(" ", normal(bare))), ("", 0))
        return key if any(criterion.key == key for criterion in self.criteria) else ""

    def _close(self, name: str) -> str:
        if len(name) < SHORTEST or self.is_decoy(name):
            return ""
        best: dict[str, float] = {}
        for alias, (key, _) in self._aliases.items():
            best[key] = max(best.get(key, 0.0), fuzz.ratio(name, alias))
        (key, likeness), (_, second) = sorted(best.items(), key=lambda item: -item[1])[:2]
        return key if likeness >= CLOSE and likeness - second >= AHEAD else ""


def normal(text: str) -> str:
    """Give a heading as headings are compared: small letters, without signs and what stands in parentheses."""
    outside = _PARENTHESES.sub(" ", plain(text))
    return " ".join(_SIGNS.sub(" ", outside).split())
