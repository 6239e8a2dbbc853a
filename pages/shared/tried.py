"""What is tried on *Uji Kepekaan*: which weights, and which scores and methods with them."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from types import MappingProxyType

import numpy as np

from pages.shared import later
from scoring.batch import BATCHED
from scoring.criteria import EQUAL_STEPS, Criterion, Unit
from scoring.matrix import DecisionMatrix, build_matrix, criterion_value
from scoring.methods import BESIDE, DEFAULT_METHOD
from scoring.program import Program
from scoring.robustness import (
    FIRST_LOOK,
    WHOLE,
    Robustness,
    ScoreSpace,
    Shape,
    Tally,
    Trial,
    UncertainScore,
    WeightSpace,
    around,
    everywhere,
    in_order_of,
    portions,
    robustness_of,
)
from scoring.robustness.stated import Ordered, order_stated
from scoring.robustness.trial import BLOCK
from scoring.robustness.uncertain import off_by
from scoring.robustness.weight_space import NEARBY
from scoring.study import Study
from scoring.typed_value import with_value

NEAR = NEARBY
"""So far a weight strays from itself at most, as a share of itself, where only the neighbourhood is tried."""
HALF_STEP = 0.5
FIRST_SCORES: Mapping[str, int] = MappingProxyType(
    {"weighted_sum": 100_000, "topsis": 100_000, "vikor": 100_000, "spotis": 100_000, "promethee": 25_000}
)
"""So many programs of uncertain scores are drawn in a first look, over all draws: about a tenth of a second."""


class Stated(StrEnum):
    """Name what is held to be said about the weights."""

    ORDER = "order"
    AROUND = "around"
    EVERYWHERE = "everywhere"


@dataclass(frozen=True)
class Tried:
    """What is tried.

    half_steps     ratings may be off by half a step either way
    unequal_steps  the five steps of a rating may be worth any increasing values
    blanks         programs with blanks stand in the list, each blank anywhere between its anchors
    methods        each draw takes one of the methods that stand beside the official one
    """

    stated: Stated
    half_steps: bool = False
    unequal_steps: bool = False
    blanks: bool = False
    methods: bool = False

    @property
    def words(self) -> str:
        """Give the text key of what varies."""
        if self.half_steps or self.unequal_steps or self.blanks:
            return "scores_and_methods" if self.methods else "scores"
        return "methods" if self.methods else "weights"


def stated_by(study: Study) -> Stated:
    """Say what a team stated: an order, where its weights come from one; else weights, and only that they lie nearby.

    A slider that was moved states a size, no order: what is tried must not change because of it.
    """
    return Stated.AROUND if order_stated(study) is Ordered.NOTHING else Stated.ORDER


def groups_ordered(study: Study) -> bool:
    """Say whether the order of the groups was stated too; where it was not, each keeps its share of the whole."""
    return order_stated(study) is Ordered.THROUGHOUT


def _space(study: Study, stated: Stated, criteria: Sequence[Criterion]) -> WeightSpace:
    if stated is Stated.EVERYWHERE:
        return everywhere(study.weighting, criteria)
    if stated is Stated.AROUND:
        return around(study.weighting, criteria, NEAR)
    return in_order_of(study.weighting, criteria, groups_too=groups_ordered(study))


def method_tried(study: Study) -> str:
    """Give the key of the method whose order is tested: the one on the screen, or the official one where it is slow."""
    return study.method if study.method in BATCHED else DEFAULT_METHOD


def trial_of(study: Study, tried: Tried, *, seed: int = 0) -> Trial:
    """Put a study to the test.

    Raises
    ------
    ScoringError: NO_RANKABLE_PROGRAM, WEIGHTS_ALL_ZERO; what `build_matrix` refuses.
    """
    criteria = study.counted_criteria
    if tried.unequal_steps:  # the steps that are tried take the place of those that the study declares
        criteria = tuple(replace(criterion, steps=EQUAL_STEPS) for criterion in criteria)
    matrix = build_matrix(study.scored_programs, criteria, study.weighting)
    methods = tuple(dict.fromkeys((method_tried(study), *BESIDE))) if tried.methods else (method_tried(study),)
    weights = _space(study, tried.stated, matrix.criteria)
    return Trial(_scores(study, matrix, tried), weights, tuple(key for key in methods if key in BATCHED), seed)


def key_of(trial: Trial) -> str:
    """Give a key that is the same for the same trial and for no other."""
    scores, weights = trial.scores, trial.weights
    return later.key_of(
        *(scores.codes, scores.criteria, scores.values.tobytes(), scores.uncertain, scores.unequal_steps),
        *(weights.keys, weights.kind, weights.groups, weights.order, sorted(weights.ranges.items())),
        *(sorted(weights.split.items()), weights.ranks),
        *(trial.methods, trial.seed, trial.pairs),
    )


def first_draws(trial: Trial) -> int:
    """Give how many draws of a first look a reader need not wait for; 0 where none can be had in time."""
    if trial.scores.certain:
        return FIRST_LOOK
    scores = min(FIRST_SCORES.get(key, 0) for key in trial.methods)
    return min(FIRST_LOOK, round(scores / len(trial.scores.codes) / BLOCK) * BLOCK)


def whole(trial: Trial) -> Iterator[Robustness]:
    """Give what is known after each portion of the draws; the last is the whole answer."""
    tally: Tally | None = None
    size = 8 * BLOCK if trial.scores.certain else BLOCK
    for first, draws in portions(WHOLE, size):
        part = trial.work(first, draws)
        tally = part if tally is None else tally.plus(part)
        yield robustness_of(trial, tally)


def _scores(study: Study, matrix: DecisionMatrix, tried: Tried) -> ScoreSpace:
    codes, values = matrix.codes, matrix.values
    uncertain = _half_steps(matrix) if tried.half_steps else ()
    if tried.blanks:
        waiting = [study.scored_program(row.code) for row in matrix.unranked]
        blank = [score for program in waiting for score in _between(program, study, matrix.criteria)]
        worst = np.array([criterion.anchors[0] for criterion in matrix.criteria])
        given = [[_value(p, c, float(w)) for c, w in zip(matrix.criteria, worst, strict=True)] for p in waiting]
        codes = (*codes, *(program.code for program in waiting))
        values = np.vstack([values, np.array(given).reshape(len(waiting), len(worst))])
        uncertain = (*uncertain, *blank)
    return ScoreSpace(codes, matrix.criteria, values, uncertain, tried.unequal_steps)


def _half_steps(matrix: DecisionMatrix) -> tuple[UncertainScore, ...]:
    rated = [column for column, criterion in enumerate(matrix.criteria) if criterion.unit is Unit.RATING]
    keys = [matrix.criteria[column].key for column in rated]
    return off_by(matrix.values[:, rated], matrix.codes, keys, step=HALF_STEP)


def _value(program: Program, criterion: Criterion, blank: float) -> float:
    value = criterion_value(program, criterion.key)
    low, high = criterion.bounds
    return blank if value is None else min(max(value, low), high)


def _between(program: Program, study: Study, criteria: Sequence[Criterion]) -> list[UncertainScore]:
    """Let each blank lie anywhere between its anchors; behind a derived criterion, each blank rating does."""
    found = []
    ends = [_filled(program, study, end) for end in (0, 1)]
    for criterion in criteria:
        if criterion_value(program, criterion.key) is None:
            values = [_value(end, criterion, criterion.anchors[n]) for n, end in enumerate(ends)]
            figures = (min(values), max(values))
            found.append(UncertainScore(program.code, criterion.key, Shape.INTERVAL, figures))
    return found


def _filled(program: Program, study: Study, end: int) -> Program:
    for criterion in study.criteria:
        if not criterion.derived and program.value(criterion.key) is None:
            program = with_value(program, criterion.key, criterion.anchors[end])
    return program
