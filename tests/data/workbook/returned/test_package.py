"""Parts are added with their ties and kinds; the others come out as they went in."""

from io import BytesIO
from zipfile import ZipFile

import pytest

from data.workbook.returned.package import Package
from data.workbook.returned.splice import UnusualPackageError
from tests.data.workbook.making import GOOD, HEADER, workbook


def test_what_is_not_touched_is_written_back_byte_for_byte(parts):
    content = workbook(HEADER, GOOD)

    package = Package(content)
    package.add("xl/comments1.xml", b"<comments/>", "comments")
    tie = package.tie("xl/worksheets/sheet1.xml", "xl/comments1.xml", "comments")

    before, after = parts(content), parts(package.written())
    assert {name: after[name] for name in before if name != "[Content_Types].xml"} == {
        name: part for name, part in before.items() if name != "[Content_Types].xml"
    }
    assert b'PartName="/xl/comments1.xml"' in after["[Content_Types].xml"]
    written = Package(package.written())
    assert written.tied("xl/worksheets/sheet1.xml", "/comments") == "xl/comments1.xml"
    assert [one.attributes["Id"] for one in written.ties("xl/worksheets/sheet1.xml")] == [tie]


def test_what_is_called_otherwise_ties_nothing():
    package = Package(workbook(HEADER))
    name = "xl/_rels/workbook.xml.rels"
    package.parts[name] = package.parts[name].replace(b"<Relationship ", b"<Relati-nship ")

    assert package.ties("xl/workbook.xml") == []


def test_a_second_tie_has_another_name():
    package = Package(workbook(HEADER))

    first, second = (package.tie("xl/workbook.xml", "xl/a.xml", "x") for _ in range(2))

    assert first != second


def test_a_kind_is_declared_once(parts):
    package = Package(workbook(HEADER))

    for name in ("xl/drawings/a.vml", "xl/drawings/b.vml"):
        package.add_drawing(name, b"<xml/>")

    assert parts(package.written())["[Content_Types].xml"].count(b'Extension="vml"') == 1


def test_a_package_that_names_no_workbook_is_unusual():
    raw = BytesIO()
    with ZipFile(raw, "w") as package:
        package.writestr("xl/workbook.xml", "<workbook/>")

    with pytest.raises(UnusualPackageError):
        Package(raw.getvalue())
