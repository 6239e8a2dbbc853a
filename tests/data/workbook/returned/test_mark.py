"""A file is marked, or the list stands apart with the reason."""

from io import BytesIO
from zipfile import ZipFile

from data.workbook.apart.tasks import TASKS
from data.workbook.returned.mark import mark
from data.workbook.returned.mending import Apart, Marked
from tests.data.workbook.making import GOOD, HEADER, workbook
from tests.data.workbook.returned.making import mending


def without(content, name, instead=None):
    raw = BytesIO()
    with ZipFile(BytesIO(content)) as given, ZipFile(raw, "w") as package:
        for part in given.namelist():
            if part != name:
                package.writestr(part, given.read(part))
            elif instead is not None:
                package.writestr(part, instead)
    return raw.getvalue()


def test_a_usual_file_is_marked(opened):
    marked, content = mark(mending(), workbook(HEADER, GOOD))

    assert marked == Marked()
    assert opened(content).sheetnames == ["Perbaikan", "Program"]


def test_a_file_built_in_an_unusual_way_is_left_alone(opened):
    content = workbook(HEADER, GOOD)
    damaged = [
        without(content, "_rels/.rels"),
        without(content, "[Content_Types].xml"),
        without(content, "xl/workbook.xml", "<workbook>"),
        without(content, "xl/worksheets/sheet1.xml", "<worksheet/>"),
        without(content, "xl/styles.xml", "<styleSheet/>"),
        b"PK\x03\x04",
    ]

    answers = [mark(mending(), file) for file in damaged]

    assert [marked.apart for marked, _ in answers] == [Apart.STRUCTURE] * len(damaged)
    assert {opened(apart).worksheets[0]["A1"].value for _, apart in answers} == {"Terpisah: structure"}


def test_the_worker_finds_the_task():
    module, _, name = TASKS["mark"].partition(":")

    assert (module, name) == (mark.__module__, mark.__name__)
