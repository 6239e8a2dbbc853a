import subprocess
import sys
import time

import msgspec
import pytest

from data.records import as_json
from data.workbook.apart import worker
from data.workbook.apart.frames import Frame, receive, send
from data.workbook.apart.messages import Answer, Call
from data.workbook.apart.process import ROOT
from data.workbook.apart.worker import MOST_GROWN, carry_out, serve
from data.workbook.problem import ProblemCode
from tests.data.workbook.apart import doing
from tests.data.workbook.apart.doing import Asked

COMMAND = [sys.executable, "-m", "data.workbook.apart.worker"]


def call(task, seconds=15.0):
    return Call(f"{doing.__name__}:{task.__name__}", seconds)


def start():
    return subprocess.Popen(COMMAND, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)


def test_a_task_is_done_with_a_request_of_its_own_kind():
    answer, noun, out = carry_out(call(doing.twice), as_json(Asked(2.0, ("a",))), b"x")

    assert (answer, msgspec.json.decode(noun), out) == (Answer(), {"number": 4.0, "words": ["a", "a"]}, b"xx")


def test_what_a_task_refuses_is_an_answer():
    answer, _, _ = carry_out(call(doing.refuse), as_json(Asked(7)), b"")

    assert answer == Answer(ProblemCode.TOO_LARGE, {"kind": "rows", "found": 7})


def test_a_worker_ends_when_nobody_asks_any_more():
    started = start()
    with started:
        receive(started.stdout)

        started.stdin.close()

        assert started.wait(timeout=10) == 0


def test_a_worker_ends_itself_when_its_caller_is_gone_and_the_task_hangs(monkeypatch):
    started = start()
    with started:
        receive(started.stdout)
        begun = time.monotonic()

        send(started.stdin, Frame(as_json(call(doing.wait, seconds=0.1)), as_json(Asked(60.0))))

        assert started.wait(timeout=20) == 1
        assert time.monotonic() - begun < 15


def answers_of(monkeypatch, tasks):
    """Serve some tasks over pipes in memory and give how each answer ended."""
    frames, given = iter(tasks), []
    monkeypatch.setattr(worker, "receive", lambda _: next(frames))
    monkeypatch.setattr(worker, "send", lambda _, frame: given.append(msgspec.json.decode(frame.head, type=Answer)))
    serve(None, None)
    return [answer.last for answer in given]


def test_a_worker_serves_so_many_files_and_no_more(monkeypatch):
    monkeypatch.setattr(worker, "MOST_TASKS", 2)
    monkeypatch.setattr(worker, "peak_megabytes", lambda: 0.0)

    assert answers_of(monkeypatch, [Frame(as_json(call(doing.twice)), as_json(Asked()))] * 3) == [False, True]


def test_a_worker_that_has_grown_goes(monkeypatch):
    monkeypatch.setattr(worker, "peak_megabytes", lambda: MOST_GROWN + 1.0)

    assert answers_of(monkeypatch, [Frame(as_json(call(doing.twice)), as_json(Asked()))] * 2) == [True]


@pytest.mark.parametrize("task", [doing.stumble])
def test_an_error_of_ours_is_not_taken_for_a_refusal(task):
    with pytest.raises(KeyError):
        carry_out(call(task), as_json(Asked()), b"")
