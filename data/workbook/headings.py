"""Column headings: which field or criterion a heading means, and in which unit it counts."""

import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any

from rapidfuzz import fuzz, process

from data.workbook.heading_names import (
    forms_of,
    in_full,
    normal,
    parts_of,
    tells_a_share,
    tells_rupiah,
    what_is_rated,
    without_number,
    without_year,
)
from data.workbook.heading_units import HeadingUnits
from data.workbook.problem import ProblemCode
from data.workbook.units import budget_unit_of_title
from data.workbook.values.text import plain
from data.workbook.why import Why
from scoring.criteria import BUDGET, DURATION, Criterion, typed

CLOSE, AHEAD, SHORTEST = 84.0, 15.0, 5
"""A misspelt heading is this close to an alias, and this much closer than to any other key (percent)."""

LONGEST = 120

OTHERWISE = 1000
"""From here on an alias only counts where no other column is what it names."""


@dataclass(frozen=True)
class Heading:
    """What a heading means.

    key    field or criterion; empty where it is none that we know
    order  place of the alias in the list of its key; the lower the surer
    close  True where the heading was only close to the alias
    unit   what the numbers below are multiplied by
    why    on what ground
    doubt  what keeps the numbers below from being taken as they stand: a foreign currency, another scale, two units
    """

    key: str = ""
    order: int = 0
    close: bool = False
    unit: float = 1.0
    why: Why = Why.UNKNOWN
    doubt: ProblemCode | None = None

    @property
    def gives_way(self) -> bool:
        """Say whether the column is only taken where no other one claims the same."""
        return self.order >= OTHERWISE


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
        self._units = HeadingUnits(criteria)
        self._measured = self._units.money | self._units.times
        self._rated = frozenset(c.key for c in criteria if derived or c.key not in self._measured)
        for criterion in criteria if derived else typed(criteria):
            named = (criterion.label or "", criterion.key.replace("_", " "))
            self._add(criterion.key, [*named, *known["criteria"].get(criterion.key, ())])
        for first, group in ((0, "fields"), (OTHERWISE, "otherwise")):
            for key, aliases in known[group].items():
                self._add(key, aliases, first=first)
        self._first_names = tuple(alias for alias, (_, order) in self._aliases.items() if order < OTHERWISE)
        self._decoys = re.compile(r"\b(" + "|".join(known["decoys"]["words"]) + r")\b")
        self._whole = frozenset(known["decoys"]["whole"])
        self._keys = frozenset(key for key, _ in self._aliases.values())
        self._seen = {
            heading: Heading(key, unit=self._units.unit(plain(heading), key), why=Why.TEMPLATE)
            for heading, key in (own or {}).items()
            if not key or key in self._keys
        }
        self.is_own = bool(own)

    def _add(self, key: str, aliases: Sequence[str], *, first: int = 0) -> None:
        for order, alias in enumerate(aliases, start=first):
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
        return normal(text) in self._whole or self._decoys.search(normal(text)) is not None

    def is_exact(self, text: str) -> bool:
        """Say whether a text is a known heading to the letter, or spelt out."""
        return len(text) <= LONGEST and self._exact(plain(text)) is not None

    def under(self, meaning: Heading, own: str, above: Sequence[str], titles: Sequence[str] = ()) -> Heading:
        """Give a heading with what the levels above it, or the titles, say of its numbers.

        own  its own text, which counts before either
        """
        key, silent = meaning.key, self._units.is_silent(plain(own[:LONGEST]), meaning.key)
        upper = " ".join(above)[:LONGEST] if silent else ""
        units = [budget_unit_of_title(text) for text in ([upper, *titles] if key == BUDGET else ())]
        unit = meaning.unit if meaning.unit != 1.0 else max(units, default=1.0)
        doubts = (self._units.doubt(plain(upper), key), *(self._units.doubt_of_title(t, key) for t in titles if silent))
        doubt = next(filter(None, (meaning.doubt, *doubts)), None)
        return replace(meaning, unit=1.0 if doubt else unit, doubt=doubt)

    def _recognise(self, text: str) -> Heading:
        bare = plain(text)
        key, order = self._exact(bare) or self._in_other_words(bare) or ("", 0)
        if key:
            return self._meant(bare, Heading(key, order, why=self._ground(key, order)))
        key = self._close(in_full(normal(bare)), bare)
        return self._meant(bare, Heading(key, LONGEST, close=True, why=Why.CLOSE)) if key else UNKNOWN

    def _meant(self, bare: str, meaning: Heading) -> Heading:
        doubt = self._units.doubt(bare, meaning.key)
        return replace(meaning, unit=1.0 if doubt else self._units.unit(bare, meaning.key), doubt=doubt)

    def _exact(self, bare: str) -> tuple[str, int] | None:
        """Find an alias for a heading, with or without its unit; a share of money or of time is none."""
        allowed = (self._keys, self._keys, self._units.money, self._units.times)
        for name, keys in zip(forms_of(bare), allowed, strict=True):
            key, order = self._aliases.get(name, ("", 0))
            if key in keys and not self._is_share(bare, key):
                return key, order
        return None

    def _is_share(self, bare: str, key: str) -> bool:
        return key in self._measured and tells_a_share(bare)

    def _in_other_words(self, bare: str) -> tuple[str, int] | None:
        """Know *Pagu TA 2019 (Rp)*, *OPD/Instansi*, *C1. Urgensi*, *Skor Risiko* and *Keselarasan dengan RPJMD*."""
        key, _ = self._exact(without_year(bare)) or ("", 0)
        if key in (BUDGET, DURATION):
            return key, LONGEST
        parts = [self._aliases.get(in_full(part), ("", 0)) for part in parts_of(bare)]
        if parts and parts[0][0] and len({key for key, _ in parts}) == 1:
            return parts[0][0], max(order for _, order in parts)
        rated = self._aliases.get(what_is_rated(normal(without_number(bare))), ("", 0))
        found = self._exact(without_number(bare)) or rated
        return (found[0], LONGEST) if found[0] in self._rated else None

    def _ground(self, key: str, order: int) -> Why:
        """Tell the first name of a field, or a criterion's label, key or first name, from another alias."""
        of_criterion = any(criterion.key == key for criterion in self.criteria)
        return Why.EXACT if order <= (2 if of_criterion else 0) else Why.ALIAS

    def _close(self, name: str, bare: str) -> str:
        if len(name) < SHORTEST or self.is_decoy(name):
            return ""
        near = process.extract(name, self._first_names, scorer=fuzz.ratio, limit=None, score_cutoff=CLOSE - AHEAD)
        best = {self._aliases[alias][0]: likeness for alias, likeness, _ in reversed(near)}
        (key, likeness), (_, second) = sorted([*best.items(), ("", 0.0), ("", 0.0)], key=lambda item: -item[1])[:2]
        fits = not self._is_share(bare, key) and (key in self._units.money or not tells_rupiah(bare))
        return key if fits and likeness >= CLOSE and likeness - second >= AHEAD else ""
