"""In how many best lists each program stands: 1 000 draws, beside the solver asked for one draw after another."""

from collections.abc import Iterator
from time import perf_counter

import numpy as np

from bench.figures import Figure
from bench.lists import criteria_of
from bench.shortlist import made
from scoring.portfolio import FIRST_LOOK, WHOLE, ListTrial, list_portions, shares_of
from scoring.portfolio.question import Question
from scoring.robustness import ScoreSpace, WeightSpace
from scoring.solver import Proof, minimise

SIZES = {50: 10.0, 200: None}
"""Programs, and the seconds promised for all draws."""
CRITERIA, LOOPED = 12, 10


def figures() -> Iterator[Figure]:
    """Work a first look, then all draws, then a loop of which a few draws are measured."""
    for size, promised in SIZES.items():
        trial = _trial(size)
        trial.work(0, 100)
        if promised:
            yield _worked(trial, FIRST_LOOK, None)
        yield _worked(trial, WHOLE, promised)
        each, alike = _looped(trial)
        note = f"{LOOPED} draws, extrapolated; {alike} of them worth the same"
        yield Figure(f"core index, {WHOLE} draws, {size}, loop over scipy milp", each * WHOLE, None, note)


def _trial(size: int) -> ListTrial:
    candidates, rules = made(size)
    criteria = criteria_of(CRITERIA)
    scores = np.random.default_rng(2019).uniform(0.5, 5.0, size=(size, CRITERIA))
    keys = tuple(criterion.key for criterion in criteria)
    space = ScoreSpace(tuple(candidate.code for candidate in candidates), criteria, scores)
    return ListTrial(tuple(candidates), rules, space, WeightSpace(keys), seed=1)


def _worked(trial: ListTrial, draws: int, promised: float | None) -> Figure:
    start = perf_counter()
    tallies = [trial.work(*portion) for portion in list_portions(draws)]
    taken = perf_counter() - start
    total = tallies[0]
    for tally in tallies[1:]:
        total = total.plus(tally)
    found = shares_of(trial, total)
    always, never = found.members.sum(axis=0)
    note = (
        f"{always} always in, {never} never, {found.without} draws without a list, "
        f"{found.unproven} unproven, {found.incomplete} perhaps with more lists as good"
    )
    return Figure(f"core index, {draws} draws, {len(trial.candidates)}", taken, promised, note)


def _looped(trial: ListTrial) -> tuple[float, int]:
    """Give the seconds of one draw, and how many have the worth that we found."""
    question = Question(trial.candidates, trial.rules)
    system, values = question.written[0], trial.values(0)[:LOOPED]
    ours = question.answered(values, baseline=0.0).values
    rows = system.rows.toarray()
    largest = np.abs(rows).max(axis=1)
    factor = 1e4 / np.where(largest > 0, largest, 1e4)
    rows, lower, upper = rows * factor[:, np.newaxis], system.lower * factor, system.upper * factor
    start = perf_counter()
    solved = [minimise(-1e4 * own, rows, lower, upper) for own in values]
    each = (perf_counter() - start) / LOOPED
    worth = [
        own[one.chosen].sum() if one.chosen is not None else np.nan for one, own in zip(solved, values, strict=True)
    ]
    sure = [one.proof is Proof.OPTIMAL for one in solved]
    return each, int((np.isclose(worth, ours) & sure).sum())
