from dataclasses import replace
from datetime import datetime
from io import BytesIO

import pytest
from openpyxl import load_workbook

from reports.excel import write_excel
from reports.study_report import study_report
from texts import LANGUAGES, texts_in

HEADING_ROW = 5


@pytest.fixture
def book(study, t, made_at):
    return opened(study, t, made_at)


def opened(study, t, made_at):
    report = study_report(study, t, made_at=made_at, made_by="Bappeda", source="usulan.xlsx")
    return load_workbook(BytesIO(write_excel(report, t)))


def column(sheet, heading):
    """Give the cells below a heading."""
    found = next(cell for cell in sheet[HEADING_ROW] if cell.value == heading)
    return [sheet.cell(row, found.column) for row in range(HEADING_ROW + 1, sheet.max_row + 1)]


def test_the_workbook_has_its_seven_sheets(book):
    names = book.sheetnames

    assert names == ["Ringkasan", "Peringkat", "Daftar Quick Win", "Matriks", "Bobot", "Metode & Asumsi", "Sumber"]


def test_scores_are_numbers_unrounded(book, results):
    codes = [cell.value for cell in column(book["Peringkat"], "Kode")]

    scores = dict(zip(codes, [cell.value for cell in column(book["Peringkat"], "Nilai")], strict=True))

    ranked = {code: score for code, score in scores.items() if score is not None}
    assert ranked == pytest.approx(dict(results.ranking.scores), rel=1e-15)
    assert set(scores) - set(ranked) == {"LIV-02"}


def test_days_and_money_are_days_and_numbers(book):
    sheet = book["Daftar Quick Win"]

    start, budget = column(sheet, "Mulai")[0], column(sheet, "Anggaran (Rp)")[0]

    assert (start.value, start.is_date) == (datetime(2019, 7, 1), True)
    assert (budget.value, budget.number_format) == (1.5e9, '"Rp"#,##0')


def test_the_stamp_stands_on_every_sheet_while_values_are_illustrations(book):
    stamps = {sheet["A3"].value for sheet in book}

    assert stamps == {"DRAF · CONTOH: nilai ilustrasi, bukan hasil"}


def test_a_hostile_name_is_text_on_every_sheet(book, hostile):
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row if cell.value == hostile]

    kinds = {(cell.data_type, bool(cell.quotePrefix)) for cell in cells}

    assert len(cells) >= 4
    assert kinds == {("s", True)}


def test_no_cell_of_the_workbook_is_a_formula(book):
    formulas = [cell.coordinate for sheet in book for row in sheet.iter_rows() for cell in row if cell.data_type == "f"]

    assert formulas == []


def test_illustrated_cells_are_amber_with_a_note(book):
    sheet = book["Matriks"]

    amber = [cell for cell in column(sheet, "Risiko") if cell.fill.fgColor.rgb == "00FFF6E0"]

    assert [sheet.cell(cell.row, 1).value for cell in amber] == ["LIV-01"]
    assert amber[0].comment.text == "Nilai ilustrasi tanpa sumber, bukan hasil."


def test_sources_stand_with_their_row_and_address(book):
    rows = list(book["Sumber"].iter_rows(min_row=HEADING_ROW + 1, values_only=True))

    economy = next(row for row in rows if row[0] == "ECO-01")

    assert economy[3:8] == ("usulan.xlsx", "Program", 7, "Balikpapan", "https://example.test/eco")


def test_a_sum_of_money_has_room_for_all_its_digits(study, t, made_at):
    dear = replace(study, programs=[replace(study.programs[0], budget=1_234_567_890_123.0)])

    book = opened(dear, t, made_at)

    for sheet in ("Matriks", "Daftar Quick Win", "Bobot"):
        cells = [cell for row in book[sheet].iter_rows(min_row=6) for cell in row if cell.number_format == '"Rp"#,##0']
        assert cells
        assert all(
            book[sheet].column_dimensions[cell.column_letter].width > len(f"Rp{cell.value:,.0f}") for cell in cells
        )


def test_the_sum_of_the_weights_stands_outside_the_filter(book):
    sheet = book["Bobot"]

    last = sheet[sheet.max_row]

    assert (last[0].value, last[-1].value) == ("Jumlah", pytest.approx(1.0))
    assert sheet.auto_filter.ref == f"A5:H{sheet.max_row - 1}"


def test_the_file_says_what_it_is_and_who_made_it(book):
    about = book.properties

    assert (about.title, about.creator) == ("Hasil kajian: Kajian uji", "Bappeda")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_study_without_programs_gives_a_whole_workbook(empty, made_at, language):
    t = texts_in(language)

    book = opened(empty, t, made_at)

    assert len(book.sheetnames) == 7
    assert {sheet["A3"].value for sheet in book} == {None}
