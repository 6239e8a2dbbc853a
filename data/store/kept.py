"""What the store gives: a study as it is kept, and cards that list studies, versions and the audit."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from data.lists import Lists
from data.workbook.problem import Fact
from scoring.study import Study


@dataclass(frozen=True)
class Kept:
    """A study as it stood in the store at one revision.

    id        UUID text, made by the application
    revision  grows with every change that was saved; whoever saves over another's revision is told
    """

    id: str
    revision: int
    study: Study
    lists: Lists
    changed_at: datetime
    changed_by: str
    from_sample: bool = False
    archived: bool = False


@dataclass(frozen=True)
class StudyCard:
    """A study in a list of studies.

    programs  how many stand on the list
    version   number of the list in force
    """

    id: str
    name: str
    programs: int
    version: int
    changed_at: datetime
    changed_by: str
    archived: bool
    from_sample: bool


@dataclass(frozen=True)
class VersionCard:
    """One version of a program list.

    why, facts  text key of what was done, and what its sentence names
    programs    how many stood on the list
    """

    number: int
    at: datetime
    by: str
    why: str
    programs: int
    facts: Mapping[str, Fact] = field(default_factory=dict)


@dataclass(frozen=True)
class AuditRow:
    """One link of the chain: what was done, and the hashes that hold it in its place.

    edit     UUID text of the change; a change sent twice is kept once
    content  SHA-256 of what was kept then, empty where nothing was
    hash     SHA-256 of everything above and of `previous`
    """

    seq: int
    edit: str
    study_id: str | None
    at: datetime
    by: str
    what: str
    facts: Mapping[str, Fact]
    content: str
    previous: str
    hash: str


@dataclass(frozen=True)
class About:
    """What the store stands on.

    version   of SQLite or of the PostgreSQL server
    place     file of the database, or host and name
    cautions  keys of what the operator should know
    """

    engine: str
    version: str
    place: str
    cautions: tuple[str, ...] = ()
