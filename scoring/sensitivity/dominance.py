"""Which programs are at least as good as others on every criterion, and the layers that this makes."""

import numpy as np
import pandas as pd

from scoring.arrays import Bools
from scoring.errors import ErrorCode, ScoringError
from scoring.matrix import DecisionMatrix
from scoring.ranking import TIE_SHARE


def dominance(matrix: DecisionMatrix) -> Bools:
    """Say for each pair whether the program of the row dominates that of the column.

    returns  bool, shape (programs, programs): at least as good on every column of the matrix and better on one;
             values equal to 12 decimals of the anchors' width are equal
    """
    size = len(matrix.codes)
    no_worse, better = np.ones((size, size), dtype=bool), np.zeros((size, size), dtype=bool)
    for criterion, column in zip(matrix.criteria, matrix.values.T, strict=True):
        worst, best = criterion.anchors
        unit = (column - worst) / (best - worst)
        ahead = unit[:, None] > unit[None, :] + TIE_SHARE
        better |= ahead
        no_worse &= ~ahead.T
    return np.asarray(no_worse & better)


def pareto_layers(matrix: DecisionMatrix) -> "pd.Series[int]":
    """Give each program its layer: 1 where none dominates it, 2 where only programs of layer 1 do, and so on.

    returns  int by program code, in list order

    Source
    ------
    Goldberg (1989), non-dominated sorting.
    """
    over = dominance(matrix)
    waiting = over.sum(axis=0)
    layers = np.zeros(len(matrix.codes), dtype=np.int64)
    layer = 0
    while (layers == 0).any():
        layer += 1
        now = (layers == 0) & (waiting == 0)
        layers[now] = layer
        waiting = waiting - over[now].sum(axis=0)
    return pd.Series(layers, index=pd.Index(matrix.codes))


def dominators(matrix: DecisionMatrix, code: str) -> tuple[str, ...]:
    """Name the programs that dominate one, in list order.

    Raises
    ------
    ScoringError: UNKNOWN_PROGRAM.
    """
    if code not in matrix.codes:
        raise ScoringError(ErrorCode.UNKNOWN_PROGRAM, program=code)
    over = dominance(matrix)[:, matrix.codes.index(code)]
    return tuple(other for other, dominates in zip(matrix.codes, over, strict=True) if dominates)
