"""How well judgements agree with each other: lambda_max, the consistency index and ratio."""

from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from scoring.arrays import Floats
from scoring.errors import ErrorCode, ScoringError
from scoring.weighting.pairwise.matrix import blank_pairs
from scoring.weighting.pairwise.priorities import with_blanks_carried

ENOUGH = 0.10
"""Judgements whose ratio lies below this agree well enough to be used (Saaty 1980)."""


class RandomIndex(StrEnum):
    """Name the published tables of what judgements thrown by dice come to."""

    SAATY = "saaty"
    SAATY_2005 = "saaty_2005"
    DONEGAN_DODD = "donegan_dodd"


TABLES = {
    RandomIndex.SAATY: (0.58, 0.90, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59),
    RandomIndex.SAATY_2005: (0.52, 0.89, 1.11, 1.25, 1.35, 1.40, 1.45, 1.49, 1.52, 1.54, 1.56, 1.58, 1.59),
    RandomIndex.DONEGAN_DODD: (
        *(0.4914, 0.8286, 1.0591, 1.1797, 1.2519, 1.3171, 1.3733, 1.4055, 1.4213, 1.4497),
        *(1.4643, 1.4822, 1.4969, 1.5078, 1.5153, 1.5262, 1.5313, 1.5371),
    ),
}
"""The index of 3 things and more."""


@dataclass(frozen=True)
class Consistency:
    """How well judgements agree.

    lambda_max  the number of things when they agree fully, else more
    index       (lambda_max - n) / (n - 1)
    ratio       index over that of judgements thrown by dice; below 0.10 is enough
    """

    lambda_max: float
    index: float
    ratio: float

    @property
    def enough(self) -> bool:
        """Say whether the judgements agree well enough to be used."""
        return self.ratio < ENOUGH


def consistency(matrix: Floats, priorities: Floats, *, random_index: str | float = RandomIndex.SAATY) -> Consistency:
    """Tell how well judgements agree with the priorities drawn from them, and so with each other.

    matrix        float, shape (things, things); NaN where nobody judged
    priorities    float, shape (things,); lambda_max is the mean of (matrix @ priorities) / priorities, which is the
                  eigenvalue where they are the eigenvector
    random_index  a table by name, or the index itself

    One thing, two, or just as many judgements as hold all together always agree.

    Raises
    ------
    ScoringError: as `random_index_of` does.

    Source
    ------
    Saaty (1980), The Analytic Hierarchy Process.
    """
    count = len(matrix)
    index_of_dice = random_index_of(count, blank=len(blank_pairs(matrix)), random_index=random_index)
    lambda_max = float(np.mean(with_blanks_carried(matrix) @ priorities / priorities))
    if count < 3:
        return Consistency(lambda_max=lambda_max, index=0.0, ratio=0.0)
    index = (lambda_max - count) / (count - 1)
    index = 0.0 if abs(index) < 1e-12 else index
    return Consistency(lambda_max, index, ratio=index / index_of_dice if index_of_dice > 0 else 0.0)


def random_index_of(count: int, *, blank: int = 0, random_index: str | float = RandomIndex.SAATY) -> float:
    """Give the consistency index of judgements thrown by dice.

    count  number of things; beyond the table its last entry holds
    blank  number of pairs that nobody judged: fewer judgements contradict each other less

    Raises
    ------
    ScoringError: PARAMETER_OUT_OF_RANGE for an unknown table or an index that is not above 0.

    Source
    ------
    Saaty (1980) and (2005), Donegan & Dodd (1991) for the tables; Ágoston & Csató (2022), Inconsistency thresholds for
    incomplete pairwise comparison matrices, for the share that blanks leave.
    """
    if count < 3:
        return 0.0
    full = _full_index(count, random_index)
    return full * max(0.0, 1 - 2 * blank / ((count - 1) * (count - 2)))


def _full_index(count: int, random_index: str | float) -> float:
    if isinstance(random_index, str):
        if random_index in list(RandomIndex):
            table = TABLES[RandomIndex(random_index)]
            return table[min(count - 3, len(table) - 1)]
    elif random_index > 0:
        return float(random_index)
    raise ScoringError(ErrorCode.PARAMETER_OUT_OF_RANGE, parameter="random_index", value=random_index)
