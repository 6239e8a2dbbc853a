"""A list as it ranks, to ask where everybody would stand if one program were another."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from scoring.arrays import Bools, Floats
from scoring.matrix import DecisionMatrix, build_matrix
from scoring.methods import Method, method_named
from scoring.program import Program
from scoring.ranking import competition_places
from scoring.study import Study
from scoring.typed_value import with_typed

Places = dict[str, int]
"""Place by code, of the programs that rank."""


@dataclass(frozen=True)
class Board:
    """A list of programs under the weights and the method of a study.

    weights  float, shape (criteria,), summing to 1
    scores   float, shape (programs,), on the method's own scale
    """

    study: Study
    matrix: DecisionMatrix
    weights: Floats
    method: Method
    scores: Floats

    @property
    def places(self) -> Places:
        """Give the place of every program that ranks; empty where none does."""
        return self._places(self.matrix.codes, self.scores)

    @property
    def missing(self) -> dict[str, tuple[str, ...]]:
        """Give the keys to fill of every program that does not rank."""
        return {one.code: one.missing for one in self.matrix.unranked}

    def with_one(self, code: str, program: Program | None) -> Places:
        """Give the places with one program in place of that of a code, or beside the others; None takes it off."""
        return self.with_each([(code, program)])[0]

    def with_each(self, asked: Sequence[tuple[str, Program | None]]) -> list[Places]:
        """Give the places once for each program asked for, put in by itself as `with_one` does."""
        rows = self._rows([program for _, program in asked])
        given = np.array([row for row in rows if row is not None]).reshape(-1, len(self.weights))
        alone = iter(self._scores(given) if self.method.independent else np.zeros(len(given)))
        return [
            self._without(code) if row is None else self._with(code, row, next(alone))
            for (code, _), row in zip(asked, rows, strict=True)
        ]

    def _rows(self, programs: Sequence[Program | None]) -> list[Floats | None]:
        """Set out programs as they would be scored; None for one that is blank or not there."""
        there = {str(number): program for number, program in enumerate(programs) if program is not None}
        typed = [with_typed([program], self.study.typed_values)[0] for program in there.values()]
        numbered = [replace(program, code=number) for number, program in zip(there, typed, strict=True)]
        matrix = build_matrix(numbered, self.study.counted_criteria, self.study.weighting)
        found = dict(zip(matrix.codes, matrix.values, strict=True))
        return [found.get(str(number)) for number in range(len(programs))]

    def _with(self, code: str, row: Floats, score: np.float64) -> Places:
        others = self._others(code)
        if not others.all() and np.array_equal(row, self.matrix.values[~others][0]):
            return self.places
        values, scores = np.vstack([self.matrix.values[others], row]), np.append(self.scores[others], score)
        codes = [*(other for other in self.matrix.codes if other != code), code]
        return self._places(codes, scores if self.method.independent else self._scores(values))

    def _without(self, code: str) -> Places:
        others = self._others(code)
        if others.all():
            return self.places
        codes = [other for other in self.matrix.codes if other != code]
        independent = self.method.independent
        return self._places(codes, self.scores[others] if independent else self._scores(self.matrix.values[others]))

    def _others(self, code: str) -> Bools:
        return np.array([other != code for other in self.matrix.codes], dtype=np.bool_)

    def _scores(self, values: Floats) -> Floats:
        return score(values, self.weights, self.matrix, self.method)

    def _places(self, codes: Sequence[str], scores: Floats) -> Places:
        if not len(scores):
            return {}
        places = competition_places(scores, higher_is_better=self.method.higher_is_better)
        return dict(zip(codes, places.tolist(), strict=True))


def board_of(study: Study, programs: Sequence[Program]) -> Board:
    """Rank some programs as a study would.

    Raises
    ------
    ScoringError: CODE_TWICE, MISSING_VALUE, UNKNOWN_METHOD, and what the method refuses; a list of which nothing ranks
        is not refused.
    """
    matrix = build_matrix(with_typed(programs, study.typed_values), study.counted_criteria, study.weighting)
    shares = np.array([study.weighting.shares[criterion.key] for criterion in matrix.criteria])
    weights, method = shares / shares.sum(), method_named(study.method)
    return Board(study, matrix, weights, method, score(matrix.values, weights, matrix, method))


def score(values: Floats, weights: Floats, matrix: DecisionMatrix, method: Method) -> Floats:
    """Score rows under the criteria of a matrix; no rows have no scores."""
    if not len(values):
        return np.zeros(0)
    return method.score(values, weights, matrix.criteria, **method.parameters)
