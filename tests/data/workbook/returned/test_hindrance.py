"""Some packages would break under any change: those are left as they are."""

from io import BytesIO
from zipfile import ZipFile

import pytest

from data.workbook.returned.hindrance import hindrance
from data.workbook.returned.mending import Apart
from tests.data.workbook.making import GOOD, HEADER, workbook


def with_part(name, content=b"<x/>"):
    raw = BytesIO(workbook(HEADER, GOOD))
    with ZipFile(raw, "a") as package:
        package.writestr(name, content)
    return raw.getvalue()


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("_xmlsignatures/sig1.xml", Apart.SIGNATURE),
        ("xl/revisions/revisionHeaders.xml", Apart.SHARED),
        ("XL/workbook.xml", Apart.STRUCTURE),
        ("xl/pivotTables/pivotTable1.xml", None),
        ("customXml/item1.xml", None),
        ("xl/embeddings/object1.bin", None),
        ("xl/slicers/slicer1.xml", None),
    ],
)
def test_only_what_any_change_would_break_stands_in_the_way(name, why):
    assert hindrance(with_part(name)) is why


def test_a_strict_workbook_keeps_its_own_names():
    raw = BytesIO()
    with ZipFile(raw, "w") as package:
        package.writestr("xl/workbook.xml", '<workbook xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"/>')

    assert hindrance(raw.getvalue()) is Apart.STRUCTURE


def test_what_is_no_package_is_unusual():
    assert hindrance(b"PK") is Apart.STRUCTURE
