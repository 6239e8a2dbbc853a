"""Two people at work on one store, with the sample of many mistakes."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from data.desk import Desk, Hand, bring_files
from data.lists import Lists
from data.store import open_store
from data.workbook.reader import read_here
from scoring.study import Study

SAMPLES = Path(__file__).parents[3] / "data" / "samples"
NINE = datetime(2019, 7, 9, 9, 0, tzinfo=UTC)


@pytest.fixture
def store(tmp_path):
    store = open_store(f"sqlite:///{tmp_path / 'kajian.db'}")
    yield store
    store.close()


@pytest.fixture
def hand_of(store):
    def read(file, criteria, content=None):
        return read_here(
            store.file(file.digest) if content is None else content,
            filename=file.filename,
            criteria=criteria,
            mapping=file.mapping,
            corrections=file.corrections,
            read_at=file.read_at,
            read_by=file.read_by,
        )

    return lambda by: Hand(store, read, by, NINE)


@pytest.fixture
def ani(hand_of):
    return hand_of("Ani")


@pytest.fixture
def budi(hand_of):
    return hand_of("Budi")


@pytest.fixture
def mistakes():
    return "mistakes.xlsx", (SAMPLES / "mistakes.xlsx").read_bytes()


@pytest.fixture
def desk(ani, mistakes):
    found, _ = bring_files(Desk(Study(), Lists()), ani, [mistakes], anew=True)
    return found


def csv(*rows: str) -> bytes:
    """Write a small list: name, dimension, agency, budget, months."""
    return "\n".join(["Nama Program;Dimensi;OPD;Anggaran (Rp);Durasi (bulan)", *rows]).encode()


@pytest.fixture
def small():
    return "dinas.csv", csv("CCTV;Smart Living;Dishub;murah;6", "Kios;Smart Governance;Diskominfo;100000000;6")
