"""How a sheet stands on screen and paper: what stays in sight, landscape, one page wide, headings on every page."""

from openpyxl.utils import get_column_letter
from openpyxl.worksheet.header_footer import HeaderFooterItem, _HeaderFooterPart
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from reports.report import Report, Table
from texts import Texts


def set_page(sheet: Worksheet, report: Report, table: Table, t: Texts, *, heading_row: int) -> None:
    """Prepare a sheet for reading and printing."""
    sheet.sheet_view.showGridLines = False
    if table.headings:
        sheet.freeze_panes = f"{get_column_letter(table.held + 1)}{heading_row + 1}"
        sheet.print_title_rows = f"{heading_row}:{heading_row}"
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = 9  # A4
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    _set_margins(sheet)
    footer = t("report_workbook.footer", title=report.title, at=report.made_at)
    sheet.HeaderFooter.oddFooter = HeaderFooterItem(left=_part(_plain(footer)), right=_part("&P / &N"))
    if report.stamp:
        sheet.HeaderFooter.oddHeader = HeaderFooterItem(right=_part(_plain(report.stamp)))


def _part(text: str) -> _HeaderFooterPart:
    return _HeaderFooterPart(text)


def _set_margins(sheet: Worksheet) -> None:
    margins = sheet.page_margins
    margins.left = margins.right = 0.4
    margins.top, margins.bottom = 0.6, 0.6


def _plain(text: str) -> str:
    """Keep an ampersand from becoming a command to the printer, and stay inside Excel's 255 signs."""
    return text[:120].replace("&", "&&")
