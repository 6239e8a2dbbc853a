"""One thing worth a look before a list is signed: which, about whom, and the facts; never a sentence."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class CautionKind(StrEnum):
    """Name the cautions, in the order of screens and papers; each has a file and a sentence of its name."""

    ONE_DIMENSION = "one_dimension"
    ONE_AGENCY = "one_agency"
    ONLY_APPS = "only_apps"
    LOW_LEVERAGE = "low_leverage"
    MISSING_ENABLER = "missing_enabler"
    STARVED_DIMENSION = "starved_dimension"
    SPLIT_PROGRAM = "split_program"
    DOMINATED = "dominated"


@dataclass(frozen=True)
class Caution:
    """One caution.

    programs  codes it is about, those on the list first
    variant   which of the kind's sentences says it; blank where it has one
    facts     numbers, shares, names of agencies, dimensions, rules and conditions, as the kind's file says
    sure      False where it was guessed from words
    """

    kind: CautionKind
    programs: tuple[str, ...] = ()
    variant: str = ""
    facts: Mapping[str, object] = field(default_factory=dict)
    sure: bool = True
