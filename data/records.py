"""Nouns as JSON and back: what the store keeps and what the reader's own process sends.

Written the canonical way, keys in order, so that the same noun always gives the same bytes and the same digest.
"""

from hashlib import sha256
from typing import TypeVar

import msgspec

Noun = TypeVar("Noun")


def as_json(noun: object) -> bytes:
    """Write a noun as canonical JSON in UTF-8."""
    return msgspec.json.encode(noun, order="deterministic")


def from_json(content: bytes | str, kind: type[Noun]) -> Noun:
    """Read a noun back.

    Raises
    ------
    msgspec.ValidationError: when the JSON is not of that kind; msgspec.DecodeError when it is no JSON.
    """
    return msgspec.json.decode(content, type=kind)


def digest(content: bytes) -> str:
    """Give the SHA-256 of some bytes in hexadecimal digits."""
    return sha256(content).hexdigest()
