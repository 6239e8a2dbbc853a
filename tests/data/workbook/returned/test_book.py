"""A sheet put first moves the others by one place, in names and views as well."""

import pytest
from openpyxl.workbook.defined_name import DefinedName

from data.workbook.returned.book import OWN_NAME, Book
from data.workbook.returned.package import Package
from data.workbook.returned.splice import UnusualPackageError, root_of
from tests.data.workbook.making import HEADER, workbook

PART = b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData/></worksheet>'


def with_names(book):
    book.create_sheet("Ringkasan 'A'").defined_names.add(DefinedName("luas", attr_text="'Ringkasan ''A'''!$A$1"))
    book.worksheets[0].print_title_rows = "1:1"
    book.create_sheet("Rahasia").sheet_state = "hidden"
    book.active = 1


def put(package, name="Perbaikan"):
    Book(package).put_first(name, PART, header_row=5, last_row=9)
    return Package(package.written())


def test_names_of_single_sheets_and_the_open_sheet_move_along(opened):
    given = workbook(HEADER, change=with_names)

    book = opened(put(Package(given)).written())

    assert book.sheetnames == ["Perbaikan", "Program", "Ringkasan 'A'", "Rahasia"]
    assert book.active.title == "Perbaikan"
    assert book["Program"].print_title_rows == "$1:$1"
    assert book["Ringkasan 'A'"].defined_names["luas"].attr_text == "'Ringkasan ''A'''!$A$1"
    assert OWN_NAME in book["Perbaikan"].defined_names


def test_the_sheets_are_known_by_part_and_whether_a_link_can_lead_there():
    sheets = Book(Package(workbook(HEADER, change=with_names))).sheets

    assert [sheet.part for sheet in sheets] == [f"xl/worksheets/sheet{n}.xml" for n in (1, 2, 3)]
    assert [sheet.visible for sheet in sheets] == [True, True, False]


def test_our_earlier_sheet_is_known_under_any_name_and_replaced(opened):
    once = put(Package(workbook(HEADER, change=with_names)), name="Catatan kami")

    book = Book(once)
    twice = put(once, name=book.free_name("Perbaikan"))

    assert book.own == 0
    assert opened(twice.written()).sheetnames[:2] == ["Catatan kami", "Program"]
    names = root_of(twice.parts["xl/workbook.xml"], deepest=2).child("definedNames").children
    assert [name.attributes["name"] for name in names].count(OWN_NAME) == 1


def test_a_number_that_is_none_does_not_stop_the_count():
    package = Package(workbook(HEADER, Lain=[]))
    package.parts["xl/workbook.xml"] = package.parts["xl/workbook.xml"].replace(b'sheetId="1"', b'sheetId="x"')

    sheets = root_of(put(package).parts["xl/workbook.xml"], deepest=2).child("sheets").children

    assert [sheet.attributes["sheetId"] for sheet in sheets] == ["3", "x", "2"]


def test_a_name_for_the_sheet_is_free_and_short_enough():
    package = Package(workbook(HEADER, **{"x" * 31: []}))

    assert Book(package).free_name("X" * 31) == "X" * 26 + " 2"


def test_a_workbook_without_sheets_is_unusual():
    package = Package(workbook(HEADER))
    package.parts["xl/workbook.xml"] = b"<workbook/>"

    with pytest.raises(UnusualPackageError):
        Book(package)
