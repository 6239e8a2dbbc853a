"""Codes that last: a program keeps the code it had, whatever file it comes in and whatever stands beside it."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from data.lists.matching import codes_of_before
from data.lists.placed import Placed
from data.workbook.codes import number_the_rest
from scoring.program import Program


@dataclass(frozen=True)
class Codes:
    """One code for each program, in their order.

    clashes  whose own ID belongs to another: its number in that order, and the other's
    """

    codes: tuple[str, ...]
    clashes: Mapping[int, int]


def lasting_codes(
    placed: Sequence[Placed], before: Sequence[Program], *, reserved: frozenset[str] = frozenset()
) -> Codes:
    """Give every program a code of its own: the one it had, else its ID, else a Kode that no other has, else a number.

    before    programs with the codes they had; a code of before is never given to another as its number
    reserved  codes that no new program may take, not even by its ID
    """
    codes = codes_of_before(placed, before)
    taken = {*codes, *reserved, ""}
    kodes = Counter(one.program.source_code for one in placed)
    for number, one in enumerate(placed):
        if not codes[number] and _has_own_id(one) and one.program.code not in taken:
            codes[number] = one.program.code
            taken.add(one.program.code)
    for number, one in enumerate(placed):
        kode = one.program.source_code
        if not codes[number] and kodes[kode] == 1 and kode not in taken:
            codes[number] = kode
            taken.add(kode)
    number_the_rest([one.program for one in placed], codes, taken | {program.code for program in before})
    return Codes(tuple(codes), _clashes(placed, codes))


def _has_own_id(one: Placed) -> bool:
    return not one.numbered and one.program.code != one.program.source_code


def _clashes(placed: Sequence[Placed], codes: Sequence[str]) -> Mapping[int, int]:
    owners = {code: number for number, code in enumerate(codes)}
    return {
        number: owners[one.program.code]
        for number, one in enumerate(placed)
        if _has_own_id(one) and codes[number] != one.program.code and one.program.code in owners
    }
