"""What changed between two versions of a list, and how many places each change moved a program."""

from scoring.changes.compare import apply_changes, compare_lists
from scoring.changes.effect import MOST_NAMED, Effects, FieldEffect, ListEffect, ProgramEffect, Pushed
from scoring.changes.moves import effects
from scoring.changes.nouns import FieldChange, FieldKind, ListChanges, ProgramChange

__all__ = [
    "MOST_NAMED",
    "Effects",
    "FieldChange",
    "FieldEffect",
    "FieldKind",
    "ListChanges",
    "ListEffect",
    "ProgramChange",
    "ProgramEffect",
    "Pushed",
    "apply_changes",
    "compare_lists",
    "effects",
]
