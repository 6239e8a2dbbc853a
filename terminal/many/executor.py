"""Where work is done: by processes of this computer, or by the cluster that `DASK_SCHEDULER` names."""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import AbstractContextManager
from typing import Protocol, TypeVar

from terminal.many.local import LocalExecutor
from terminal.many.lost import Lost

Reply = TypeVar("Reply")
SCHEDULER = "DASK_SCHEDULER"


class Executor(Protocol):
    """Do the same to many things, wherever; an answer depends on what was asked and on nothing else."""

    def each(
        self, function: str, asked: Iterable[tuple[object, bytes]], *, gives: type[Reply]
    ) -> Iterator[tuple[Reply, bytes] | Lost]:
        """Give the answer to each question, in the order of the questions.

        function  `module:function` of `function(request, content) -> (noun, bytes)`, imported by who does the work
        asked     a noun of the kind the function asks for, and the bytes beside it
        gives     the kind of noun the function gives
        """
        ...


def executor_of(surroundings: Mapping[str, str]) -> AbstractContextManager[Executor]:
    """Give the executor that the surroundings ask for.

    Raises
    ------
    WrongUseError: `cluster_missing` where a cluster is named and Dask is not installed; `cluster_away` where nobody
        answers there.
    """
    address = surroundings.get(SCHEDULER, "")
    if not address:
        return LocalExecutor()
    from terminal.many.cluster import ClusterExecutor

    return ClusterExecutor(address)
