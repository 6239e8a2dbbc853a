from threading import Thread

import pytest
from sqlalchemy import insert, select

from data.store.doors import Doored
from data.store.tables import UPLOAD


def test_work_gives_its_answer(store):
    assert store._doors.write(lambda connection: connection.scalar(select(7))) == 7
    assert store._doors.read(lambda connection: connection.scalar(select(8))) == 8


def test_work_that_fails_leaves_nothing_behind_and_says_why(store):
    def half(connection):
        connection.execute(insert(UPLOAD), {"digest": "d", "filename": "", "content": b""})
        raise LookupError("the other half")

    with pytest.raises(LookupError, match="other half"):
        store._doors.write(half)

    assert store._doors.read(lambda connection: connection.scalar(select(UPLOAD.c.digest))) is None


def test_both_doors_may_be_used_from_any_thread(store):
    found = []
    threads = [
        Thread(target=lambda: found.append(store._doors.read(lambda connection: connection.scalar(select(1)))))
        for _ in range(30)
    ]

    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert found == [1] * 30


def test_what_stands_on_doors_keeps_them(store):
    assert Doored(store._doors)._doors is store._doors
