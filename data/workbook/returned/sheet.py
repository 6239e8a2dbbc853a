"""The sheet of corrections as the part of a package: every cell is text, and none can become a formula."""

from collections.abc import Callable, Sequence

from data.workbook.grid import address
from data.workbook.own_sheets import MARKER
from data.workbook.problem import Severity
from data.workbook.returned.mending import Line, Mended, Mending
from data.workbook.returned.splice import escaped
from data.workbook.returned.styles import Look

COLUMNS = 10
MARKER_COLUMN = COLUMNS + 1
LONGEST = 2000
"""Signs that a cell of the list shows at most."""

_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_WIDTHS = (5, 11, 16, 8, 26, 20, 44, 32, 18, 16)
_POINTS, _TITLE_POINTS, _MOST_POINTS = 15, 24, 409
"""Height of one line of text, of a title, and of a row at most."""

_LOOKS = {Severity.ERROR: Look.ERROR, Severity.WARNING: Look.WARNING, Severity.INFO: Look.TEXT}
_FORMULA_SIGNS = ("=", "+", "-", "@")

Goal = Callable[[str, str], str]
"""Where a link to a cell of a sheet leads; empty where it cannot lead anywhere."""


def header_row(mending: Mending, alert: str) -> int:
    """Give the row of the headings, below the opening and a blank row."""
    return len(mending.opening) + bool(alert) + 2


def sheet_part(mending: Mending, *, first_look: int, goal: Goal, alert: str = "") -> bytes:
    """Write the sheet.

    first_look  number of the first of our looks among those of the workbook
    alert       why the list stands apart, written first of all
    """
    head = header_row(mending, alert)
    pen = _Pen(first_look, goal)
    pen.opening(mending, alert)
    pen.row([(heading, Look.HEADING) for heading in mending.headings], at=head)
    for number, line in enumerate(mending.lines, start=1):
        pen.row(_of_line(number, line), at=head + number, link=(line.sheet, line.cell))
    last = head + len(mending.lines)
    if mending.mended:
        pen.row([(mending.mended_title, Look.TITLE)], at=last + 2)
        pen.row([(heading, Look.HEADING) for heading in mending.mended_headings], at=last + 3)
        for number, mended in enumerate(mending.mended, start=1):
            pen.row(_of_mended(number, mended), at=last + 3 + number, link=(mended.sheet, mended.cell))
    return _around(pen, head, last, mending.answers).encode()


def _of_line(number: int, line: Line) -> list[tuple[str, Look]]:
    texts = (line.program, line.value, line.sentence, line.expected, line.suggestion)
    first = [(str(number), Look.TEXT), (line.label, _LOOKS[line.severity]), (line.sheet, Look.TEXT)]
    return [*first, (line.cell, Look.LINK), *((text, Look.TEXT) for text in texts), ("", Look.ANSWER)]


def _of_mended(number: int, mended: Mended) -> list[tuple[str, Look]]:
    texts = (mended.program, mended.was, mended.now, mended.by, mended.at)
    first = [(str(number), Look.TEXT), (mended.field, Look.TEXT), (mended.sheet, Look.TEXT)]
    return [*first, (mended.cell, Look.LINK), *((text, Look.TEXT) for text in texts)]


class _Pen:
    def __init__(self, first_look: int, goal: Goal) -> None:
        self.first, self.goal = first_look, goal
        self.rows, self.links = list[str](), list[str]()

    def opening(self, mending: Mending, alert: str) -> None:
        title, *others = mending.opening
        lines = [*([(alert, Look.ALERT)] if alert else []), (title, Look.TITLE), *((o, Look.HINT) for o in others)]
        for number, line in enumerate(lines, start=1):
            self.row([line], at=number, marker=number == 1)

    def row(
        self, cells: Sequence[tuple[str, Look]], *, at: int, link: tuple[str, str] = ("", ""), marker: bool = False
    ) -> None:
        written = [self._cell(address(at, n), text, look) for n, (text, look) in enumerate(cells, start=1)]
        if marker:
            written.append(self._cell(address(at, MARKER_COLUMN), MARKER, Look.HINT))
        self.rows.append(f'<row r="{at}" ht="{_height(cells)}" customHeight="1">{"".join(written)}</row>')
        goal = self.goal(*link) if link[1] else ""
        if goal:
            self.links.append(f'<hyperlink ref="D{at}" location="{escaped(goal)}" display="{escaped(link[1])}"/>')

    def _cell(self, where: str, text: str, look: Look) -> str:
        if look is Look.TEXT and text.startswith(_FORMULA_SIGNS):
            look = Look.QUOTED
        shown = text if len(text) <= LONGEST else text[: LONGEST - 1] + "…"
        inside = f'<is><t xml:space="preserve">{escaped(shown)}</t></is>' if shown else ""
        return f'<c r="{where}" s="{self.first + look}"' + (f' t="inlineStr">{inside}</c>' if shown else "/>")


def _height(cells: Sequence[tuple[str, Look]]) -> int:
    """Give the points that a row needs: spreadsheets do not measure one that they did not write."""
    if len(cells) == 1:
        return _TITLE_POINTS if cells[0][1] is Look.TITLE else _POINTS
    lines = (
        sum(1 + len(line) // width for line in text[:LONGEST].split("\n"))
        for (text, _), width in zip(cells, _WIDTHS, strict=False)
    )
    return min(_POINTS * max(lines), _MOST_POINTS)


def _around(pen: _Pen, head: int, last: int, answers: Sequence[str]) -> str:
    widths = (f'<col min="{n}" max="{n}" width="{width}" customWidth="1"/>' for n, width in enumerate(_WIDTHS, 1))
    below = f"A{head + 1}"
    choices = escaped(",".join(answers))
    rule = (
        f'<dataValidations count="1"><dataValidation type="list" allowBlank="1" sqref="J{head + 1}:J{last}">'
        f"<formula1>&quot;{choices}&quot;</formula1></dataValidation></dataValidations>"
    )
    return (
        f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="{_MAIN}">'
        f'<sheetPr><tabColor rgb="FFB3261E"/><pageSetUpPr fitToPage="1"/></sheetPr>'
        f'<sheetViews><sheetView showGridLines="0" tabSelected="1" workbookViewId="0"><pane ySplit="{head}" '
        f'topLeftCell="{below}" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" '
        f'activeCell="{below}" sqref="{below}"/></sheetView></sheetViews><cols>{"".join(widths)}'
        f'<col min="{MARKER_COLUMN}" max="{MARKER_COLUMN}" width="9" hidden="1" customWidth="1"/></cols>'
        f'<sheetData>{"".join(pen.rows)}</sheetData><autoFilter ref="A{head}:J{max(last, head)}"/>'
        f"{rule if last > head else ''}"
        + (f"<hyperlinks>{''.join(pen.links)}</hyperlinks>" if pen.links else "")
        + '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>'
        '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>'
        "<headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter></worksheet>"
    )
