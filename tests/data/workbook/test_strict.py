from io import BytesIO
from zipfile import ZipFile

from data.workbook import Status, read_workbook
from data.workbook.strict import as_usual
from tests.data.workbook.making import CRITERIA, GOOD, HEADER, workbook

NAMES = {
    b"http://schemas.openxmlformats.org/spreadsheetml/2006/main": b"http://purl.oclc.org/ooxml/spreadsheetml/main",
    b"http://schemas.openxmlformats.org/officeDocument/2006/relationships": (
        b"http://purl.oclc.org/ooxml/officeDocument/relationships"
    ),
}


def strict(content):
    raw = BytesIO()
    with ZipFile(BytesIO(content)) as package, ZipFile(raw, "w") as saved:
        for name in package.namelist():
            part = package.read(name)
            for usual, other in NAMES.items():
                part = part.replace(usual, other)
            saved.writestr(name, part)
    return raw.getvalue()


def test_a_strict_workbook_is_read_like_any_other():
    content = workbook(HEADER, GOOD)

    intake = read_workbook(strict(content), filename="isi.xlsx", criteria=CRITERIA)

    assert intake.status is Status.OK
    assert intake == read_workbook(content, filename="isi.xlsx", criteria=CRITERIA)


def test_a_usual_workbook_is_left_as_it_is():
    content = workbook(HEADER, GOOD)

    assert as_usual(content) is content
