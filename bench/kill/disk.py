"""A disk whose power can be cut: what was written is seen at once, and stays only once it was synced."""

import random
from itertools import pairwise
from threading import Lock
from typing import Any

import apsw

SECTOR = 512
"""Bytes that a disk writes whole or not at all."""


class PowerError(apsw.IOError):
    """Answer whoever writes after the power was cut."""


class Platter:
    """One file: its bytes as they are seen, as they are on the disk, and what was written since."""

    def __init__(self) -> None:
        """Begin empty."""
        self.seen, self.durable = bytearray(), bytearray()
        self.waiting: list[tuple[int, bytes | None]] = []

    def write(self, offset: int, data: bytes) -> None:
        """Write; it waits to be synced."""
        _put(self.seen, offset, data)
        self.waiting.append((offset, data))

    def truncate(self, size: int) -> None:
        """Cut the file short; that waits as well."""
        del self.seen[size:]
        self.waiting.append((size, None))

    def sync(self) -> None:
        """Bring all that waits to the disk, in its order."""
        _bring(self.durable, self.waiting)
        self.waiting.clear()

    def left(self, chance: random.Random | None) -> bytes:
        """Give what a power cut leaves: what was synced, and of the rest any sectors that got through, in any order."""
        left = bytearray(self.durable)
        if chance is not None:
            sectors = [piece for offset, data in self.waiting for piece in _sectors(offset, data)]
            through = [piece for piece in sectors if chance.random() < 0.5]
            chance.shuffle(through)
            _bring(left, through)
        return bytes(left)


class Disk(apsw.VFS):
    """The file system that SQLite is given; all of it is in memory."""

    def __init__(self, name: str) -> None:
        """Make the file system known to SQLite by its name."""
        self.name = name
        self.files: dict[str, Platter] = {}
        self.off = False
        self.lock = Lock()
        super().__init__(name, "")

    def cut(self) -> None:
        """Cut the power: nothing reaches the disk any more, and nobody is told that it did."""
        with self.lock:
            self.off = True

    def left(self, chance: random.Random | None) -> dict[str, bytes]:
        """Give what is on the disk, by the name of the file; see `Platter.left`."""
        return {name: platter.left(chance) for name, platter in self.files.items()}

    def powered(self) -> None:
        """Refuse where the power is off.

        Raises
        ------
        PowerError: since `cut`.
        """
        if self.off:
            raise PowerError

    def xOpen(self, name: Any, flags: list[int]) -> "Handle":  # type: ignore[override]  # noqa: N802
        """Open a file, or make it."""
        flags[1] = flags[0]
        path = name.filename() if isinstance(name, apsw.URIFilename) else str(name or id(flags))
        return Handle(self, self.files.setdefault(path, Platter()))

    def xDelete(self, filename: str, syncdir: bool) -> None:  # noqa: N802
        """Remove a file."""
        self.powered()
        self.files.pop(filename, None)

    def xAccess(self, pathname: str, flags: int) -> bool:  # noqa: N802
        """Say whether a file is there."""
        return pathname in self.files

    def xFullPathname(self, name: str) -> str:  # noqa: N802
        """Give the name as it is: there are no folders."""
        return name


class Handle:
    """An open file, as SQLite wants it."""

    def __init__(self, disk: Disk, platter: Platter) -> None:
        """Open a file of a disk."""
        self.disk, self.platter = disk, platter

    def xRead(self, amount: int, offset: int) -> bytes:  # noqa: N802
        """Give bytes as they are seen."""
        return bytes(self.platter.seen[offset : offset + amount])

    def xWrite(self, data: bytes, offset: int) -> None:  # noqa: N802
        """Write bytes."""
        with self.disk.lock:
            self.disk.powered()
            self.platter.write(offset, bytes(data))

    def xTruncate(self, newsize: int) -> None:  # noqa: N802
        """Cut the file short."""
        with self.disk.lock:
            self.disk.powered()
            self.platter.truncate(newsize)

    def xSync(self, flags: int) -> None:  # noqa: N802
        """Bring the file to the disk."""
        with self.disk.lock:
            self.disk.powered()
            self.platter.sync()

    def xFileSize(self) -> int:  # noqa: N802
        """Give the size as it is seen."""
        return len(self.platter.seen)

    def xLock(self, level: int) -> None:  # noqa: N802
        """Let the one connection have its lock."""

    def xUnlock(self, level: int) -> None:  # noqa: N802
        """Take it back."""

    def xCheckReservedLock(self) -> bool:  # noqa: N802
        """Say that nobody else is there."""
        return False

    def xFileControl(self, op: int, ptr: int) -> bool:  # noqa: N802
        """Know no special wishes."""
        return False

    def xSectorSize(self) -> int:  # noqa: N802
        """Give the size of a sector."""
        return SECTOR

    def xDeviceCharacteristics(self) -> int:  # noqa: N802
        """Promise nothing: neither whole pages nor an order of writes."""
        return 0

    def xClose(self) -> None:  # noqa: N802
        """Close; what waits may never reach the disk."""


def _put(content: bytearray, offset: int, data: bytes) -> None:
    content.extend(bytes(max(0, offset + len(data) - len(content))))
    content[offset : offset + len(data)] = data


def _bring(content: bytearray, waiting: list[tuple[int, bytes | None]]) -> None:
    for offset, data in waiting:
        if data is None:
            del content[offset:]
        else:
            _put(content, offset, data)


def _sectors(offset: int, data: bytes | None) -> list[tuple[int, bytes | None]]:
    if data is None:
        return [(offset, None)]
    edges = [0, *range(SECTOR - offset % SECTOR, len(data), SECTOR), len(data)]
    return [(offset + start, data[start:end]) for start, end in pairwise(edges)]
