"""What the server does regularly is done beside its visitors, one turn at a time, and once more at the end."""

import asyncio
import time
from threading import Event, get_ident

from serving.regularly import SECONDS, regularly


def test_it_is_done_again_and_again_while_the_server_is_open():
    done = []

    async def serve():
        async with regularly(lambda: done.append(1), seconds=0.01):
            while len(done) < 3:
                await asyncio.sleep(0.01)

    asyncio.run(asyncio.wait_for(serve(), 10))

    assert len(done) >= 3


def test_the_first_visitor_comes_before_the_first_turn():
    done = []

    async def serve():
        async with regularly(lambda: done.append(1)):
            await asyncio.sleep(0.1)
            return list(done)

    assert asyncio.run(serve()) == []
    assert SECONDS == 60


def test_a_server_that_closes_does_it_once_more_and_waits_for_no_minute():
    done = []

    async def serve():
        async with regularly(lambda: done.append(1)):
            pass

    begun = time.monotonic()
    asyncio.run(serve())

    assert done == [1]
    assert time.monotonic() - begun < 5


def test_nobody_waits_while_it_is_done():
    begun, go_on = Event(), Event()
    threads = []

    def slow():
        threads.append(get_ident())
        begun.set()
        assert go_on.wait(10)

    async def serve():
        async with regularly(slow, seconds=0):
            while not begun.is_set():
                await asyncio.sleep(0.01)
            go_on.set()

    asyncio.run(asyncio.wait_for(serve(), 10))

    assert get_ident() not in threads


def test_it_is_never_done_twice_at_the_same_time():
    at_work, most = [], []

    def slow():
        at_work.append(1)
        most.append(len(at_work))
        time.sleep(0.05)
        at_work.pop()

    async def serve():
        async with regularly(slow, seconds=0):
            await asyncio.sleep(0.12)

    asyncio.run(serve())

    assert len(most) > 2
    assert max(most) == 1


def test_a_mistake_is_told_and_takes_no_later_turn_away(caplog):
    done = []

    def mistaken():
        done.append(1)
        raise ZeroDivisionError

    async def serve():
        async with regularly(mistaken, seconds=0):
            while len(done) < 3:
                await asyncio.sleep(0.01)

    asyncio.run(asyncio.wait_for(serve(), 10))

    assert {record.levelname for record in caplog.records} == {"ERROR"}
    assert len(caplog.records) == len(done)
    assert "ZeroDivisionError" in caplog.text


def test_a_server_that_is_torn_down_ends_it_too():
    done = []

    async def serve():
        async with regularly(lambda: done.append(1)):
            raise ConnectionError

    async def torn_down():
        serving = asyncio.create_task(serve())
        await asyncio.wait([serving])
        return isinstance(serving.exception(), ConnectionError), len(asyncio.all_tasks())

    assert asyncio.run(torn_down()) == (True, 1)
    assert done == [1]
