"""Who changes a study, when, and with what: the store, and the reader of its files."""

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from data.lists import ListFile
from data.store import Store
from data.workbook import Intake
from scoring.criteria import Criterion


class Read(Protocol):
    """Read a file with what people decided about it; the caller may remember what it read before."""

    def __call__(self, file: ListFile, criteria: tuple[Criterion, ...], /, content: bytes | None = None) -> Intake:
        """Give what a file holds; without `content` its bytes are the kept ones."""
        ...


@dataclass(frozen=True)
class Hand:
    """One person at work on a study.

    by  the name that stands beside each change; empty where none was given
    at  when, in UTC
    """

    store: Store
    read: Read
    by: str
    at: datetime
