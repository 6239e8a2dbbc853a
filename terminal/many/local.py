"""Worker processes of this computer, one a processor; one that ends is replaced and its piece tried again."""

import os
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from types import TracebackType
from typing import TypeVar

import msgspec

from data.records import from_json
from data.workbook.apart.frames import Frame
from data.workbook.apart.messages import Call
from data.workbook.apart.pool import Pool
from data.workbook.apart.process import WorkerEndedError
from terminal.many.lost import TRIES, Lost

Reply = TypeVar("Reply")

SECONDS = 600.0
"""What one piece may take by the clock."""

AHEAD = 3
"""Pieces in hand for each worker, so that none waits and memory stays small."""


class LocalExecutor:
    """Do pieces of work in processes beside this one."""

    def __init__(self, workers: int | None = None) -> None:
        """Say how many processes; as many as there are processors where nobody says."""
        self.workers = workers or os.cpu_count() or 1
        self.pool = Pool(self.workers)
        self._threads = ThreadPoolExecutor(self.workers)

    def __enter__(self) -> "LocalExecutor":
        """Start nothing yet."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """End every process."""
        self._threads.shutdown(cancel_futures=True)
        self.pool.close()

    def each(
        self, function: str, asked: Iterable[tuple[object, bytes]], *, gives: type[Reply]
    ) -> Iterator[tuple[Reply, bytes] | Lost]:
        """Give the answer to each question, in the order of the questions."""
        waiting: deque[Future[Frame | Lost]] = deque()
        head = msgspec.json.encode(Call(function, SECONDS))
        for request, content in asked:
            waiting.append(self._threads.submit(self._do, Frame(head, msgspec.json.encode(request), content)))
            if len(waiting) >= AHEAD * self.workers:
                yield _answer(waiting.popleft().result(), gives)
        while waiting:
            yield _answer(waiting.popleft().result(), gives)

    def _do(self, frame: Frame) -> Frame | Lost:
        for _ in range(TRIES):
            try:
                return self.pool.ask(frame, SECONDS)[1]
            except WorkerEndedError:
                continue
        return Lost(TRIES)


def _answer(given: Frame | Lost, gives: type[Reply]) -> tuple[Reply, bytes] | Lost:
    return given if isinstance(given, Lost) else (from_json(given.noun, gives), given.content)
