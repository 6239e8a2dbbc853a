import sys

import pytest

from terminal.answer import WrongUseError
from terminal.many import executor_of
from terminal.many.local import LocalExecutor


def test_without_a_scheduler_the_work_stays_on_this_computer():
    with executor_of({}) as executor:
        assert isinstance(executor, LocalExecutor)


def test_a_cluster_without_dask_is_told(monkeypatch):
    monkeypatch.setitem(sys.modules, "distributed", None)

    with pytest.raises(WrongUseError, match="cluster_missing"):
        executor_of({"DASK_SCHEDULER": "tcp://127.0.0.1:8786"})
