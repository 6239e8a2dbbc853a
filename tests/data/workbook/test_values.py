import json
import os
from datetime import datetime
from pathlib import Path

import pytest

from data.workbook.values.dimension import read_dimension
from data.workbook.values.duration import read_duration
from data.workbook.values.rupiah import read_rupiah
from data.workbook.values.score import read_score

FOLDER = Path(os.environ.get("WORKBOOK_CORPUS", Path(__file__).parent))
FILE = FOLDER / "values_cases.json"
CASES = json.loads(FILE.read_text(encoding="utf-8")) if FILE.exists() else {}
READERS = {"rupiah": read_rupiah, "durasi": read_duration, "skor": read_score, "dimensi": read_dimension}


def every_case():
    return [
        pytest.param(kind, case, id=f"{kind}-{number}") for kind in READERS for number, case in enumerate(CASES[kind])
    ]


@pytest.mark.skipif(not CASES, reason="the corpus brings no values_cases.json")
@pytest.mark.parametrize(("kind", "case"), every_case() if CASES else [])
def test_a_value_reads_as_its_case_says(kind, case):
    raw = case["raw"]
    raw = datetime.fromisoformat(raw["$date"]) if isinstance(raw, dict) else raw

    reading = READERS[kind](raw)

    value = [f"Smart {key.title()}" for key in reading.value] if kind == "dimensi" else reading.value
    assert value == (pytest.approx(case["value"], abs=0.005) if isinstance(case["value"], float) else case["value"])
    assert reading.code == (case["code"].lower() if "code" in case else None)
    assert reading.severity == case.get("severity")
