"""A change of a list, cell by cell."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Any

from scoring.dimensions import Dimension
from scoring.program import Program

Known = str | float | bool | date | tuple[Dimension, ...] | frozenset[str] | None
"""What a cell of a program can hold; None where it is blank."""


class FieldKind(StrEnum):
    """Say where a field of a program stands: a fact of its own, a value of a criterion, a column nobody knows."""

    FACT = "fact"
    VALUE = "value"
    EXTRA = "extra"


@dataclass(frozen=True)
class FieldChange:
    """One cell that holds something else now.

    field          name of the fact, key of the criterion, or heading of the column
    before, after  None where it is blank
    """

    field: str
    before: Known
    after: Known
    kind: FieldKind = FieldKind.FACT

    def of(self, program: Program) -> Program:
        """Give the program with this change alone."""
        if self.kind is FieldKind.FACT:
            return replace(program, **{self.field: self.after})  # type: ignore[arg-type]
        if self.kind is FieldKind.VALUE:
            return replace(program, values=_with(program.values, self.field, self.after))
        return replace(program, extra=_with(program.extra, self.field, self.after))


@dataclass(frozen=True)
class ProgramChange:
    """One program that stands in both versions, and what is different.

    code_before, code  the same but for a program found by its name and agency
    """

    code_before: str
    code: str
    fields: tuple[FieldChange, ...]

    def of(self, program: Program) -> Program:
        """Give the program with all of its changes."""
        changed = replace(program, code=self.code)
        for field in self.fields:
            changed = field.of(changed)
        return changed


@dataclass(frozen=True)
class ListChanges:
    """What is different between two versions of a list.

    added, changed  in the order of the later version
    gone            in the order of the earlier one
    """

    added: tuple[Program, ...] = ()
    gone: tuple[Program, ...] = ()
    changed: tuple[ProgramChange, ...] = ()

    @property
    def count(self) -> int:
        """Give how many changes there are: cells, and programs that came or went."""
        return len(self.added) + len(self.gone) + sum(len(change.fields) for change in self.changed)


def _with(given: Mapping[str, Any], key: str, value: Known) -> dict[str, Any]:
    rest = {name: one for name, one in given.items() if name != key}
    return rest if value is None else {**given, key: value}
