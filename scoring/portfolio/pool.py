"""Lists that keep the rules, whoever found them: each is a first answer for every set of values."""

import numpy as np

from scoring.arrays import Bools, Floats
from scoring.portfolio.limits import Limits


class Pool:
    """Collect lists, each once."""

    def __init__(self, limits: Limits, programs: int) -> None:
        """Begin with none."""
        self.limits = limits
        self.lists = np.zeros((0, programs), dtype=bool)

    def add(self, lists: Bools) -> None:
        """Take in those that keep the limits."""
        kept = lists[self.limits.hold(lists)]
        if len(kept):
            self.lists = np.unique(np.concatenate([self.lists, kept]), axis=0)

    def best(self, values: Floats) -> Floats:
        """Give the highest worth of a list under each set of values, float, shape (draws,); minus infinity of none."""
        if not len(self.lists):
            return np.full(len(values), -np.inf)
        return np.asarray((values @ self.lists.T.astype(np.float64)).max(axis=1), dtype=np.float64)

    def first(self, values: Floats) -> Floats:
        """Give a list that is worth most under one set of values, as 0 and 1, float, shape (programs,)."""
        lists = self.lists.astype(np.float64)
        return np.asarray(lists[np.argmax(lists @ values)], dtype=np.float64)
