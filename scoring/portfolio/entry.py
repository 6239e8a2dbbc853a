"""From which value on each program stands on a best list, all else as it is."""

from dataclasses import dataclass

import numpy as np

from scoring.arrays import Bools, Floats, Ints
from scoring.portfolio.best_lists import BestLists
from scoring.portfolio.question import Question


@dataclass(frozen=True)
class Sides:
    """What the best list is worth with a program and without it, both counted without the program's own value.

    with_it, without  float, shape (programs,); minus infinity where there is no such list
    """

    with_it: Floats
    without: Floats


def sides(question: Question) -> Sides:
    """Give both worths for every candidate, its list above the baseline of the rules."""
    size = len(question.candidates)
    found = pulled(question, np.repeat(question.now[np.newaxis], size, axis=0), np.arange(size))
    return Sides(*found)


def thresholds(question: Question) -> Floats:
    """Give the least value with which each candidate stands on a best list, float, shape (programs,).

    Infinity where no list can hold it, minus infinity where every list must. It stands on a best list at just this
    value, beside lists as good without it.
    """
    found = sides(question)
    with np.errstate(invalid="ignore"):
        least = found.without - found.with_it + question.rules.baseline
    none = np.where(np.isneginf(found.with_it), np.inf, -np.inf)
    return np.where(np.isneginf(found.with_it) | np.isneginf(found.without), none, least)


def pulled(question: Question, values: Floats, programs: Ints) -> tuple[Floats, Floats]:
    """Give the worth of the best list with one program, its own value left out, and without it, for many draws.

    values    float, shape (draws, programs)
    programs  int, shape (draws,): the one of each draw

    A value so high that no other sum makes up for it brings a program onto the best list where any list can hold it;
    so low, it keeps it off.
    """
    draws = np.arange(len(values))
    far = 2.0 * float(np.abs(values - question.rules.baseline).sum(axis=1).max(initial=0.0)) + 1.0
    forced = np.concatenate([values, values])
    forced[draws, programs] = question.rules.baseline + far
    forced[len(values) + draws, programs] = question.rules.baseline - far
    best = question.answered(forced)
    both = np.concatenate([programs, programs])
    above = np.concatenate([values, values]) - question.rules.baseline
    above[np.arange(len(above)), both] = 0.0
    worth = _of_first(best, above)
    inside = holding(best, both)
    inside[len(values) :] ^= True
    worth[~inside] = -np.inf
    return worth[: len(values)], worth[len(values) :]


def _of_first(best: BestLists, above: Floats) -> Floats:
    """Add up what the programs on the first list of each draw are worth; minus infinity where there is none."""
    worth = np.full(len(above), -np.inf)
    draws, first = np.unique(best.owner, return_index=True)
    worth[draws] = np.einsum("dn,dn->d", above[draws], best.lists[first])
    return worth


def holding(best: BestLists, programs: Ints) -> Bools:
    """Say of each draw whether its lists hold its program."""
    found = np.zeros(len(best.values), dtype=bool)
    np.logical_or.at(found, best.owner, best.lists[np.arange(len(best.owner)), programs[best.owner]])
    return found
