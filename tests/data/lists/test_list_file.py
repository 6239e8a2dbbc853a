from datetime import UTC, datetime

from data.lists import ListFile
from data.records import as_json, from_json
from data.workbook import Correction


def test_a_file_comes_back_from_json_with_everything_decided_about_it():
    at = datetime(2026, 1, 5, tzinfo=UTC)
    correction = Correction("Program", 4, "budget", "900 juta", "sembilan", "Ani", at)
    file = ListFile("a", "usulan.xlsx", "1", {"E": "budget"}, (correction,), read_at=at, read_by="Ani", beside=("b",))

    assert from_json(as_json(file), ListFile) == file
