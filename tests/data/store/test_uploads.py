from hashlib import sha256
from threading import Thread

import pytest
from sqlalchemy import func, select

from data.store import StoreError, StoreTrouble
from data.store.tables import UPLOAD

BYTES = bytes(range(256)) * 40


def test_a_file_comes_back_byte_for_byte(store):
    digest = store.keep_file("dinas.xlsx", BYTES)

    assert digest == sha256(BYTES).hexdigest()
    assert store.file(digest) == BYTES


def test_the_same_bytes_are_kept_once_whoever_brings_them(store):
    threads = [Thread(target=store.keep_file, args=(f"{number}.xlsx", BYTES)) for number in range(10)]

    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert store._doors.read(lambda connection: connection.scalar(select(func.count()).select_from(UPLOAD))) == 1


def test_a_file_that_was_never_kept_is_refused(store):
    with pytest.raises(StoreError) as told:
        store.file("0" * 64)

    assert told.value.code is StoreTrouble.FILE_MISSING
