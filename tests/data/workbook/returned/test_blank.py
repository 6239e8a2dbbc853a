"""The empty workbook is one that can be added to."""

from data.workbook.returned.blank import blank_package
from data.workbook.returned.book import Book


def test_it_has_a_workbook_and_no_sheet():
    package = blank_package()

    assert package.workbook == "xl/workbook.xml"
    assert Book(package).sheets == ()
