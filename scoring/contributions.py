"""What each criterion brings to a program's score, and how that compares with the rest of the list."""

from dataclasses import dataclass

import numpy as np
import pandas as pd

from scoring.criteria import Group
from scoring.matrix import DecisionMatrix
from scoring.weighting import Weighting


@dataclass(frozen=True)
class Lead:
    """What one criterion brings to a program, and how far that stands above (or below) the average of the list.

    part, difference  both in score
    """

    criterion: str
    part: float
    difference: float


def contributions(matrix: DecisionMatrix, weighting: Weighting) -> pd.DataFrame:
    """Split the weighted sum into what each criterion brings.

    returns  float, programs × criteria with weight, in [0, share of the criterion]; a row sums to the program's score

    Source
    ------
    Keeney & Raiffa (1976): an additive value is the sum of its parts.
    """
    kept = [c for c in matrix.criteria if weighting.shares.get(c.key, 0.0) > 0]
    columns = [matrix.criteria.index(criterion) for criterion in kept]
    worst = np.array([criterion.anchors[0] for criterion in kept])
    best = np.array([criterion.anchors[1] for criterion in kept])
    shares = np.array([weighting.shares[criterion.key] for criterion in kept])
    parts = shares / shares.sum() * (matrix.values[:, columns] - worst) / (best - worst)
    return pd.DataFrame(parts, index=pd.Index(matrix.codes), columns=[criterion.key for criterion in kept])


def group_scores(matrix: DecisionMatrix, weighting: Weighting) -> pd.DataFrame:
    """Score each group of criteria by itself: impact against feasibility.

    returns  float, programs × groups with weight, in [0, 1], the higher the better
    """
    parts = contributions(matrix, weighting)
    groups = pd.Series(weighting.groups).reindex(parts.columns)
    total = sum(weighting.shares[key] for key in parts.columns)
    held = {
        str(group): parts.loc[:, groups == group].sum(axis=1) * total / weighting.group_share(group)
        for group in Group
        if weighting.group_share(group) > 0
    }
    return pd.DataFrame(held, index=parts.index)


def leads(parts: pd.DataFrame, code: str) -> tuple[Lead, ...]:
    """Compare one program's parts with the average of the list, the largest lead first, the largest lag last."""
    values = parts.to_numpy(dtype=np.float64)
    row = values[parts.index.get_loc(code)]
    found = [
        Lead(str(key), float(part), float(difference))
        for key, part, difference in zip(parts.columns, row, row - values.mean(axis=0), strict=True)
    ]
    return tuple(sorted(found, key=lambda lead: -lead.difference))
