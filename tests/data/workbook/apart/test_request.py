from datetime import UTC, datetime

from data.records import as_json, from_json
from data.workbook.apart.request import ReadRequest
from data.workbook.correction import Correction
from scoring.criteria import CRITERIA

NOW = datetime(2019, 8, 5, tzinfo=UTC)


def test_a_request_comes_back_as_it_went_in():
    mended = Correction("Program", 2, "budget", "5 M", by="Ani", at=NOW)
    request = ReadRequest("isi.xlsx", CRITERIA, {"E": "budget"}, (mended,), NOW, "Ani")

    assert from_json(as_json(request), ReadRequest) == request
