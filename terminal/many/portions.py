"""Work on some draws of one trial, as it is done anywhere; the sums come back to the bit as they would here."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from scoring.criteria import Criterion
from scoring.robustness import ScoreSpace, Tally, Trial, UncertainScore, WeightSpace
from terminal.answer import WrongUseError
from terminal.many.executor import Executor
from terminal.many.lost import Lost

PORTION = "terminal.many.portions:try_portion"


@dataclass(frozen=True)
class Portion:
    """Some draws of a trial; the values of its scores come beside it as bytes."""

    codes: tuple[str, ...]
    criteria: tuple[Criterion, ...]
    uncertain: tuple[UncertainScore, ...]
    unequal_steps: bool
    clipped: bool
    weights: WeightSpace
    methods: tuple[str, ...]
    seed: int
    pairs: bool
    first: int
    draws: int


@dataclass(frozen=True)
class Counted:
    """The sums over some draws; the arrays come beside it as bytes."""

    draws: int
    shapes: tuple[tuple[int, int], ...]


def try_portion(request: Portion, content: bytes) -> tuple[Counted, bytes]:
    """Add up some draws of a trial."""
    values = np.frombuffer(content).reshape(len(request.codes), len(request.criteria))
    scores = ScoreSpace(
        request.codes, request.criteria, values, request.uncertain, request.unequal_steps, request.clipped
    )
    trial = Trial(scores, request.weights, request.methods, request.seed, pairs=request.pairs)
    found = trial.work(request.first, request.draws)
    arrays = (found.acceptability, found.central, found.wins)
    shapes = tuple((one.shape[0], one.shape[1]) for one in arrays)
    return Counted(found.draws, shapes), b"".join(one.tobytes() for one in arrays)


def elsewhere(executor: Executor, trial: Trial, portions: Sequence[tuple[int, int]]) -> Tally:
    """Work the portions of a trial by an executor and add them up.

    Raises
    ------
    WrongUseError: `work_lost` when a portion never came back.
    """
    asked = ((_portion(trial, first, draws), trial.scores.values.tobytes()) for first, draws in portions)
    total: Tally | None = None
    for answer in executor.each(PORTION, asked, gives=Counted):
        if isinstance(answer, Lost):
            raise WrongUseError("work_lost", tries=answer.tries)
        found = _tally(*answer)
        total = found if total is None else total.plus(found)
    assert total is not None
    return total


def _portion(trial: Trial, first: int, draws: int) -> Portion:
    scores = trial.scores
    told = scores.codes, scores.criteria, scores.uncertain, scores.unequal_steps, scores.clipped
    return Portion(*told, trial.weights, trial.methods, trial.seed, trial.pairs, first, draws)


def _tally(counted: Counted, content: bytes) -> Tally:
    arrays, at = [], 0
    for rows, columns in counted.shapes:
        arrays.append(np.frombuffer(content, np.int64, rows * columns, at).reshape(rows, columns))
        at += rows * columns * 8
    return Tally(counted.draws, *arrays)
