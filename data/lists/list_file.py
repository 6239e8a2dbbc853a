"""A file as it came in, and what people decided about it since."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from data.lists.confirmed import Confirmed
from data.workbook.correction import Correction


@dataclass(frozen=True)
class ListFile:
    """One file of a study; its bytes stay as they came and are kept by their digest.

    id           UUID text, made by the application
    digest       SHA-256 of the bytes
    read_at      when it was brought in: no two files of a study share it, so that even two of one name are told apart
    mapping      columns as a person decided, in the form that `read_workbook` takes
    corrections  cells mended in the browser, in the order they were made
    confirmed    warnings that somebody looked at and let stand
    beside       ids of earlier files that it seems to take the place of, and of which somebody said that both count
    """

    id: str
    filename: str
    digest: str
    mapping: Mapping[str, str] = field(default_factory=dict)
    corrections: tuple[Correction, ...] = ()
    confirmed: tuple[Confirmed, ...] = ()
    read_at: datetime | None = None
    read_by: str = ""
    beside: tuple[str, ...] = ()
