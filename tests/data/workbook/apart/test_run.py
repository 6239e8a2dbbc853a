import logging

import pytest

from data.workbook.apart.memory import MEGABYTES
from data.workbook.apart.run import run_apart
from data.workbook.problem import ProblemCode, WorkbookRefusedError
from tests.data.workbook.apart.doing import Asked


def refusal(task, number=0.0, seconds=15.0):
    with pytest.raises(WorkbookRefusedError) as refused:
        run_apart(task, Asked(number), b"", gives=Asked, seconds=seconds)
    return refused.value.code, refused.value.facts


def test_a_task_gives_a_noun_and_bytes(pool):
    assert run_apart("twice", Asked(1.5, ("a",)), b"x", gives=Asked) == (Asked(3.0, ("a", "a")), b"xx")


def test_what_a_task_refuses_is_refused_here(pool):
    assert refusal("refuse", 7) == (ProblemCode.TOO_LARGE, {"kind": "rows", "found": 7})


@pytest.mark.parametrize(
    ("task", "number", "code", "facts"),
    [
        ("wait", 60.0, ProblemCode.TOO_SLOW, {"seconds": 0.5}),
        ("starve", 0.0, ProblemCode.TOO_MUCH_MEMORY, {"megabytes": MEGABYTES}),
        ("abort", 0.0, ProblemCode.READER_DIED, {}),
        ("stumble", 0.0, ProblemCode.READER_DIED, {}),
    ],
)
def test_whatever_ends_a_worker_is_a_refusal(pool, task, number, code, facts):
    assert refusal(task, number, seconds=0.5) == (code, facts)


def test_why_a_worker_ended_is_in_the_log_and_not_on_the_screen(pool, caplog, capfd):
    with caplog.at_level(logging.INFO, logger="data.workbook.apart.run"):
        refusal("stumble")

    assert "KeyError" in caplog.text
    assert capfd.readouterr().err == ""
