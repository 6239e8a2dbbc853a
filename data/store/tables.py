"""The tables as the code sees them; how they came about stands in `data/migrations/`.

Every JSON is text written by `data.records`, and every moment is text in UTC: SQLite and PostgreSQL give back the
very bytes that went in, so hashes and retries agree on both.
"""

from datetime import UTC, datetime

from sqlalchemy import (
    Boolean,
    Column,
    Dialect,
    ForeignKey,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    TypeDecorator,
    UniqueConstraint,
)

NAMES = {
    "ix": "ix_%(column_0_label)s",
    "uq": "uq_%(table_name)s_%(column_0_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}
METADATA = MetaData(naming_convention=NAMES)


class Moment(TypeDecorator[datetime]):
    """A moment as text in UTC, to the microsecond; text sorts as time does."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:
        """Write the moment in UTC.

        Raises
        ------
        ValueError: when the moment does not say its time zone.
        """
        return None if value is None else in_utc(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> datetime | None:
        """Read the moment back, in UTC."""
        return None if value is None else datetime.fromisoformat(value)


def in_utc(moment: datetime) -> str:
    """Write a moment in UTC.

    Raises
    ------
    ValueError: when the moment does not say its time zone.

    Examples
    --------
    >>> in_utc(datetime.fromisoformat("2019-03-01T08:00:00+08:00"))
    '2019-03-01T00:00:00.000000+00:00'
    """
    if moment.tzinfo is None:
        raise ValueError(moment)
    return moment.astimezone(UTC).isoformat(timespec="microseconds")


STUDY = Table(
    "study",
    METADATA,
    Column("id", Text, primary_key=True),
    Column("name", Text, nullable=False),
    Column("revision", Integer, nullable=False),
    Column("version", Integer, nullable=False),
    Column("settings", Text, nullable=False),
    Column("lists", Text, nullable=False),
    Column("from_sample", Boolean, nullable=False),
    Column("archived_at", Moment),
    Column("created_at", Moment, nullable=False),
    Column("created_by", Text, nullable=False),
    Column("changed_at", Moment, nullable=False),
    Column("changed_by", Text, nullable=False),
)

PROGRAM_LIST = Table(
    "program_list",
    METADATA,
    Column("study_id", Text, ForeignKey("study.id"), primary_key=True),
    Column("number", Integer, primary_key=True),
    Column("at", Moment, nullable=False),
    Column("by", Text, nullable=False),
    Column("why", Text, nullable=False),
    Column("facts", Text, nullable=False),
    Column("count", Integer, nullable=False),
    Column("digest", Text, nullable=False),
    Column("programs", LargeBinary, nullable=False),
)

UPLOAD = Table(
    "upload",
    METADATA,
    Column("digest", Text, primary_key=True),
    Column("filename", Text, nullable=False),
    Column("content", LargeBinary, nullable=False),
)

LAYOUT_MAPPING = Table(
    "layout_mapping",
    METADATA,
    Column("key", Text, primary_key=True),
    Column("mapping", Text, nullable=False),
    Column("at", Moment, nullable=False),
    Column("by", Text, nullable=False),
)

AUDIT = Table(
    "audit",
    METADATA,
    Column("seq", Integer, primary_key=True, autoincrement=False),
    Column("edit", Text, nullable=False),
    Column("study_id", Text, index=True),
    Column("at", Moment, nullable=False),
    Column("by", Text, nullable=False),
    Column("what", Text, nullable=False),
    Column("facts", Text, nullable=False),
    Column("content", Text, nullable=False),
    Column("previous", Text, nullable=False),
    Column("hash", Text, nullable=False),
    UniqueConstraint("edit"),
)

AUDIT_HEAD = Table(
    "audit_head",
    METADATA,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("seq", Integer, nullable=False),
    Column("hash", Text, nullable=False),
)

PULSE = Table(
    "pulse",
    METADATA,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("beat", Integer, nullable=False),
)

APPEND_ONLY = (PROGRAM_LIST, UPLOAD, AUDIT)
"""What is written once and never changed; triggers hold it, and `triggers.prove` tries them at every start."""
