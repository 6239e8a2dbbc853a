"""What every untidy list is made with: a sheet, plain rows, a file of the same bytes every time."""

from collections.abc import Callable
from datetime import UTC, datetime

from openpyxl import Workbook

from data.workbook.template.package import package
from tests.browser.ugly_rows import HEADINGS, RATINGS, rows_of

MADE_AT = datetime(2019, 7, 9, tzinfo=UTC)


def saved(write: Callable[..., object]) -> bytes:
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Usulan"
    write(sheet, book)
    return package(book, MADE_AT, {})


def plain(sheet, agency, count, **changes):
    sheet.append(HEADINGS)
    for row in rows_of(agency, count, **changes):
        sheet.append(row)


def is_rating(key):
    return key in RATINGS
