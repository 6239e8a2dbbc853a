"""How work reaches a database: in a transaction that is kept whole or not at all."""

from collections.abc import Callable
from typing import Protocol, TypeVar

from sqlalchemy import Connection

Answer = TypeVar("Answer")
Work = Callable[[Connection], Answer]
"""Statements over one connection. It may be run again after it was undone, so it changes nothing but the database."""


class Doors(Protocol):
    """Two doors to a database; both may be used from any thread."""

    def write(self, work: Work[Answer]) -> Answer:
        """Run work in a transaction, and answer when it is on the disk."""
        ...

    def read(self, work: Work[Answer]) -> Answer:
        """Run work that only reads."""
        ...

    def close(self) -> None:
        """Finish what was asked, then let the database go."""
        ...


class Doored:
    """Something that stands on the doors of a database."""

    def __init__(self, doors: Doors) -> None:
        """Keep the doors."""
        self._doors = doors
