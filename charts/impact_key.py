"""Which program each number stands for, set beside or below impact against ease."""

from collections.abc import Sequence
from dataclasses import dataclass

from charts.names import harmless, lines_of


@dataclass(frozen=True)
class Key:
    """The numbered names, in pixels from the top.

    texts    drawn, number first
    middles  of each marker and its text
    height   of all, with the room above
    """

    texts: tuple[str, ...]
    middles: tuple[float, ...]
    height: float


def build_key(names: Sequence[str], *, size: int, projector: bool) -> Key:
    """Stack the names behind their numbers, in order; a long one takes two lines."""
    texts, middles = [], []
    y = 0.0 if projector else size * 1.8
    for number, name in enumerate(names, start=1):
        first, *more = [harmless(line) for line in lines_of(name, 34)]
        indent = "\u2002" * (len(str(number)) + 2)
        texts.append("<br>".join([f"\u2002<b>{number}</b>\u2002{first}", *(f"{indent}{line}" for line in more)]))
        room = size * (1.3 * (1 + len(more)) + 0.4)
        middles.append(y + room / 2)
        y += room
    return Key(tuple(texts), tuple(middles), y if names else 0.0)
