"""Programs side by side: the fields they are compared in, what each says, and where they differ."""

from collections.abc import Sequence
from dataclasses import fields

from scoring.program import Program

EXTRA = "extra:"
"""Opens the key of a column that the reader does not know; its heading follows."""

_NOT_COMPARED = frozenset({"code", "values", "illustrated", "extra", "provenance"})
DIRECT = tuple(field.name for field in fields(Program) if field.name not in _NOT_COMPARED)
"""The fields of a program that a list gives, in the order of `Program`."""


def compared_keys(programs: Sequence[Program]) -> tuple[str, ...]:
    """Give the keys in which programs can be compared: fields, criteria that any has, then unknown columns."""
    criteria = dict.fromkeys(key for program in programs for key in program.values)
    extras = dict.fromkeys(f"{EXTRA}{heading}" for program in programs for heading in program.extra)
    return (*DIRECT, *criteria, *extras)


def said(program: Program, key: str) -> object:
    """Give what a program says under a key; None where it is blank."""
    if key in DIRECT:
        value = getattr(program, key)
        return None if value in ("", ()) else value
    return program.extra.get(key.removeprefix(EXTRA)) if key.startswith(EXTRA) else program.values.get(key)


def differing_keys(programs: Sequence[Program]) -> tuple[str, ...]:
    """Give the keys under which not all say the same; a blank beside a value is a difference."""
    first = programs[0]
    return tuple(key for key in compared_keys(programs) if any(said(p, key) != said(first, key) for p in programs))


def filled(program: Program) -> int:
    """Count what a program says."""
    return sum(said(program, key) is not None for key in compared_keys([program]))


def fullest(programs: Sequence[Program]) -> int:
    """Give the number of the program that says most; of equals the first."""
    return max(range(len(programs)), key=lambda number: filled(programs[number]))
