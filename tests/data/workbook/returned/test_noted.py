"""Notes find their part and their drawing, and the drawing of a header's pictures is left alone."""

from data.workbook.returned.noted import MOST_NOTES, with_notes
from data.workbook.returned.package import TIES, Package
from data.workbook.returned.splice import root_of, spliced
from tests.data.workbook.making import GOOD, HEADER, workbook

SHEET = "xl/worksheets/sheet1.xml"


def noted(package, texts):
    content = package.parts[SHEET]
    root = root_of(content, deepest=2)
    package.parts[SHEET] = spliced(content, with_notes(package, SHEET, root, texts, "Kami"))
    return package


def test_a_sheet_without_notes_is_tied_to_new_ones(opened):
    package = noted(Package(workbook(HEADER, GOOD)), {(2, 5): "Isi."})

    assert opened(package.written())["Program"]["E2"].comment.text == "Isi."
    assert package.tied(SHEET, "/vmlDrawing") == "xl/drawings/vmlDrawing1.vml"


def test_nothing_to_say_adds_nothing():
    package = Package(workbook(HEADER, GOOD))
    before = dict(package.parts)

    assert noted(package, {}).parts == before


def test_more_notes_than_a_spreadsheet_bears_are_left_to_the_list():
    package = noted(Package(workbook(HEADER, GOOD)), {(row, 1): "Isi." for row in range(1, MOST_NOTES + 9)})

    assert package.parts["xl/comments1.xml"].count(b"<comment ") == MOST_NOTES


def test_a_drawing_that_is_gone_is_not_put_in_twice():
    package = Package(workbook(HEADER, GOOD))
    package.parts[SHEET] = package.parts[SHEET].replace(b"</worksheet>", b'<legacyDrawing id="x"/></worksheet>')

    noted(package, {(2, 5): "Isi."})

    assert package.parts[SHEET].count(b"<legacyDrawing ") == 1


def test_the_drawing_of_a_header_is_another_one(opened):
    package = Package(workbook(HEADER, GOOD))
    package.add_drawing("xl/drawings/vmlDrawing1.vml", b"<xml>gambar</xml>")
    tie = package.tie(SHEET, "xl/drawings/vmlDrawing1.vml", "vmlDrawing")
    header = f'<legacyDrawingHF xmlns:r="{TIES}" r:id="{tie}"/></worksheet>'.encode()
    package.parts[SHEET] = package.parts[SHEET].replace(b"</worksheet>", header)

    noted(package, {(2, 5): "Isi."})

    assert package.parts["xl/drawings/vmlDrawing1.vml"] == b"<xml>gambar</xml>"
    assert b"Note" in package.parts["xl/drawings/vmlDrawing2.vml"]
    assert package.parts[SHEET].index(b"<legacyDrawing ") < package.parts[SHEET].index(b"<legacyDrawingHF")
