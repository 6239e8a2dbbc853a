"""A language to write in, programs to write, and the workbook opened again."""

from datetime import UTC, date, datetime
from io import BytesIO

import openpyxl
import pytest

from scoring.criteria import CRITERIA, Unit, typed
from scoring.dimensions import Dimension
from scoring.program import Program
from texts import texts_in


@pytest.fixture(params=["id", "en"])
def t(request):
    return texts_in(request.param)


@pytest.fixture
def now():
    return datetime(2026, 1, 1, tzinfo=UTC)


@pytest.fixture
def opened():
    return lambda content, **how: openpyxl.load_workbook(BytesIO(content), **how)


@pytest.fixture
def program():
    def make(code, name, **facts):
        given = {
            "values": {criterion.key: 3.0 for criterion in typed(CRITERIA) if criterion.unit is Unit.RATING},
            "dimensions": (Dimension.LIVING,),
            "agency": f"Dinas {code}",
            "budget": 850_123_457.0,
            "duration_months": 8.0,
            "start": date(2019, 7, 1),
            "end": date(2020, 2, 29),
            "new_infrastructure": False,
            "fund_status": "DPA 2019",
        }
        return Program(code, name, **{**given, **facts})

    return make
