"""Messages over a pipe: who asks or answers what, a noun as JSON, and bytes, their lengths before them."""

from struct import Struct
from typing import BinaryIO, NamedTuple

MOST_BYTES = 1 << 29
"""More than any message of ours holds: a worker that has lost its way is not followed."""

_LENGTHS = Struct(">III")


class Frame(NamedTuple):
    """One message.

    head     a `Call` or an `Answer`, as JSON
    noun     what is asked or given, as JSON
    content  a file
    """

    head: bytes
    noun: bytes = b""
    content: bytes = b""


def send(pipe: BinaryIO, frame: Frame) -> None:
    """Write one message.

    Raises
    ------
    OSError: when nobody reads at the other end.
    """
    pipe.write(_LENGTHS.pack(*map(len, frame)))
    for part in frame:
        pipe.write(part)
    pipe.flush()


def receive(pipe: BinaryIO) -> Frame:
    """Read one message.

    Raises
    ------
    EOFError: when the other end closes before the message is whole, or announces more than any message holds.
    """
    lengths = _LENGTHS.unpack(_read(pipe, _LENGTHS.size))
    if sum(lengths) > MOST_BYTES:
        raise EOFError
    return Frame(*(_read(pipe, length) for length in lengths))


def _read(pipe: BinaryIO, length: int) -> bytes:
    content = pipe.read(length)
    if len(content) < length:
        raise EOFError
    return content
