from datetime import datetime
from io import BytesIO

from openpyxl import load_workbook

from reports.changes_report import changes_report
from reports.excel import write_excel
from scoring.changes import effects
from tests.charts.given import by_code, program, study
from texts import texts_in


def test_the_workbook_has_a_sheet_for_each_kind_of_change_and_writes_formulas_as_text():
    t = texts_in("id")
    before, after = [program("A", "Kios", rating=5)], [program("A", "=1+1", rating=4), program("B", "Baru")]
    found = effects(study(before), study(after))

    report = changes_report(found, by_code(after), study(after), t, title="Perubahan", made_at=datetime(2019, 8, 6))

    book = load_workbook(BytesIO(write_excel(report, t)))
    assert book.sheetnames == ["Isian berubah", "Program baru", "Program keluar", "Tergeser"]
    cells = [cell for row in book["Isian berubah"].iter_rows() for cell in row if cell.value == "=1+1"]
    assert cells
    assert {cell.data_type for cell in cells} == {"s"}
