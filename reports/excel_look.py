"""The look of a workbook: white ground, ink, one accent, thin lines, amber for what has no source."""

from openpyxl.styles import Alignment, Border, Font, PatternFill, Side

from reports.report import Format
from texts import Texts

INK = "1A1F24"
MUTED = "55606B"
LINE = "D9DEE3"
ACCENT = "0B5CAD"
AMBER = "8A5A00"
AMBER_GROUND = "FFF6E0"
FAMILY = "Calibri"

TITLE = Font(name=FAMILY, size=18, bold=True, color=INK)
SUBTITLE = Font(name=FAMILY, size=11, color=MUTED)
STAMP = Font(name=FAMILY, size=11, bold=True, color=AMBER)
HEADING = Font(name=FAMILY, size=11, bold=True, color=INK)
LABEL = Font(name=FAMILY, size=11, color=MUTED)
BODY = Font(name=FAMILY, size=11, color=INK)
EMPHASIS = Font(name=FAMILY, size=11, bold=True, color=ACCENT)

SUSPECT = PatternFill("solid", fgColor=AMBER_GROUND)
ROW_LINE = Border(bottom=Side("hair", color=LINE))
HEADING_LINE = Border(bottom=Side("medium", color=ACCENT))
TOTAL_LINE = Border(top=Side("thin", color=INK))

WORDS = Alignment(horizontal="left", vertical="top", wrap_text=True)
FIGURES = Alignment(horizontal="right", vertical="top", indent=1)
CENTRED = Alignment(vertical="center")
HEADING_WORDS = Alignment(horizontal="left", vertical="bottom", wrap_text=True)
HEADING_FIGURES = Alignment(horizontal="right", vertical="bottom", wrap_text=True, indent=1)

WORDY = (Format.TEXT, Format.EMPHASIS)

NUMBER_FORMATS = {
    Format.TEXT: "@",
    Format.EMPHASIS: "@",
    Format.WHOLE: "#,##0",
    Format.NUMBER: "General",
    Format.SCORE: "0.0000",
    Format.SHARE: "0.0%",
    Format.RUPIAH: '"Rp"#,##0',
}
"""How Excel shows each format; it puts the reader's own separators in place of `,` and `.`."""


def number_format(how: Format, t: Texts) -> str:
    """Give Excel's code of a format; dates name their month in the language of the report."""
    if how in (Format.DATE, Format.TIME):
        return t(f"report_workbook.{how}_format")
    return NUMBER_FORMATS[how]
