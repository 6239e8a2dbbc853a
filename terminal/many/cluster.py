"""The cluster of a Dask scheduler: pieces of work go there as they are; Dask does again what a lost worker held."""

from collections import deque
from collections.abc import Iterable, Iterator
from importlib import import_module
from types import TracebackType
from typing import Any, TypeVar, get_type_hints

import msgspec

from data.records import from_json
from terminal.answer import WrongUseError
from terminal.many.lost import TRIES, Lost

Reply = TypeVar("Reply")

SECONDS = 10.0
"""How long a scheduler may take to answer at first."""

AHEAD = 3


def carry_out(function: str, request: bytes, content: bytes) -> tuple[bytes, bytes]:
    """Do one piece where this is called: what a worker of the cluster runs."""
    module, _, name = function.partition(":")
    work = getattr(import_module(module), name)
    noun, out = work(from_json(request, get_type_hints(work)["request"]), content)
    return msgspec.json.encode(noun), out


class ClusterExecutor:
    """Do pieces of work on a cluster."""

    def __init__(self, address: str) -> None:
        """Go to the scheduler.

        Raises
        ------
        WrongUseError: `cluster_missing`, `cluster_away`.
        """
        try:
            from distributed import Client
        except ImportError:
            raise WrongUseError("cluster_missing") from None
        try:
            self.client: Any = Client(address, timeout=SECONDS, set_as_default=False)  # type: ignore[no-untyped-call]
        except OSError:
            raise WrongUseError("cluster_away", address=address) from None

    def __enter__(self) -> "ClusterExecutor":
        """Stay with the scheduler."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Leave the scheduler; the cluster goes on."""
        self.client.close()

    def each(
        self, function: str, asked: Iterable[tuple[object, bytes]], *, gives: type[Reply]
    ) -> Iterator[tuple[Reply, bytes] | Lost]:
        """Give the answer to each question, in the order of the questions."""
        waiting: deque[Any] = deque()
        ahead = AHEAD * max(sum(self.client.nthreads().values()), 1)
        for request, content in asked:
            waiting.append(self._submit(function, msgspec.json.encode(request), content))
            if len(waiting) >= ahead:
                yield _answer(waiting.popleft(), gives)
        while waiting:
            yield _answer(waiting.popleft(), gives)

    def _submit(self, function: str, request: bytes, content: bytes) -> Any:
        return self.client.submit(carry_out, function, request, content, pure=False, retries=TRIES - 1)


def _answer(future: Any, gives: type[Reply]) -> tuple[Reply, bytes] | Lost:
    from distributed.scheduler import KilledWorker

    try:
        noun, content = future.result()
    except KilledWorker:
        return Lost(TRIES)
    return from_json(noun, gives), content
