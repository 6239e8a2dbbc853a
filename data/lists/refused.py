"""A file that was not taken in, kept by name and reason until somebody has seen to it."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from data.lists.list_file import ListFile
from data.workbook.problem import Problem
from data.workbook.values.text import plain


@dataclass(frozen=True)
class RefusedFile:
    """One file that brought no program.

    file     as it would have stood among the files: its name, who brought it and when
    problem  why it was not taken in; None where it holds no row with a program
    kept     True where its bytes are kept, because only its table was not found and a person can point to it
    """

    file: ListFile
    problem: Problem | None = None
    kept: bool = False


def not_brought(refused: Iterable[RefusedFile], filename: str) -> tuple[RefusedFile, ...]:
    """Give the refused files but those of one name, whatever it ends in: that one came in a form that can be read."""
    return tuple(one for one in refused if _stem(one.file.filename) != _stem(filename))


def _stem(filename: str) -> str:
    return plain(Path(filename).stem)
