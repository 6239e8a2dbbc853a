from openpyxl import Workbook

from reports.excel_page import set_page
from reports.report import Format, Report, Table


def sheet_of(report, t, **facts):
    table = Table("ranking", "Peringkat", ("Kode", "Nilai"), [], (Format.TEXT, Format.SCORE), **facts)
    sheet = Workbook().active
    set_page(sheet, report, table, t, heading_row=5)
    return sheet


def test_a_sheet_prints_landscape_one_page_wide_with_its_headings(t, made_at):
    report = Report("Hasil", "", (), made_at)

    sheet = sheet_of(report, t)

    assert (sheet.page_setup.orientation, sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight) == (
        "landscape",
        1,
        0,
    )
    assert sheet.sheet_properties.pageSetUpPr.fitToPage
    assert sheet.print_title_rows == "$5:$5"


def test_headings_and_held_columns_stay_in_sight(t, made_at):
    report = Report("Hasil", "", (), made_at)

    sheet = sheet_of(report, t, held=1)

    assert sheet.freeze_panes == "B6"


def test_an_ampersand_in_a_title_is_no_command_to_the_printer(t, made_at):
    report = Report("Data & Statistik", "DRAF", (), made_at)

    sheet = sheet_of(report, t)

    assert "Data && Statistik" in sheet.oddFooter.left.text
    assert sheet.oddHeader.right.text == "DRAF"
