"""Tasks that a worker should never be asked to do, and two that it may."""

import os
import sys
import time
from dataclasses import dataclass

from data.workbook.problem import ProblemCode, WorkbookRefusedError


@dataclass(frozen=True)
class Asked:
    """How much, and of what."""

    number: float = 0.0
    words: tuple[str, ...] = ()


def twice(request: Asked, content: bytes) -> tuple[Asked, bytes]:
    return Asked(request.number * 2, request.words * 2), content * 2


def tell_process(request: Asked, content: bytes) -> tuple[Asked, bytes]:
    return Asked(os.getpid(), tuple(sorted(os.environ))), content


def wait(request: Asked, content: bytes) -> tuple[Asked, bytes]:
    time.sleep(request.number)
    return request, content


def swell(request: Asked, content: bytes) -> tuple[Asked, bytes]:
    return Asked(len(bytearray(int(request.number) << 20))), content


def grow(request: Asked, content: bytes) -> tuple[Asked, bytes]:
    return Asked(len(b"x" * (int(request.number) << 20))), content


def abort(request: Asked, content: bytes) -> tuple[Asked, bytes]:
    os.abort()


def starve(request: Asked, content: bytes) -> tuple[Asked, bytes]:
    os.write(2, b"memory allocation of 165000000000 bytes failed\n")
    os.abort()


def stumble(request: Asked, content: bytes) -> tuple[Asked, bytes]:
    raise KeyError(request)


def chatter(request: Asked, content: bytes) -> tuple[Asked, bytes]:
    sys.stdout.write("x" * int(request.number))
    sys.stderr.write("y" * int(request.number))
    return request, content


def refuse(request: Asked, content: bytes) -> tuple[Asked, bytes]:
    raise WorkbookRefusedError(ProblemCode.TOO_LARGE, kind="rows", found=int(request.number))
