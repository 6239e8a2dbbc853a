"""Work that goes on while the page is already there: one thread, a portion of each question in turn."""

from collections import OrderedDict, deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from threading import Condition, Thread
from types import TracebackType
from typing import Any
from weakref import WeakSet

Work = Callable[[], Iterator[Any]]
"""Gives, portion by portion, what is known so far; the last is the answer."""
OVER = object()


class Asker:
    """Somebody who waits for one answer at a time; once forgotten by its session, nobody waits any more."""


@dataclass(frozen=True)
class Progress:
    """What is known so far: None before the first portion; `done` says that it is the answer."""

    latest: Any
    done: bool


class Background:
    """Work that several sessions ask for; whoever asks anew drops what it asked before, if nobody else waits for it.

    The thread touches no session: it is handed work that knows all it needs, and answers are fetched by their key.
    """

    def __init__(self, *, kept: int = 16) -> None:
        """Keep so many answers for whoever asks again."""
        self._kept = kept
        self._tasks: OrderedDict[str, _Task] = OrderedDict()
        self._turns: deque[_Task] = deque()
        self._thread: Thread | None = None
        self._changed = Condition()

    def submit(self, asker: Asker, key: str, work: Work) -> None:
        """Ask for work; what is known of the key already, or asked for, is not begun again."""
        with self._changed:
            self._drop_others(asker, key)
            if key not in self._tasks:
                self._tasks[key] = _Task(key, work())
                self._turns.append(self._tasks[key])
            self._tasks[key].askers.add(asker)
            self._tasks.move_to_end(key)
            self._forget_oldest()
            if self._turns and self._thread is None:
                self._thread = Thread(target=self._work_off, name="background", daemon=True)
                self._thread.start()

    def progress(self, key: str) -> Progress | None:
        """Give what is known of a key; None where nobody asked for it, or it was dropped.

        Raises
        ------
        Exception: whatever the work raised, once; asked for again, it begins anew.
        """
        with self._changed:
            task = self._tasks.get(key)
            if task is None:
                return None
            if task.error is not None:
                del self._tasks[key]
                raise task.error
            return Progress(task.latest, task.done)

    def wait(self, key: str, seconds: float) -> bool:
        """Wait until a key is answered, or the seconds are over; say whether nothing of it is left to do."""
        with self._changed:
            return self._changed.wait_for(lambda: key not in self._tasks or self._tasks[key].done, timeout=seconds)

    def stop(self, seconds: float = 10.0) -> None:
        """Drop everything and wait for the portion at hand: a solver cut off at the end takes the process down."""
        with self._changed:
            self._turns.clear()
            self._tasks.clear()
            thread = self._thread
        if thread is not None:
            thread.join(seconds)

    def _drop_others(self, asker: Asker, key: str) -> None:
        for task in list(self._tasks.values()):
            if task.key != key:
                task.askers.discard(asker)
                self._drop_if_unwanted(task)

    def _drop_if_unwanted(self, task: "_Task") -> None:
        if not task.done and not task.askers:
            self._tasks.pop(task.key, None)
            if task in self._turns:
                self._turns.remove(task)

    def _forget_oldest(self) -> None:
        answered = [key for key, task in self._tasks.items() if task.done]
        for key in answered[: max(len(self._tasks) - self._kept, 0)]:
            del self._tasks[key]

    def _work_off(self) -> None:
        while (task := self._next()) is not None:
            with task:
                task.go_on()
            with self._changed:
                if not task.done and self._tasks.get(task.key) is task:
                    self._turns.append(task)
                self._changed.notify_all()

    def _next(self) -> "_Task | None":
        with self._changed:
            for task in list(self._turns):
                self._drop_if_unwanted(task)
            if self._turns:
                return self._turns.popleft()
            self._thread = None
            return None


class _Task:
    """One piece of work and how far it is; as a context, it keeps what went wrong for whoever asks."""

    def __init__(self, key: str, steps: Iterator[Any]) -> None:
        self.key, self.steps = key, steps
        self.askers: WeakSet[Asker] = WeakSet()
        self.latest: Any = None
        self.error: Exception | None = None
        self.done = False

    def go_on(self) -> None:
        """Do the next portion; after the last one there is nothing to do."""
        latest = next(self.steps, OVER)
        self.done = latest is OVER
        self.latest = self.latest if self.done else latest

    def __enter__(self) -> "_Task":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> bool:
        if not isinstance(error, Exception):
            return False
        self.error, self.done = error, True
        return True
