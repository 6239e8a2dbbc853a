"""Many files as one list: every program of every file is on it, part of another, or off it with the reason."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from data.lists.clashes import clash_problems
from data.lists.lasting import Codes, lasting_codes
from data.lists.placed import Placed, Read, placed_programs
from data.lists.settling import settle
from data.lists.twin_choice import Place, TwinChoice
from data.lists.twins import Twins
from data.workbook.problem import Problem
from scoring.program import Program
from scoring.rejected import Rejected


@dataclass(frozen=True)
class Gathered:
    """What the files hold together.

    programs  in the order of the files and their rows; a merged one stands where its leading program does
    rejected  taken off by hand, as they were given; then dropped twins, in the order of the lists
    twins     every group that may be one program; `choice` where it is settled
    choices   those that could be carried out
    stale     those that could not: a file was taken away, or another twin came; their programs are on the list
    problems  IDs that belong to a program of another file, by the file's id
    places    where each program of `programs` stands, by its code
    merged    code of the program that each place became part of
    """

    programs: tuple[Program, ...] = ()
    rejected: tuple[Rejected, ...] = ()
    twins: tuple[Twins, ...] = ()
    choices: tuple[TwinChoice, ...] = ()
    stale: tuple[TwinChoice, ...] = ()
    problems: Mapping[str, tuple[Problem, ...]] = field(default_factory=dict)
    places: Mapping[str, Place] = field(default_factory=dict)
    merged: Mapping[Place, str] = field(default_factory=dict)

    @property
    def open_twins(self) -> tuple[Twins, ...]:
        """Give the groups that wait for a choice."""
        return tuple(twins for twins in self.twins if twins.choice is None)


def gather(
    read: Sequence[Read],
    choices: Sequence[TwinChoice] = (),
    *,
    before: Sequence[Program] = (),
    rejected: Sequence[Rejected] = (),
) -> Gathered:
    """Bring the programs of every file together.

    read      each file with what it gave, its mapping and corrections applied; order is the order of the list
    before    the programs as they stood, so that each keeps its code; more than are there now do no harm
    rejected  as they stood: what was taken off by hand stays off; dropped twins are found anew from the choices
    """
    placed = placed_programs(read)
    found = _coded(placed, before, rejected)
    by_hand = tuple(one for one in rejected if not one.twins)
    off = {one.program.code for one in by_hand}
    coded = zip(placed, found.codes, strict=True)
    settled = settle({one.place: replace(one.program, code=code) for one, code in coded}, choices, off=off)
    return Gathered(
        programs=tuple(_named(program) for program in settled.listed.values()),
        rejected=(*by_hand, *settled.dropped.values()),
        twins=tuple(settled.twins),
        choices=tuple(choice for choice in choices if choice in settled.held),
        stale=tuple(choice for choice in choices if choice not in settled.held),
        problems=clash_problems(read, placed, found),
        places={program.code: place for place, program in settled.listed.items()},
        merged=settled.merged,
    )


def codes_by_place(
    read: Sequence[Read], *, before: Sequence[Program], rejected: Sequence[Rejected] = ()
) -> Mapping[Place, str]:
    """Give the code that each program of the files would have, before any choice is carried out."""
    placed = placed_programs(read)
    coded = zip(placed, _coded(placed, before, rejected).codes, strict=True)
    return {one.place: code for one, code in coded}


def _coded(placed: Sequence[Placed], before: Sequence[Program], rejected: Sequence[Rejected]) -> Codes:
    off = tuple(one.program for one in rejected)
    return lasting_codes(placed, (*before, *off), reserved=frozenset(program.code for program in off))


def _named(program: Program) -> Program:
    """Call a program without a name by its code, as a study does: the same list again makes no new version."""
    return program if program.name.strip() else replace(program, name=program.code)
