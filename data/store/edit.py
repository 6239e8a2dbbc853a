"""A change on its way into the store: what, by whom, when, and the id by which it is known when it is sent again."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from uuid import uuid4

from data.workbook.problem import Fact


def new_id() -> str:
    """Make an id for a study, a file or a change."""
    return str(uuid4())


@dataclass(frozen=True)
class Edit:
    """One change.

    what, facts  text key of what was done, and what its sentence names
    id           UUID text: the same change sent twice carries the same one and is kept once
    """

    what: str
    by: str
    at: datetime
    facts: Mapping[str, Fact] = field(default_factory=dict)
    id: str = field(default_factory=new_id)

    def __post_init__(self) -> None:
        """Refuse a moment that could be any of twenty-four.

        Raises
        ------
        ValueError: when `at` does not say its time zone.
        """
        if self.at.tzinfo is None:
            raise ValueError(self.at)
