"""A program and the place in the lists where it stands: the files' own order, each file named as it came in."""

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from data.lists.list_file import ListFile
from data.lists.twin_choice import Place
from data.workbook.intake import Intake
from scoring.program import Program

Read = tuple[ListFile, Intake]
"""A file of a study, and what it gave when it was read with everything decided about it."""


class Placed(NamedTuple):
    """A program of the lists; `numbered` where its code stands in no cell."""

    place: Place
    program: Program
    numbered: bool = False


def placed_programs(read: Sequence[Read]) -> tuple[Placed, ...]:
    """Give every program of every file, in the order of the files and their rows."""
    return tuple(
        Placed(_place(file, program), _as_brought(file, program), program.code in intake.numbered)
        for file, intake in read
        for program in intake.programs
    )


def _place(file: ListFile, program: Program) -> Place:
    return Place(file.id, program.provenance.sheet, program.provenance.row or 0)


def _as_brought(file: ListFile, program: Program) -> Program:
    """Say of a program who brought its file and when: the reader may have read the bytes again since."""
    told = replace(program.provenance, filename=file.filename, read_at=file.read_at, read_by=file.read_by)
    return program if told == program.provenance else replace(program, provenance=told)
