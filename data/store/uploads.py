"""Files as they came in: kept once by their digest, never changed."""

from sqlalchemy import Connection, insert, select

from data.store.tables import UPLOAD
from data.store.trouble import StoreError, StoreTrouble


def keep_file(connection: Connection, digest: str, filename: str, content: bytes) -> str:
    """Keep the bytes of a file, unless they are kept already."""
    if connection.scalar(select(UPLOAD.c.digest).where(UPLOAD.c.digest == digest)) is None:
        connection.execute(insert(UPLOAD), {"digest": digest, "filename": filename, "content": content})
    return digest


def file(connection: Connection, digest: str) -> bytes:
    """Give the bytes of a file.

    Raises
    ------
    StoreError: FILE_MISSING.
    """
    content = connection.scalar(select(UPLOAD.c.content).where(UPLOAD.c.digest == digest))
    if content is None:
        raise StoreError(StoreTrouble.FILE_MISSING, digest=digest)
    return bytes(content)
