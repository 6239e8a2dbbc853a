"""Whatever bytes come, the reader returns or refuses, says a sentence for all it found, and never raises."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bench.fuzz_reader import check
from bench.mutations import mutated, originals
from data.workbook import read_workbook
from data.workbook.intake import Status
from data.workbook.problem import ProblemCode

FILES = originals()
IN_WORKERS_ONLY = (".xls", ".xlsb", ".ods")
"""Calamine may end the process on these: `read_workbook` has one to lose."""

HEADS = (
    b"",
    b"PK\x03\x04",
    b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
    b"\xff\xfe",
    b"\xef\xbb\xbf",
    b"<?xml ",
    b"No;Nama Program;OPD\n",
)
WHOLE = sorted(name for name in FILES if not name.endswith(IN_WORKERS_ONLY))
OTHERS = sorted(name for name in FILES if name.endswith(IN_WORKERS_ONLY))

quick = settings(max_examples=150, suppress_health_check=[HealthCheck.too_slow])


@quick
@given(st.sampled_from(HEADS), st.binary(max_size=400))
def test_any_bytes_are_read_or_refused(head, rest):
    intake = read_workbook(head + rest, filename="apa saja.xlsx")

    assert intake.status is not Status.REFUSED or len(intake.problems) == 1


@quick
@given(st.sampled_from(WHOLE), st.randoms(use_true_random=False), st.integers(0, 3))
def test_any_damage_is_read_or_refused_and_what_is_read_can_be_told_kept_and_marked(name, random, number):
    content, _ = mutated(FILES[name], random)

    assert check(content, name, number)


@settings(max_examples=25, suppress_health_check=[HealthCheck.too_slow])
@given(st.sampled_from(OTHERS), st.randoms(use_true_random=False))
def test_damage_that_ends_a_process_ends_no_more_than_that(name, random):
    content, _ = mutated(FILES[name], random)

    intake = read_workbook(content, filename=name)

    assert intake.programs or intake.problems


@pytest.mark.parametrize("name", sorted(FILES))
def test_half_a_file_is_refused_by_a_sentence_or_read(name):
    intake = read_workbook(FILES[name][: len(FILES[name]) // 2], filename=name)

    assert intake.status is not Status.REFUSED or intake.problems[0].code in ProblemCode
