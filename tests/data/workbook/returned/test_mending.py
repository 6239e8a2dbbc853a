"""What is to be written travels to the worker and back unchanged."""

from data.records import as_json, from_json
from data.workbook.returned.mending import Apart, Marked, Mended, Mending
from tests.data.workbook.returned.making import mending


def test_a_list_and_its_answer_come_back_as_they_went():
    request = mending(mended=(Mended("Program", "E2", "Kios", "Anggaran", "1", "2", "Sari", ""),))

    assert from_json(as_json(request), Mending) == request
    assert from_json(as_json(Marked(Apart.SHARED)), Marked) == Marked(Apart.SHARED)
