"""The old container of Office (OLE2): what stands at its root tells Word from Excel from a locked workbook."""

import struct
from collections.abc import Iterator
from struct import unpack_from

FIRST_BYTES = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"

_HEADER, _IN_HEADER, _ENTRY = 512, 109, 128
_SECTOR_POWERS = (9, 12)
_LAST_SECTOR = 0xFFFFFFFA
_NOTHING = 0xFFFFFFFF


def root_names(content: bytes) -> frozenset[str]:
    """Give the names of the streams and storages at the root, not of those inside others; none where it is damaged.

    An Excel workbook may hold a Word document, and the other way round: only the root says what the file is.
    """
    try:
        entries = _directory(content)
        return frozenset(_siblings(entries, unpack_from("<I", entries[0], 76)[0]))
    except (struct.error, IndexError, UnicodeDecodeError):
        return frozenset()


def _directory(content: bytes) -> list[bytes]:
    power = unpack_from("<H", content, 30)[0]
    if power not in _SECTOR_POWERS:
        return []
    size = 1 << power
    sectors = _chain(unpack_from("<I", content, 48)[0], _table(content, size), len(content) // size + 1)
    raw = b"".join(_sector(content, number, size) for number in sectors)
    return [raw[start : start + _ENTRY] for start in range(0, len(raw) - _ENTRY + 1, _ENTRY)]


def _table(content: bytes, size: int) -> list[int]:
    """Give which sector follows each."""
    places = list(unpack_from(f"<{_IN_HEADER}I", content, 76))
    more, per_sector = unpack_from("<I", content, 68)[0], size // 4
    for _ in range(len(content) // size):
        if more >= _LAST_SECTOR:
            break
        *listed, more = unpack_from(f"<{per_sector}I", _sector(content, more, size))
        places += listed
    used = [place for place in places if place < _LAST_SECTOR][: len(content) // size + 1]
    return [follower for place in used for follower in unpack_from(f"<{per_sector}I", _sector(content, place, size))]


def _chain(first: int, table: list[int], most: int) -> Iterator[int]:
    for _ in range(most):
        if first >= _LAST_SECTOR:
            return
        yield first
        first = table[first]


def _sector(content: bytes, number: int, size: int) -> bytes:
    start = max(_HEADER, size) + number * size
    return content[start : start + size]


def _siblings(entries: list[bytes], first: int) -> Iterator[str]:
    waiting, seen = [first], set[int]()
    while waiting:
        number = waiting.pop()
        if number == _NOTHING or number in seen:
            continue
        seen.add(number)
        entry = entries[number]
        length = unpack_from("<H", entry, 64)[0]
        yield entry[: max(0, min(length, 64) - 2)].decode("utf-16-le")
        waiting += unpack_from("<II", entry, 68)
