from io import BytesIO
from zipfile import ZipFile

import pytest

from data.workbook.grid import SheetState
from data.workbook.open_xlsx import open_xlsx
from data.workbook.problem import WorkbookRefusedError
from data.workbook.stream.parts import Sheet, open_part, read_book
from tests.data.workbook.stream.making import BOOK, LINKS, TYPES, package


def book(**parts):
    with ZipFile(BytesIO(package(**parts))) as opened:
        return read_book(opened)


def test_the_book_names_its_sheets_texts_and_looks():
    found = book()

    assert found.sheets == (Sheet("Program", SheetState.VISIBLE, "xl/worksheets/sheet1.xml"),)
    assert (found.texts, found.looks, found.from_1904) == ("xl/sharedStrings.xml", "xl/styles.xml", False)


def test_hidden_sheets_and_the_days_of_1904_are_known():
    text = BOOK.replace("<sheets>", '<workbookPr date1904="1"/><sheets>').replace(" r:id", ' state="veryHidden" r:id')

    found = book(book=text)

    assert (found.from_1904, found.sheets[0].state) == (True, SheetState.VERY_HIDDEN)


def test_charts_are_no_sheets_and_what_lies_outside_is_no_part():
    outside = '<Relationship Id="rId9" Type="x/styles" Target="http://x" TargetMode="External"/></Relationships>'

    assert book(links=LINKS.replace('/worksheet"', '/chartsheet"')).sheets == ()
    assert book(links=LINKS.replace("</Relationships>", outside)).looks == "xl/styles.xml"


@pytest.mark.parametrize(
    "parts",
    [
        {"sheet": None}, {"book": None}, {"looks": None}, {"texts": None}, {"types": None}, {"links": None},
        {"book": BOOK.replace("rId1", "rId7")}, {"book": BOOK.replace(' name="Program"', "")},
        {"book": BOOK.replace("<sheet ", '<sheet name="PROGRAM" sheetId="2" r:id="rId1"/><sheet ')},
        {"book": BOOK.replace(" r:id", ' state="gone" r:id')},
    ],
)  # fmt: skip
def test_a_missing_part_or_relation_is_damage(parts):
    with pytest.raises(WorkbookRefusedError):
        open_xlsx(package(**parts))


def test_parts_are_found_in_any_case():
    with ZipFile(BytesIO(package())) as opened, open_part(opened, "XL/Workbook.xml") as part:
        assert part.read() == BOOK.encode()


def test_a_book_by_default_type_stands_in_its_usual_place():
    kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
    types = TYPES.partition("<Override")[0] + f'<Default Extension="xml" ContentType="{kind}"/></Types>'

    assert [sheet.name for sheet in open_xlsx(package(types=types)).sheets] == ["Program"]
