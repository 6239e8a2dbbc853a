"""How the cells of the template look: one pen for headings, texts, marks and what needs a look."""

from datetime import date

from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE, Cell
from openpyxl.comments import Comment
from openpyxl.formatting.rule import Rule
from openpyxl.styles import Alignment, Font, PatternFill, Protection
from openpyxl.styles.differential import DifferentialStyle
from openpyxl.worksheet.worksheet import Worksheet

from data.workbook.colours import ACCENT, INK, MUTED
from data.workbook.template.columns import Kind

ILLUSTRATED = PatternFill("solid", start_color="FFF6E0", end_color="FFF6E0")
LOOK = PatternFill("solid", start_color="FFD79A", end_color="FFD79A")
NEEDED = PatternFill("solid", start_color=ACCENT, end_color=ACCENT)
OPTIONAL = PatternFill("solid", start_color="E9ECEF", end_color="E9ECEF")
TITLE = Font(name="Calibri", size=16, bold=True, color=INK)
HINT = Font(name="Calibri", size=11, color=MUTED)
TEXT = Font(name="Calibri", size=11, color=INK)
BOLD = Font(name="Calibri", size=11, bold=True, color=INK)
ITALIC = Font(name="Calibri", size=11, italic=True, color=INK)
ON_ACCENT = Font(name="Calibri", size=11, bold=True, color="FFFFFF")
WRAPPED = Alignment(vertical="top", wrap_text=True)
TOP = Alignment(vertical="top")
CENTRED = Alignment(horizontal="center", vertical="center", wrap_text=True)
OPEN = Protection(locked=False)
"""Cells to be filled in, on a sheet that is protected without a password."""

DAY_FORMAT = "dd/mm/yyyy"
FORMATS = {
    Kind.RATING: "General",
    Kind.MONTHS: "General",
    Kind.RUPIAH: "#,##0",
    # A cell formatted as a day would turn a bare year into a day of 1905; Excel sets the format when a day is typed.
    Kind.DAY: "General",
}
"""Number formats by kind; every other column is text, so that a code keeps its zeros and `=` stays a letter."""

FORMULA_SIGNS = ("=", "+", "-", "@")


def write_text(cell: Cell, text: str) -> None:
    """Write a text as text: what opens like a formula is no formula, and characters Excel cannot hold are left out."""
    cell.value = ILLEGAL_CHARACTERS_RE.sub("", text)
    cell.data_type = "s"
    if text.startswith(FORMULA_SIGNS):
        cell.quotePrefix = True


def write_value(cell: Cell, value: float | date) -> None:
    """Write a number or a day, a number with all its digits."""
    cell.value = value
    if isinstance(value, float):
        # openpyxl writes 16 digits of a number, of which some need 17; what is no number to it stands as it is.
        cell._value = repr(value)  # type: ignore[attr-defined]


def write_heading(cell: Cell, text: str, *, needed: bool, note: str, author: str) -> None:
    """Write a column heading with its explanation as a note."""
    write_text(cell, text)
    cell.font = ON_ACCENT if needed else BOLD
    cell.fill = NEEDED if needed else OPTIONAL
    cell.alignment = CENTRED
    cell.comment = Comment(note, author, height=30 + 20 * (1 + len(note) // 40 + note.count("\n")), width=280)


def write_line(sheet: Worksheet, where: str, text: str, font: Font = TEXT) -> None:
    """Write one line of words into a cell of a sheet, wrapped inside its column."""
    cell = sheet[where]
    write_text(cell, text)
    cell.font = font
    cell.alignment = WRAPPED


def look_rule(formula: str) -> Rule:
    """Colour a cell that needs a look wherever a formula holds."""
    return Rule(type="expression", formula=[formula], dxf=DifferentialStyle(fill=LOOK, font=Font(bold=True)))


def mark_illustrated(cell: Cell, note: str, author: str) -> None:
    """Mark a cell as an illustration: pale fill, italics and a note."""
    cell.fill = ILLUSTRATED
    cell.font = ITALIC
    cell.comment = Comment(note, author, height=24, width=120)
