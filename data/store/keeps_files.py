"""The part of the store that keeps what stands beside studies: files, and mappings of layouts."""

from collections.abc import Mapping
from datetime import datetime

from data.records import digest
from data.store import mappings, uploads
from data.store.doors import Doored
from data.store.edit import Edit


class KeepsFiles(Doored):
    """Keep files by their digest, and mappings by their key."""

    def keep_file(self, filename: str, content: bytes) -> str:
        """Keep the bytes of a file once, and give their digest."""
        key = digest(content)
        return self._doors.write(lambda c: uploads.keep_file(c, key, filename, content))

    def file(self, digest: str) -> bytes:
        """Give the bytes of a file.

        Raises
        ------
        StoreError: FILE_MISSING.
        """
        return self._doors.read(lambda c: uploads.file(c, digest))

    def mapping_for(self, key: str) -> Mapping[str, str] | None:
        """Give the mapping of a layout, or None where nobody decided one."""
        return self._doors.read(lambda c: mappings.mapping_for(c, key))

    def remember_mapping(self, key: str, mapping: Mapping[str, str], *, by: str, at: datetime) -> None:
        """Keep the mapping of a layout in place of the one before; the audit keeps both."""
        edit = Edit("map_layout", by, at, {"key": key, "mapping": dict(mapping)})
        self._doors.write(lambda c: mappings.remember_mapping(c, key, mapping, edit))
