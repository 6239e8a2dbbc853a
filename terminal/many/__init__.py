"""Many workbooks, or many draws: the same work on this computer's processes or on a cluster."""

from terminal.many.executor import Executor, executor_of
from terminal.many.lost import Lost

__all__ = ["Executor", "Lost", "executor_of"]
