"""What a worker is told besides the file it shall read."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from data.workbook.correction import Correction
from scoring.criteria import Criterion


@dataclass(frozen=True)
class ReadRequest:
    """The arguments of `read_workbook` that are no file."""

    filename: str
    criteria: tuple[Criterion, ...]
    mapping: Mapping[str, str] = field(default_factory=dict)
    corrections: tuple[Correction, ...] = ()
    read_at: datetime | None = None
    read_by: str = ""
