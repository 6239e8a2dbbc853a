"""The one thread that writes to SQLite: what waits together is committed together."""

from queue import Empty, SimpleQueue
from threading import Event, Lock, Thread
from types import TracebackType
from typing import Generic, cast

from sqlalchemy import Connection, Engine

from data.store.doors import Answer, Work
from data.store.trouble import StoreError, StoreTrouble

TOGETHER = 64
"""Most works in one commit: one wait for the disk serves them all."""


class Asked(Generic[Answer]):
    """Work that somebody waits for."""

    def __init__(self, work: Work[Answer]) -> None:
        """Ask for the work; nothing is done yet."""
        self.work = work
        self._done = Event()
        self._answer: Answer | None = None
        self._error: BaseException | None = None

    def finish(self, answer: Answer | None, error: BaseException | None) -> None:
        """Give the answer or the error to who waits."""
        self._answer, self._error = answer, error
        self._done.set()

    def wait(self) -> Answer:
        """Wait for the answer; what the work raised is raised here, in the thread that asked."""
        self._done.wait()
        if self._error is not None:
            raise self._error
        return cast(Answer, self._answer)


class Attempt:
    """Keep what a block raised, to be handed to the thread that asked for it."""

    error: BaseException | None = None

    def __enter__(self) -> "Attempt":
        """Begin the attempt."""
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, error: BaseException | None, _trace: TracebackType | None
    ) -> bool:
        """Keep the error; `Asked.wait` raises it."""
        self.error = error
        return True


class Writer:
    """Own the one connection that writes, in a thread of its own."""

    def __init__(self, engine: Engine) -> None:
        """Start the thread, and wait until it has its connection.

        Raises
        ------
        DatabaseError: when the file cannot be opened.
        """
        self._engine = engine
        self._queue: SimpleQueue[Asked[object] | None] = SimpleQueue()
        self._asking = Lock()
        self._closed = False
        self._thread = Thread(target=self._run, name="store-writer", daemon=True)
        self._opened: Asked[None] = Asked(lambda _: None)
        self._thread.start()
        self._opened.wait()

    def write(self, work: Work[Answer]) -> Answer:
        """Have work done and committed; answer when it is on the disk.

        Raises
        ------
        StoreError: CLOSED after `close`; else what the work raises.
        """
        asked = Asked(work)
        with self._asking:
            if self._closed:
                raise StoreError(StoreTrouble.CLOSED)
            self._queue.put(cast(Asked[object], asked))
        return asked.wait()

    def close(self) -> None:
        """Finish what was asked, then end the thread."""
        with self._asking:
            self._closed = True
            self._queue.put(None)
        self._thread.join()

    def _run(self) -> None:
        with Attempt() as attempt:
            connection = self._engine.connect()
        self._opened.finish(None, attempt.error)
        if attempt.error is None:
            with connection:
                self._work(connection)

    def _work(self, connection: Connection) -> None:
        going = True
        while going:
            batch, going = self._next()
            self._commit(connection, batch)

    def _next(self) -> tuple[list[Asked[object]], bool]:
        """Wait for the first work, then take what waits besides; and say whether more can come."""
        first = self._queue.get()
        batch = [] if first is None else [first]
        while batch and len(batch) < TOGETHER:
            try:
                following = self._queue.get_nowait()
            except Empty:
                return batch, True
            if following is None:
                return batch, False
            batch.append(following)
        return batch, bool(batch)

    def _commit(self, connection: Connection, batch: list[Asked[object]]) -> None:
        """Commit a batch; one that cannot be is done again work by work, so that only the bad one is refused."""
        answers: list[object] = []
        with Attempt() as attempt, connection.begin():
            answers = [asked.work(connection) for asked in batch]
        if attempt.error is None:
            for asked, answer in zip(batch, answers, strict=True):
                asked.finish(answer, None)
        elif len(batch) == 1:
            batch[0].finish(None, attempt.error)
        else:
            for asked in batch:
                self._commit(connection, [asked])
