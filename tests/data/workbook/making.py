"""Grids and workbooks for the tests of the reader."""

from io import BytesIO

from openpyxl import Workbook

from data.workbook import read_workbook
from data.workbook.grid import Cell, Grid
from data.workbook.headings import Headings
from data.workbook.rows import read_rows
from data.workbook.table import find_table
from scoring.criteria import Criterion

CRITERIA = (Criterion("urgensi", label="Urgensi"), Criterion("risk", anchors=(5.0, 1.0)))
HEADER = ("No", "Nama Program", "Dimensi", "OPD", "Anggaran (Rp)", "Durasi (bulan)", "Urgensi", "Risiko")
GOOD = (1, "Kios layanan", "Smart Living", "Dinas A", 900_000_000, 6, 4, 2)


def good(name="Kios layanan", **changes):
    """Give a good row; changes by heading."""
    row = dict(zip(HEADER, GOOD, strict=True)) | {"Nama Program": name} | changes
    return tuple(row[heading] for heading in HEADER)


def grid(*rows, name="Program", **look):
    """Give a grid of rows; None leaves a cell empty."""
    cells = {
        (r, c): value if isinstance(value, Cell) else Cell(value)
        for r, row in enumerate(rows, start=1)
        for c, value in enumerate(row, start=1)
        if value is not None
    }
    return Grid(name, cells, **look)


def table(*rows, criteria=CRITERIA, **look):
    """Give the table that is found on a grid of rows."""
    return find_table(grid(*rows, **look), Headings(criteria))


def kinds(*rows):
    """Give the kind of every row of a list, None for a program, as the rows above it say."""
    said = {skipped.row: str(skipped.reason) for skipped in read_rows(table(HEADER, *rows), Headings(CRITERIA)).skipped}
    return [said.get(number) for number in range(2, 2 + len(rows))]


def workbook(*rows, change=None, **sheets):
    """Give an Excel file with the rows on the sheet Program; `change` may alter the book before it is saved."""
    book = Workbook()
    book.worksheets[0].title = "Program"
    for row in rows:
        book.worksheets[0].append(row)
    for name, lines in sheets.items():
        sheet = book.create_sheet(name)
        for line in lines:
            sheet.append(line)
    if change:
        change(book)
    raw = BytesIO()
    book.save(raw)
    return raw.getvalue()


def read(*rows, criteria=CRITERIA, mapping=None, **more):
    """Read an Excel file made of rows."""
    return read_workbook(workbook(*rows, **more), filename="isi.xlsx", criteria=criteria, mapping=mapping)


def codes(intake, *severities):
    """Give the codes of an intake with their cells."""
    return [(str(p.code), p.cell) for p in intake.problems if not severities or p.severity in severities]
