"""One rule of a list: of which kind, with which limit, and about whom."""

from dataclasses import dataclass
from enum import StrEnum

from scoring.dimensions import Dimension


class RuleKind(StrEnum):
    """Name the kinds of rule, in the order of screens and papers."""

    NUMBER = "number"
    LEAST_NUMBER = "least_number"
    MOST_NUMBER = "most_number"
    MINIMUM = "minimum"
    MAXIMUM = "maximum"
    BUDGET = "budget"
    SOURCE_BUDGET = "source_budget"
    YEAR_BUDGET = "year_budget"
    AGENCY_MINIMUM = "agency_minimum"
    AGENCY_MAXIMUM = "agency_maximum"
    CAPACITY = "capacity"
    MUST = "must"
    MUST_NOT = "must_not"
    REQUIRES = "requires"
    EXCLUDES = "excludes"
    AT_MOST = "at_most"


BUDGETS = frozenset({RuleKind.BUDGET, RuleKind.SOURCE_BUDGET, RuleKind.YEAR_BUDGET})
"""Kinds whose limit is in Rupiah; of the others it is in programs."""
WITHOUT_LIMIT = frozenset({RuleKind.MUST, RuleKind.MUST_NOT, RuleKind.REQUIRES, RuleKind.EXCLUDES})
"""Kinds that hold or are dropped: there is no limit to move."""


@dataclass(frozen=True)
class Rule:
    """One rule by kind, and about whom it speaks.

    limit     programs or Rupiah; 1 where a kind has none
    agency    of AGENCY_MINIMUM one; of AGENCY_MAXIMUM and CAPACITY one, or blank for each agency
    source    of funds, of SOURCE_BUDGET
    year      of YEAR_BUDGET
    programs  codes: the one of MUST and MUST_NOT; of REQUIRES the one that needs, then those that it needs; of EXCLUDES
              and AT_MOST all

    Agencies and sources are known by their letters and digits, however they are written.
    """

    kind: RuleKind
    limit: float = 1.0
    dimension: Dimension | None = None
    agency: str = ""
    source: str = ""
    year: int | None = None
    programs: tuple[str, ...] = ()

    @property
    def about(self) -> str:
        """Give in a key whom the rule speaks of; blank where it speaks of the whole list."""
        if self.kind is RuleKind.REQUIRES:
            return f"{self.programs[0]}:{','.join(self.programs[1:])}"
        one = self.dimension or self.agency or self.source or self.year
        return str(one) if one else ",".join(self.programs)

    @property
    def key(self) -> str:
        """Give the kind, and whom it speaks of after a colon."""
        return f"{self.kind}:{self.about}" if self.about else str(self.kind)


@dataclass(frozen=True)
class RuleCheck:
    """A rule held against a list: what is left before it binds, in programs or Rupiah; negative where it is broken."""

    rule: Rule
    slack: float
