"""A list of today, seen from one program: what it is worth, what it would have to be worth."""

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from scoring.arrays import Bools, Floats
from scoring.matrix import DecisionMatrix
from scoring.portfolio.entry import holding, pulled
from scoring.portfolio.question import Question
from scoring.sensitivity.values import Values, values_of
from scoring.weighting import Weighting

SAME_WORTH = 1e-10
"""Worths nearer to each other than this are one."""


@dataclass(frozen=True)
class Standpoint:
    """One program among the candidates, and everything its value rests on.

    matrix      programs and criteria with weight; each candidate is a row
    max_months  no program of a longer duration is a candidate
    """

    question: Question
    matrix: DecisionMatrix
    weighting: Weighting
    code: str
    max_months: float = np.inf

    @cached_property
    def values(self) -> Values:
        """Take the scores apart."""
        return values_of(self.matrix, self.weighting)

    @property
    def row(self) -> int:
        """Give the place of the program among the candidates."""
        return self.question.row(self.code)

    @property
    def worth(self) -> float:
        """Give the program's value."""
        return self.question.candidates[self.row].value

    @cached_property
    def needed(self) -> float:
        """Give the least value with which it stands on a best list; infinite where no value does, or every one."""
        with_it, without = pulled(self.question, self.question.now[np.newaxis], np.array([self.row]))
        if np.isneginf(with_it[0]):
            return np.inf
        return float(without[0] - with_it[0]) + self.question.rules.baseline

    @property
    def inside(self) -> bool:
        """Say whether it stands on a best list."""
        return self.worth >= self.needed - SAME_WORTH

    def standing(self, values: Floats) -> Bools:
        """Say under which sets of values, shape (draws, programs), it stands on a best list."""
        return holding(self.question.answered(values), np.full(len(values), self.row))
