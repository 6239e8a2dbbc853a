"""How each guided way reads its answers: of what they speak, what is missing, and the shares they come to."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

import numpy as np

from scoring.arrays import Floats
from scoring.criteria import Criterion
from scoring.errors import ScoringError
from scoring.weighting import ahp, bwm, rank_based, swing
from scoring.weighting.dialogue import Answers
from scoring.weighting.pairwise import check_connected, judgement_matrix

Keys = tuple[str, ...]


class Asked(StrEnum):
    """Name the questions of the guided ways."""

    MOST = "most"
    LEAST = "least"
    POINTS = "points"
    PLACES = "places"
    PAIRS = "pairs"
    MOST_TO_OTHERS = "most_to_others"
    OTHERS_TO_LEAST = "others_to_least"


@dataclass(frozen=True)
class Gap:
    """A question without an answer.

    keys  what it asks of: one thing, or the two of a pair; nothing where it asks for one of all
    """

    asked: Asked
    keys: Keys = ()


@dataclass(frozen=True)
class Guide:
    """How a way reads the answers of a stage with two things or more.

    spoken_of  the keys that any answer speaks of
    gaps       what has to be answered before there are shares
    shares     by key, summing to 1
    """

    spoken_of: Callable[[Answers], set[str]]
    gaps: Callable[[Answers, Keys], tuple[Gap, ...]]
    shares: Callable[[Answers, Keys], Mapping[str, float]]


def judgements_of(answers: Answers, keys: Sequence[str]) -> Floats:
    """Set out the judgements of a stage, float, shape (keys, keys); NaN where nobody judged."""
    pairs = [(one, other) for place, one in enumerate(keys) for other in keys[place + 1 :]]
    return judgement_matrix({pair: answers.judged(*pair) for pair in pairs}, list(keys))


def best_worst_rows(answers: Answers, keys: Sequence[str]) -> tuple[dict[str, float], dict[str, float]]:
    """Give the two rows of comparisons; the first against the last is asked once and stands in both."""
    ends = answers.most_to_others.get(answers.least, 1.0)
    best = {key: answers.most_to_others[key] for key in keys if key in answers.most_to_others}
    worst = {key: answers.others_to_least[key] for key in keys if key in answers.others_to_least}
    return best | {answers.most: 1.0}, worst | {answers.most: ends, answers.least: 1.0}


def _swing_gaps(answers: Answers, keys: Keys) -> tuple[Gap, ...]:
    if answers.most not in keys:
        return (Gap(Asked.MOST),)
    return tuple(Gap(Asked.POINTS, (key,)) for key in keys if key != answers.most and key not in answers.points)


def _order_gaps(answers: Answers, keys: Keys) -> tuple[Gap, ...]:
    return tuple(Gap(Asked.PLACES, (key,)) for key in keys if key not in answers.places)


def _pair_gaps(answers: Answers, keys: Keys) -> tuple[Gap, ...]:
    try:
        check_connected(judgements_of(answers, keys), list(keys))
    except ScoringError as error:
        pairs = error.facts["pairs"]
        assert isinstance(pairs, list)
        return tuple(Gap(Asked.PAIRS, pair) for pair in pairs)
    return ()


def _best_worst_gaps(answers: Answers, keys: Keys) -> tuple[Gap, ...]:
    most, least = answers.most in keys, answers.least in keys and answers.least != answers.most
    ends = (*(() if most else (Gap(Asked.MOST),)), *(() if least else (Gap(Asked.LEAST),)))
    if ends:
        return ends
    between = [key for key in keys if key not in (answers.most, answers.least)]
    others = [key for key in keys if key != answers.most]
    return (
        *(Gap(Asked.MOST_TO_OTHERS, (key,)) for key in others if key not in answers.most_to_others),
        *(Gap(Asked.OTHERS_TO_LEAST, (key,)) for key in between if key not in answers.others_to_least),
    )


def _swing(answers: Answers, keys: Keys) -> Mapping[str, float]:
    points = {key: answers.points.get(key, 0.0) for key in keys} | {answers.most: swing.MOST_IMPORTANT}
    return swing.swing(points, [Criterion(key) for key in keys]).shares


def _order(answers: Answers, keys: Keys) -> Mapping[str, float]:
    places = sorted({answers.places[key] for key in keys if key in answers.places})
    tiers = [tuple(key for key in keys if answers.places.get(key) == place) for place in places]
    return rank_based.rank_based(tiers, [Criterion(key) for key in keys]).shares


def _pairs(answers: Answers, keys: Keys) -> Mapping[str, float]:
    matrix = judgements_of(answers, keys)
    rows = [[None if np.isnan(value) else value for value in row] for row in matrix.tolist()]
    return ahp.ahp(rows, keys, [Criterion(key) for key in keys]).shares


def _best_worst(answers: Answers, keys: Keys) -> Mapping[str, float]:
    return bwm.bwm(*best_worst_rows(answers, keys), [Criterion(key) for key in keys]).shares


GUIDES: Mapping[str, Guide] = MappingProxyType(
    {
        swing.WAY.key: Guide(lambda answers: {answers.most, *answers.points}, _swing_gaps, _swing),
        rank_based.ROC.key: Guide(lambda answers: set(answers.places), _order_gaps, _order),
        ahp.WAY.key: Guide(
            lambda answers: {key for j in answers.judgements for key in (j.one, j.other)}, _pair_gaps, _pairs
        ),
        bwm.WAY.key: Guide(
            lambda answers: {answers.most, answers.least, *answers.most_to_others, *answers.others_to_least},
            _best_worst_gaps,
            _best_worst,
        ),
    }
)
"""The ways that a dialogue leads through, the recommended one first."""
