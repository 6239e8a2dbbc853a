"""Files and what they gave, without any workbook: programs in rows of a sheet."""

from dataclasses import replace
from datetime import UTC, datetime

from data.lists import ListFile, Place
from data.workbook import ColumnRead, Intake, SheetRead, SheetUse, Status
from scoring.dimensions import Dimension
from scoring.program import Program, Provenance

AT = datetime(2026, 1, 5, 8, tzinfo=UTC)


def program(name="Kios layanan", agency="Dinas A", code="GOV-01", **facts):
    """Give a program of the first dimension; its row comes with the list it is put in."""
    return Program(code, name, agency=agency, **{"dimensions": (Dimension.GOVERNANCE,), **facts})


def listed(file_id, *programs, filename="", numbered=True, at=AT, digest="", columns=(), layout=""):
    """Give a file and its intake, the programs in rows from 2; `numbered` where their codes stand in no cell."""
    file = ListFile(file_id, filename or f"{file_id}.xlsx", digest or file_id, read_at=at, read_by="Ani")
    sheet = SheetRead("Program", SheetUse.PROGRAMS, (1,), columns, layout=layout, lists=True)
    placed = [replace(p, provenance=Provenance(sheet="Program", row=n)) for n, p in enumerate(programs, start=2)]
    codes = frozenset(p.code for p in placed) if numbered else frozenset()
    return file, Intake(Status.OK, tuple(placed), sheets=(sheet,), numbered=codes)


def place(file_id, row):
    """Give a place on the sheet of a list."""
    return Place(file_id, "Program", row)


CODE_COLUMN = (ColumnRead("C", "ID", "code"),)
