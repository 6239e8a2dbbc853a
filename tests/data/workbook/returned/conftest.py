"""Workbooks as agencies send them, marked here and opened again."""

from datetime import datetime
from io import BytesIO
from zipfile import ZipFile

import openpyxl
import pytest

from data.records import as_json, from_json
from data.workbook.reader import read_here
from data.workbook.returned import write
from data.workbook.returned.mark import mark
from data.workbook.returned.mending import Mending
from texts import texts_in

MADE_AT = datetime(2026, 1, 5, 9, 30)


@pytest.fixture
def t():
    return texts_in("id")


@pytest.fixture
def here(monkeypatch):
    """Mark in this very process, the request written as JSON and read back as it is on the way to a worker."""

    def run(task, request, content, *, gives):
        assert (task, gives.__name__) == ("mark", "Marked")
        return mark(from_json(as_json(request), Mending), content)

    monkeypatch.setattr(write, "run_apart", run)


@pytest.fixture
def returned(here, t):
    """Give the returned file of a content, having read it."""

    def make(content, filename="Daftar OPD.xlsx", intake=None, **more):
        intake = intake or read_here(content, filename=filename)
        return write.write_returned(content, filename, intake, t, made_at=MADE_AT, **more)

    return make


@pytest.fixture
def opened():
    return lambda content, **how: openpyxl.load_workbook(BytesIO(content), **how)


@pytest.fixture
def parts():
    def read(content):
        with ZipFile(BytesIO(content)) as package:
            return {name: package.read(name) for name in package.namelist()}

    return read
