from data.workbook.apart.reading import read
from data.workbook.apart.request import ReadRequest
from data.workbook.reader import read_here
from tests.data.workbook.making import CRITERIA, GOOD, HEADER, workbook


def test_the_task_reads_as_the_reader_does():
    content, mapping = workbook(HEADER, GOOD), {"E": ""}

    intake, rest = read(ReadRequest("isi.xlsx", CRITERIA, mapping, read_by="Ani"), content)

    assert intake == read_here(content, filename="isi.xlsx", criteria=CRITERIA, mapping=mapping, read_by="Ani")
    assert (intake.programs[0].provenance.read_by, rest) == ("Ani", b"")
