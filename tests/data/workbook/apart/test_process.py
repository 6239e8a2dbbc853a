import os
import signal
import sys
import time

import msgspec
import pytest

from data.records import from_json
from data.workbook.apart.frames import Frame
from data.workbook.apart.messages import Answer, Call
from data.workbook.apart.process import Worker, WorkerEndedError
from data.workbook.apart.worker import GRACE
from tests.data.workbook.apart import doing
from tests.data.workbook.apart.doing import Asked


@pytest.fixture
def worker():
    made = Worker()
    yield made
    made.end()


def ask(worker, task, number=0.0, seconds=15.0, content=b"ab"):
    head = msgspec.json.encode(Call(f"{doing.__name__}:{task.__name__}", seconds))
    return worker.ask(Frame(head, msgspec.json.encode(Asked(number)), content), seconds)


def ended(worker, task, number=0.0, seconds=15.0, content=b""):
    with pytest.raises(WorkerEndedError) as told:
        ask(worker, task, number, seconds, content)
    return told.value


def test_a_worker_answers_and_lives_on(worker):
    first, second = ask(worker, doing.twice, 2.0), ask(worker, doing.twice, 3.0)

    assert [from_json(given.noun, Asked).number for given in (first, second)] == [4.0, 6.0]
    assert first.content == b"abab"
    assert worker.alive


def test_a_worker_that_takes_too_long_is_ended_by_the_clock(worker):
    ask(worker, doing.twice)
    start = time.monotonic()

    told = ended(worker, doing.wait, number=60.0, seconds=0.2)

    assert (told.late, told.starved, worker.alive) == (True, False, False)
    assert time.monotonic() - start < GRACE


def test_a_worker_that_crashes_is_told_from_one_that_starved(worker):
    other = Worker()

    assert not ended(worker, doing.abort).starved
    assert ended(other, doing.starve).starved


def test_the_last_words_of_a_worker_are_kept(worker):
    told = ended(worker, doing.stumble)

    assert "KeyError" in told.last_words
    assert not told.late


def test_a_worker_that_dies_while_it_is_being_told_hangs_nobody(worker):
    ask(worker, doing.twice)
    os.kill(worker.number, signal.SIGTERM)

    told = ended(worker, doing.twice, content=bytes(10_000_000))

    assert (told.late, told.starved) == (False, False)


def test_what_a_library_prints_neither_spoils_an_answer_nor_fills_a_pipe(worker):
    given = ask(worker, doing.chatter, number=3_000_000)

    assert from_json(given.noun, Asked).number == 3_000_000


def test_a_worker_is_not_told_where_the_database_is(worker, monkeypatch):
    monkeypatch.setenv("DATABASE_URL", "postgresql://user:word@host/name")
    other = Worker()

    told = from_json(ask(other, doing.tell_process).noun, Asked).words
    other.end()

    assert "PATH" in told
    assert "DATABASE_URL" not in told


@pytest.mark.skipif(sys.platform == "win32", reason="no limit can be set there")
def test_a_worker_gets_no_more_than_its_memory(worker):
    given = ask(worker, doing.swell, number=2000)

    assert from_json(given.head, Answer).refusal == "too_much_memory"


def test_a_worker_can_be_ended_twice(worker):
    worker.end()
    worker.end()

    assert not worker.alive
