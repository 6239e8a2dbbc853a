"""The audit as a chain: each row holds the hash of the one before, so that none can be changed or left out unseen."""

from typing import Any

from sqlalchemy import Connection, Row, insert, select, update

from data.records import as_json, digest, from_json
from data.store.edit import Edit
from data.store.kept import AuditRow
from data.store.tables import AUDIT, AUDIT_HEAD, in_utc
from data.workbook.problem import Fact

FIRST = "0" * 64
"""What stands for the hash before the first row."""


def is_kept(connection: Connection, edit: str) -> bool:
    """Say whether a change was kept already: its answer was lost, and it is sent again."""
    return connection.scalar(select(AUDIT.c.seq).where(AUDIT.c.edit == edit)) is not None


def add_link(connection: Connection, edit: Edit, *, study_id: str | None = None, content: str = "") -> None:
    """Add a row to the chain, in the transaction of the change that it tells of.

    The head is locked until the transaction ends, so that two changes cannot follow the same row.
    """
    seq, previous = connection.execute(select(AUDIT_HEAD.c.seq, AUDIT_HEAD.c.hash).with_for_update()).one()
    told = (edit.at, edit.by, edit.what, edit.facts)
    link = AuditRow(seq + 1, edit.id, study_id, *told, content, previous, "")
    hash_ = link_hash(link)
    connection.execute(insert(AUDIT), {**vars(link), "facts": as_json(edit.facts).decode(), "hash": hash_})
    connection.execute(update(AUDIT_HEAD).values(seq=link.seq, hash=hash_))


def link_hash(link: AuditRow) -> str:
    """Give the hash of a row: of all it holds, the hash before it among them."""
    told = [link.seq, link.edit, link.study_id, in_utc(link.at), link.by, link.what]
    return digest(as_json([*told, link.facts, link.content, link.previous]))


def head(connection: Connection) -> str:
    """Give the hash at the head: kept outside, it tells whether rows were cut off or all were written anew."""
    hash_: str = connection.scalars(select(AUDIT_HEAD.c.hash)).one()
    return hash_


def links(connection: Connection, study_id: str) -> tuple[AuditRow, ...]:
    """Give the rows of a study, the first one first."""
    return tuple(_link(row) for row in connection.execute(_rows().where(AUDIT.c.study_id == study_id)))


def first_broken(connection: Connection) -> int | None:
    """Give the number of the first row that is not as it was written, or of the one that is missing."""
    expected, previous = 1, FIRST
    with connection.execute(_rows().execution_options(yield_per=1000)) as rows:
        for link in map(_link, rows):
            if link.seq != expected or link.previous != previous or link.hash != link_hash(link):
                return expected
            expected, previous = expected + 1, link.hash
    seq, hash_ = connection.execute(select(AUDIT_HEAD.c.seq, AUDIT_HEAD.c.hash)).one()
    return None if (seq, hash_) == (expected - 1, previous) else min(expected, seq + 1)


def _rows() -> Any:
    return select(AUDIT).order_by(AUDIT.c.seq)


def _link(row: Row[Any]) -> AuditRow:
    values = dict(row._mapping)
    return AuditRow(**{**values, "facts": from_json(values["facts"], dict[str, Fact])})
