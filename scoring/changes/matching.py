"""Which program of the earlier version each program of the later one is."""

from collections import defaultdict, deque
from collections.abc import Callable, Hashable, Sequence

from scoring.folding import folded
from scoring.program import Program


def match_programs(before: Sequence[Program], after: Sequence[Program]) -> list[int | None]:
    """Give each program of `after` the number of the one in `before` that it is, or None where it is new.

    All are asked by code first, then the rest by folded name and agency; of several that fit the earlier row is meant,
    and each stands for one program only.
    """
    found: list[int | None] = [None] * len(after)
    left = dict(enumerate(before))
    for key_of in (_code, _identity):
        waiting: defaultdict[Hashable, deque[int]] = defaultdict(deque)
        for number, program in left.items():
            waiting[key_of(program)].append(number)
        _take(found, after, waiting, key_of)
        taken = set(found)
        left = {number: program for number, program in left.items() if number not in taken}
    return found


def _take(
    found: list[int | None],
    after: Sequence[Program],
    waiting: defaultdict[Hashable, deque[int]],
    key_of: Callable[[Program], Hashable],
) -> None:
    for number, program in enumerate(after):
        key = key_of(program) if found[number] is None else None
        if key is not None and waiting[key]:
            found[number] = waiting[key].popleft()


def _code(program: Program) -> Hashable:
    return program.code or None


def _identity(program: Program) -> Hashable:
    name = folded(program.name)
    return (name, folded(program.agency)) if name else None
