import logging
import random
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from data.workbook import Correction, Status, read_workbook
from data.workbook.reader import read_here
from tests.data.workbook import adapter
from tests.data.workbook.making import CRITERIA, GOOD, HEADER, workbook

CORPUS = Path(__file__).parents[1] / "corpus" / "files"
OLD = CORPUS / "16_legacy_xls.xls"
OLE2 = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
NOW = datetime(2019, 8, 5, tzinfo=UTC)
GOOD_FILE = workbook(HEADER, GOOD)
KINDS = (b"", OLE2, b"PK\x03\x04", b"\xff\xfe", b"Nama Program;Anggaran\n", GOOD_FILE[:2000], OLD.read_bytes()[:1536])


@pytest.mark.parametrize("path", sorted(CORPUS.iterdir()), ids=lambda path: path.name)
def test_a_file_read_apart_gives_what_it_gives_here(path):
    content = path.read_bytes()

    apart = read_workbook(content, filename=path.name, criteria=adapter.CRITERIA)

    assert apart == read_here(content, filename=path.name, criteria=adapter.CRITERIA)


def test_everything_that_was_asked_goes_along():
    mended = (Correction("Program", 2, "budget", "750.000.000", by="Ani", at=NOW),)
    asked = {"criteria": CRITERIA, "mapping": {"F": ""}, "corrections": mended, "read_at": NOW, "read_by": "Ani"}

    apart = read_workbook(GOOD_FILE, filename="isi.xlsx", **asked)

    assert apart == read_here(GOOD_FILE, filename="isi.xlsx", **asked)
    assert apart.programs[0].duration_months is None
    assert apart.programs[0].provenance.read_at == NOW


def test_columns_nobody_knows_keep_their_order():
    content = workbook((*HEADER, "Zona", "Asal"), (*GOOD, "z", "a"))

    program = read_workbook(content, filename="isi.xlsx", criteria=CRITERIA).programs[0]

    assert list(program.extra) == ["Zona", "Asal"]


def test_a_name_that_no_text_can_hold_is_read_all_the_same():
    intake = read_workbook(GOOD_FILE, filename="isi\udce9.xlsx", criteria=CRITERIA)

    assert intake.programs[0].provenance.filename == "isi?.xlsx"


def test_a_source_that_is_not_there_is_said_aloud(tmp_path):
    with pytest.raises(OSError, match="No such file"):
        read_workbook(tmp_path / "isi.xlsx", filename="isi.xlsx")


def test_what_the_gate_refuses_starts_no_worker(pool):
    intake = read_workbook(b"%PDF-1.7", filename="isi.xlsx")

    assert (intake.status, intake.problems[0].code) == (Status.REFUSED, "not_a_workbook")
    assert pool._idle == []


def test_damaged_old_workbooks_are_read_or_refused_and_some_would_have_ended_us(caplog):
    sound, chance, told = OLD.read_bytes(), random.Random(4), Counter()

    with caplog.at_level(logging.INFO, logger="data.workbook.apart.run"):
        for _ in range(400):
            damaged = bytearray(sound)
            for _ in range(chance.choice((1, 2, 4, 8))):
                damaged[chance.randrange(512, len(damaged))] = chance.choice((0, 0x7F, 0x80, 0xFF))
            intake = read_workbook(bytes(damaged), filename="isi.xls", criteria=adapter.CRITERIA)
            told[str(intake.problems[0].code) if intake.status is Status.REFUSED else "read"] += 1

    assert told["read"] > 100
    assert told["corrupt"] > 10
    assert told["reader_died"] + told["too_much_memory"] == len(caplog.records) > 0


@settings(max_examples=150, suppress_health_check=[HealthCheck.too_slow])
@given(st.sampled_from(KINDS), st.binary(max_size=600))
@example(OLE2, b"Workbook".hex().encode() * 40)
def test_any_bytes_are_read_or_refused(start, rest):
    intake = read_workbook(start + rest, filename="isi.xlsx", criteria=CRITERIA)

    assert intake.status in Status
    assert (intake.status is Status.REFUSED) == (intake.programs == ())
