"""Lists whose cells are untidy: units, numbers as people say them, words for ratings, formulas, misspelt dimensions."""

from openpyxl.styles import Font

from scoring.criteria import BUDGET, DURATION
from tests.browser.ugly_rows import HEADINGS, KEYS, rows_of
from tests.browser.ugly_sheets import is_rating, plain, saved


def in_millions(agency, count, *, right):
    """Budgets in millions by the heading, which only one of the two agencies followed."""

    def write(sheet, _):
        sheet.append(["Anggaran (Rp juta)" if key == BUDGET else h for key, h in zip(KEYS, HEADINGS, strict=True)])
        for row in rows_of(agency, count, budget=lambda rupiah: rupiah / 1e6 if right else rupiah):
            sheet.append(row)

    return saved(write)


def texts(agency, count):
    """Numbers written as people say them, some of which nobody can tell."""
    said = ("Rp 1,5 M", "900 jt", "Rp. 750.000.000,-", "1.500", "dua miliar", "menunggu pagu")

    def write(sheet, _):
        plain(sheet, agency, count, duration=lambda months: f"{months} bln")
        for row in range(2, count + 2):
            sheet.cell(row, KEYS.index(BUDGET) + 1).value = said[row % len(said)]

    return saved(write)


def struck(agency, count):
    """Programs struck through, ratings in words and stars."""

    def write(sheet, _):
        plain(sheet, agency, count)
        ratings = [n for n, key in enumerate(KEYS, start=1) if is_rating(key)]
        for row, word in ((2, "Sangat Tinggi"), (3, "★★★★"), (4, "80%"), (5, "cukup")):
            sheet.cell(row, ratings[0]).value = word
        for cell in (*sheet[6], *sheet[7]):
            cell.font = Font(strike=True)

    return saved(write)


def broken_formulas(agency, count):
    """Error cells, and formulas that were never computed."""

    def write(sheet, _):
        plain(sheet, agency, count)
        budget = KEYS.index(BUDGET) + 1
        sheet.cell(2, budget).value = "#REF!"
        sheet.cell(3, budget).value = "=SUM(A1:A2)"
        sheet.cell(4, KEYS.index(DURATION) + 1).value = "#DIV/0!"

    return saved(write)


def misspelt(agency, count):
    """Dimensions as they are misspelt, headings too."""
    wrong = ("Smart Goverment", "Smart Sosiety", "smart Enviroment", "Smart Mobility", "Living & Society", "")

    def write(sheet, _):
        plain(sheet, agency, count)
        sheet.cell(1, KEYS.index("name") + 1).value = "Nama Progam"
        for row in range(2, count + 2):
            sheet.cell(row, KEYS.index("dimensions") + 1).value = wrong[row % len(wrong)]

    return saved(write)
