"""Work of which the tests say when it goes on."""

from threading import Event

OPEN = Event()


def _quick():
    yield from (1, 2, 3)


def _slow():
    OPEN.wait(10)
    yield 1


def _slow_twice():
    OPEN.wait(10)
    yield 1
    yield 2


def _broken():
    raise ValueError("lost")
    yield


WORK = {"quick": _quick, "slow": _slow, "slow_twice": _slow_twice, "slow_dropped": _slow, "broken": _broken}
