"""A store on each database: a SQLite file always, a PostgreSQL of our own where one can be started."""

import os
from uuid import uuid4

import pytest

from bench.kill.server import running_server, why_not
from data.lists import Lists
from data.store import open_store
from scoring.program import Program
from scoring.study import Study
from tests.data.store.given import NOON


@pytest.fixture(scope="session")
def postgres():
    missing = why_not()
    if missing and os.environ.get("CI"):
        pytest.fail(missing)
    if missing:
        pytest.skip(missing)
    with running_server() as server:
        yield server


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.database)])
def url(request, tmp_path):
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'kajian.db'}"
    return request.getfixturevalue("postgres").make(uuid4().hex)


@pytest.fixture
def store(url):
    store = open_store(url)
    yield store
    store.close()


@pytest.fixture
def file_store(tmp_path):
    store = open_store(f"sqlite:///{tmp_path / 'kajian.db'}")
    yield store
    store.close()


@pytest.fixture
def study():
    return Study().with_programs([Program("CCTV", "Kamera"), Program("WIFI", "Wi-Fi")], "Kajian 2019")


@pytest.fixture
def kept(store, study):
    return store.create(study, Lists(), by="Ani", at=NOON)
