"""A candidate program, as an agency sent it, and where each of its facts came from."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from scoring.dimensions import Dimension


@dataclass(frozen=True)
class Provenance:
    """Say where a program was read: which file, sheet and row, when and by whom."""

    filename: str = ""
    sheet: str = ""
    row: int | None = None
    read_at: datetime | None = None
    read_by: str = ""


@dataclass(frozen=True)
class Program:
    """A candidate to be ranked.

    code             kept for life: the workbook's ID, else a unique Kode, else `GOV-01`, … by first appearance
    source_code      the workbook's Kode as text, leading zeros kept
    dimensions       the first one is the primary dimension
    budget           Rupiah; None while the program waits for its ceiling (*menunggu pagu*), which is not zero
    duration_months  months; None while unanswered
    start, end       first and last day of the work; a workbook that gives only years means 1 January and 31 December
    new_infrastructure  True builds anew, False sharpens what exists, None unanswered
    values           ratings and other criterion values by criterion key; an absent key is a blank
    illustrated      names of fields and criterion keys whose value is an illustration without a source
    extra            columns that the reader does not know, kept as they stood
    """

    code: str
    name: str
    values: Mapping[str, float] = field(default_factory=dict)
    dimensions: tuple[Dimension, ...] = ()
    source_code: str = ""
    description: str = ""
    sub_dimension: str = ""
    agency: str = ""
    beneficiaries: str = ""
    indicator: str = ""
    target: str = ""
    location: str = ""
    budget: float | None = None
    fund_source: str = ""
    fund_status: str = ""
    start: date | None = None
    end: date | None = None
    duration_months: float | None = None
    new_infrastructure: bool | None = None
    evidence: str = ""
    city: str = ""
    source_url: str = ""
    note: str = ""
    illustrated: frozenset[str] = frozenset()
    extra: Mapping[str, str] = field(default_factory=dict)
    provenance: Provenance = field(default_factory=Provenance)

    @property
    def dimension(self) -> Dimension | None:
        """Give the primary dimension, or None where the list names none."""
        return self.dimensions[0] if self.dimensions else None

    def value(self, key: str) -> float | None:
        """Give the program's own value for a typed criterion; None where it is blank."""
        if key == "budget":
            return self.budget
        if key == "duration_months":
            return self.duration_months
        return self.values.get(key)
