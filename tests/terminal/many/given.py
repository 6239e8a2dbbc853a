"""Pieces of work for the tests of executors; some end the process that does them."""

import os
from dataclasses import dataclass
from pathlib import Path

DOUBLE, FRAGILE, DEADLY = (f"tests.terminal.many.given:{name}" for name in ("double", "fragile", "deadly"))


@dataclass(frozen=True)
class Number:
    value: int
    mark: str = ""


def double(request: Number, content: bytes) -> tuple[Number, bytes]:
    return Number(2 * request.value), content + b"!"


def fragile(request: Number, content: bytes) -> tuple[Number, bytes]:
    """End the process the first time that this number is asked for."""
    mark = Path(f"{request.mark}.{request.value}")
    if request.value % 3 == 0 and not mark.exists():
        mark.touch()
        os._exit(9)
    return double(request, content)


def deadly(request: Number, content: bytes) -> tuple[Number, bytes]:
    if request.value == 1:
        os._exit(9)
    return double(request, content)
