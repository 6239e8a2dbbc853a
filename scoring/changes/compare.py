"""Two versions of a list set side by side: which programs came, which went, and which cells differ."""

from collections.abc import Mapping, Sequence
from dataclasses import fields

from scoring.changes.matching import match_programs
from scoring.changes.nouns import FieldChange, FieldKind, Known, ListChanges, ProgramChange
from scoring.program import Program

APART = {"code", "values", "extra", "provenance"}
"""Fields of a program that are no facts: its name for life, what is compared key by key, where it was read."""

FACTS = tuple(one.name for one in fields(Program) if one.name not in APART)


def compare_lists(before: Sequence[Program], after: Sequence[Program]) -> ListChanges:
    """Give the programs that came and went, and every cell that holds something else.

    Where a program was read is not compared: the same list sent again is no change. Nor is the order of the rows.
    """
    found = match_programs(before, after)
    matched = set(found)
    changes = (_change(before[one], after[number]) for number, one in enumerate(found) if one is not None)
    return ListChanges(
        added=tuple(program for one, program in zip(found, after, strict=True) if one is None),
        gone=tuple(program for number, program in enumerate(before) if number not in matched),
        changed=tuple(change for change in changes if change.fields or change.code != change.code_before),
    )


def apply_changes(before: Sequence[Program], changes: ListChanges) -> tuple[Program, ...]:
    """Give the later version: `before` with every change; new programs stand last."""
    by_code = {change.code_before: change for change in changes.changed}
    gone = {program.code for program in changes.gone}
    kept = (by_code[p.code].of(p) if p.code in by_code else p for p in before if p.code not in gone)
    return (*kept, *changes.added)


def _change(before: Program, after: Program) -> ProgramChange:
    differing = (
        *_differing(_facts(before), _facts(after), FieldKind.FACT),
        *_differing(before.values, after.values, FieldKind.VALUE),
        *_differing(before.extra, after.extra, FieldKind.EXTRA),
    )
    return ProgramChange(before.code, after.code, differing)


def _facts(program: Program) -> dict[str, Known]:
    return {name: getattr(program, name) for name in FACTS}


def _differing(before: Mapping[str, Known], after: Mapping[str, Known], kind: FieldKind) -> list[FieldChange]:
    found = (FieldChange(key, before.get(key), after.get(key), kind) for key in dict.fromkeys([*before, *after]))
    return [change for change in found if change.before != change.after]
