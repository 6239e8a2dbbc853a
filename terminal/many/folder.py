"""A folder of workbooks, put to an executor one by one."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from data.workbook.gate import MOST_BYTES
from terminal.answer import WrongUseError
from terminal.many.books import OneAnswer, OneBook
from terminal.many.executor import Executor
from terminal.many.lost import Lost

SUFFIXES = (".xlsx", ".xlsm", ".xls", ".xlsb", ".ods", ".csv")
LOST = "reader_died"
"""The code of a workbook that ends whoever reads it, as when it is read alone."""


def workbooks_in(folder: str) -> tuple[Path, ...]:
    """Give the workbooks of a folder by name; what a spreadsheet left open leaves beside them is none.

    Raises
    ------
    WrongUseError: `folder_empty`.
    """
    found = tuple(
        path
        for path in sorted(Path(folder).iterdir())
        if path.suffix.lower() in SUFFIXES and path.is_file() and not path.name.startswith(("~$", "."))
    )
    if not found:
        raise WrongUseError("folder_empty", folder=folder)
    return found


def each_of(paths: tuple[Path, ...], function: str, book: OneBook, executor: Executor) -> Iterator[OneAnswer]:
    """Give the answer for each workbook, in their order."""
    asked = ((replace(book, filename=path.name), _content(path)) for path in paths)
    for path, answer in zip(paths, executor.each(function, asked, gives=OneAnswer), strict=True):
        yield OneAnswer(path.name, refused=(LOST,)) if isinstance(answer, Lost) else answer[0]


def _content(path: Path) -> bytes:
    """Take no more of a file than shows that it is too large."""
    try:
        with path.open("rb") as file:
            return file.read(MOST_BYTES + 1)
    except OSError:
        raise WrongUseError("file_closed", file=str(path)) from None
