"""Which program of before each program of the lists is."""

from collections import defaultdict, deque
from collections.abc import Callable, Hashable, Sequence

from data.lists.placed import Placed
from data.workbook.values.text import folded
from scoring.program import Program

Key = tuple[Hashable, ...] | None
"""What two programs must share to be one; None where a program has it not."""


def codes_of_before(placed: Sequence[Placed], before: Sequence[Program]) -> list[str]:
    """Give each program the code of the one of before that it is; empty where it is new.

    Asked in this order, each of all programs before the next: the same row of the same file; its own ID or Kode, where
    name or agency agree; the same folded name and agency. Of several that fit, the earlier one is meant.
    """
    codes = [""] * len(placed)
    left: dict[str, Program] = {}
    for program in before:
        left.setdefault(program.code, program)
    for of_now, of_before in _WAYS:
        waiting = _by_key(tuple(left.values()), of_before)
        for number, one in enumerate(placed):
            key = None if codes[number] else of_now(one)
            if key is not None and waiting[key]:
                codes[number] = waiting[key].popleft()
                del left[codes[number]]
    return codes


def identity(program: Program) -> Key:
    """Give the folded name and agency; None where the name is blank."""
    name = folded(program.name)
    return (name, folded(program.agency)) if name else None


def _by_key(programs: Sequence[Program], key_of: Callable[[Program], Key]) -> defaultdict[Key, deque[str]]:
    waiting: defaultdict[Key, deque[str]] = defaultdict(deque)
    for program in programs:
        waiting[key_of(program)].append(program.code)
    return waiting


def _row(program: Program) -> Key:
    """Give the row of the file; two files of one name are told apart by when they came."""
    place = program.provenance
    return (place.filename, place.read_at, place.sheet, place.row) if place.row else None


def _row_and_identity(program: Program) -> Key:
    """Tell apart even two files of one name that came at once."""
    row, same = _row(program), identity(program)
    return (*row, *same) if row and same else None


def _code_and_name(program: Program) -> Key:
    return (program.code, folded(program.name)) if program.code else None


def _code_and_agency(program: Program) -> Key:
    return (program.code, folded(program.agency)) if program.code else None


def _of_placed(key_of: Callable[[Program], Key]) -> Callable[[Placed], Key]:
    return lambda one: key_of(one.program)


def _of_given(key_of: Callable[[Program], Key]) -> Callable[[Placed], Key]:
    return lambda one: None if one.numbered else key_of(one.program)


_WAYS = (
    *((_of_placed(key_of), key_of) for key_of in (_row_and_identity, _row)),
    *((_of_given(key_of), key_of) for key_of in (_code_and_name, _code_and_agency)),
    (_of_placed(identity), identity),
)
