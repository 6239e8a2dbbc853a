import os
import signal
import sys
from concurrent.futures import ThreadPoolExecutor

import pytest

from data.workbook.apart.pool import MOST_WORKERS
from data.workbook.apart.run import run_apart
from data.workbook.problem import WorkbookRefusedError
from tests.data.workbook.apart.doing import Asked


def process(number=0.0):
    return run_apart("tell_process", Asked(number), b"", gives=Asked)[0].number


def exists(number):
    try:
        os.kill(int(number), 0)
    except ProcessLookupError:
        return False
    return True


def test_one_after_the_other_is_read_by_the_same_worker(pool):
    assert len({process() for _ in range(3)}) == 1


def test_many_at_once_share_two_workers(pool):
    with ThreadPoolExecutor(8) as threads:
        given = list(threads.map(lambda n: run_apart("twice", Asked(n), b"", gives=Asked)[0].number, range(40)))

    assert given == [2 * n for n in range(40)]
    assert 1 <= len(pool._idle) <= MOST_WORKERS


def test_a_worker_that_was_killed_is_replaced_and_leaves_nothing_behind(pool):
    first = process()
    with pytest.raises(WorkbookRefusedError):
        run_apart("abort", Asked(), b"", gives=Asked)

    second = process()

    assert first != second
    assert not exists(first)


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
def test_a_worker_that_died_while_it_was_idle_is_not_asked(pool):
    first = process()
    os.kill(int(first), signal.SIGKILL)
    os.waitid(os.P_PID, int(first), os.WEXITED | os.WNOWAIT)

    assert process() != first


def test_a_worker_is_ready_before_it_is_asked(pool):
    pool.warm()
    warmed = pool._idle[0].number

    assert process() == warmed


def test_closing_ends_every_worker(pool):
    number = process()

    pool.close()

    assert not exists(number)


@pytest.mark.skipif(sys.platform == "win32", reason="no peak can be told there")
def test_a_worker_that_has_grown_is_let_go(pool):
    first = process()

    run_apart("grow", Asked(700), b"", gives=Asked)

    assert process() != first
    assert not exists(first)
