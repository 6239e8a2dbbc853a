"""In which order to ask for pairs, so that the first answers already say something of all."""

from collections.abc import Sequence


def questions(names: Sequence[str]) -> tuple[tuple[str, str], ...]:
    """Give every pair once: neighbours first, which hold all together, then those ever farther apart.

    The first `len(names) - 1` are enough for priorities; each one after that tells how well the judgements agree.

    Examples
    --------
    >>> questions(["a", "b", "c"])
    (('a', 'b'), ('b', 'c'), ('a', 'c'))
    """
    count = len(names)
    return tuple((names[at], names[at + apart]) for apart in range(1, count) for at in range(count - apart))
