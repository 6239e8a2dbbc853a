"""Lists whose layout is untidy: titles, headings in two rows, hidden rows, merged cells, sections, several sheets."""

from scoring.criteria import BUDGET
from tests.browser.ugly_rows import HEADINGS, KEYS, rows_of
from tests.browser.ugly_sheets import is_rating, plain, saved


def titled(agency, count, borrowed=()):
    """Title rows above, a wrong total and signatures below; programs of other agencies once more."""

    def write(sheet, _):
        for line in (f"DAFTAR USULAN PROGRAM {agency.upper()}", "KOTA BALIKPAPAN", "TAHUN 2019-2020"):
            sheet.append([line])
        sheet.merge_cells(start_row=1, end_row=1, start_column=1, end_column=len(HEADINGS))
        rows = [*rows_of(agency, count), *(row for other in borrowed for row in rows_of(other, 4, shout=True))]
        for row in (HEADINGS, *rows):
            sheet.append(row)
        total = ["JUMLAH", *[None] * (len(HEADINGS) - 1)]
        total[KEYS.index(BUDGET)] = 1_000_000_000
        for row in (total, [], ["", "Mengetahui,"], ["", "Kepala"], [], ["", "NIP. 19700101 199503 1 001"]):
            sheet.append(row)

    return saved(write)


def two_level(agency, count):
    """Two rows of headings, the ratings under one merged cell, and a row of column numbers."""

    def write(sheet, _):
        first = next(n for n, key in enumerate(KEYS, start=1) if is_rating(key))
        sheet.append([heading if n < first else None for n, heading in enumerate(HEADINGS, start=1)])
        sheet.cell(1, first).value = "Penilaian"
        sheet.append([None if n < first else heading for n, heading in enumerate(HEADINGS, start=1)])
        sheet.merge_cells(start_row=1, end_row=1, start_column=first, end_column=len(HEADINGS))
        for column in range(1, first):
            sheet.merge_cells(start_row=1, end_row=2, start_column=column, end_column=column)
        sheet.append([f"({n})" for n in range(1, len(HEADINGS) + 1)])
        for row in rows_of(agency, count):
            sheet.append(row)

    return saved(write)


def csv(agency, count, encoding):
    """Semicolons, decimals with a comma, and signs that only one encoding has."""
    rows = rows_of(agency, count, name=lambda text: f"{text} – tahap “awal”")
    lines = [HEADINGS, *([str(value).replace(".", ",") for value in row] for row in rows)]
    return "\r\n".join(";".join(f'"{value}"' for value in line) for line in lines).encode(encoding)


def hidden(agency, count):
    """Rows hidden by hand and by a filter."""

    def write(sheet, _):
        plain(sheet, agency, count)
        sheet.auto_filter.ref = f"A1:H{count + 1}"
        for row in (4, 5, 9):
            sheet.row_dimensions[row].hidden = True

    return saved(write)


def merged_down(agency, count):
    """Agency and budget written once over several programs."""

    def write(sheet, _):
        plain(sheet, agency, count)
        for key, last in (("agency", count + 1), (BUDGET, 4)):
            column = KEYS.index(key) + 1
            sheet.merge_cells(start_row=2, end_row=last, start_column=column, end_column=column)

    return saved(write)


def sections(agency, count):
    """A row for each dimension instead of a column, with subtotals."""

    def write(sheet, _):
        at = KEYS.index("dimensions")
        sheet.append([heading for n, heading in enumerate(HEADINGS) if n != at])
        rows = rows_of(agency, count)
        for number, dimension in enumerate(dict.fromkeys(row[at] for row in rows)):
            sheet.append([f"{'ABCDEF'[number]}. {dimension}"])
            for row in rows:
                if row[at] == dimension:
                    sheet.append([value for n, value in enumerate(row) if n != at])
            sheet.append(["Sub Jumlah"])

    return saved(write)


def offset(agency, count):
    """The table begins far from the corner."""

    def write(sheet, _):
        sheet["B3"] = "Lampiran II"
        for down, row in enumerate([HEADINGS, *rows_of(agency, count)]):
            for right, value in enumerate(row):
                sheet.cell(10 + down, 6 + right).value = value

    return saved(write)


def several_sheets(agency, count):
    """One table on each of two sheets, a hidden third, and one without any."""

    def write(sheet, book):
        plain(sheet, agency, count // 2)
        plain(book.create_sheet("Lanjutan"), f"{agency} ", count // 2, skip=count // 2)
        hidden = book.create_sheet("Cadangan")
        plain(hidden, agency, 3)
        hidden.sheet_state = "hidden"
        book.create_sheet("Catatan").append(["Rapat hari Selasa"])

    return saved(write)


def twice(agency, count):
    """A long list in which every fortieth program stands again, its name written another way."""

    def write(sheet, _):
        plain(sheet, agency, count)
        for row in rows_of(agency, count, shout=True)[::40]:
            sheet.append(row)

    return saved(write)
