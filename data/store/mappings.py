"""How columns were mapped in a layout, so that the next list of the same agency needs no question."""

from collections.abc import Mapping

from sqlalchemy import Connection, delete, insert, select

from data.records import as_json, from_json
from data.store.chain import add_link, is_kept
from data.store.edit import Edit
from data.store.tables import LAYOUT_MAPPING


def mapping_for(connection: Connection, key: str) -> Mapping[str, str] | None:
    """Give the mapping of a layout, or None where nobody decided one."""
    written = connection.scalar(select(LAYOUT_MAPPING.c.mapping).where(LAYOUT_MAPPING.c.key == key))
    return None if written is None else from_json(written, dict[str, str])


def remember_mapping(connection: Connection, key: str, mapping: Mapping[str, str], edit: Edit) -> None:
    """Keep the mapping of a layout in place of the one before; the audit keeps both."""
    if is_kept(connection, edit.id):
        return
    add_link(connection, edit)  # first, because it holds the lock that two writers of one layout wait for
    written = {"key": key, "mapping": as_json(mapping).decode(), "at": edit.at, "by": edit.by}
    connection.execute(delete(LAYOUT_MAPPING).where(LAYOUT_MAPPING.c.key == key))
    connection.execute(insert(LAYOUT_MAPPING), written)
