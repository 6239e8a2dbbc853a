"""Priorities from pairwise judgements, complete or not."""

from enum import StrEnum

import numpy as np

from scoring.arrays import Floats
from scoring.errors import ErrorCode, ScoringError


class Priority(StrEnum):
    """Name the ways to draw priorities from judgements."""

    EIGENVECTOR = "eigenvector"
    GEOMETRIC_MEAN = "geometric_mean"
    COLUMN_MEAN = "column_mean"


def priorities(matrix: Floats, priority: str = Priority.EIGENVECTOR) -> Floats:
    """Give how much each thing matters, as its judgements tell.

    matrix    float, shape (things, things), positive; NaN where nobody judged, and then connected
    priority  `eigenvector` the principal one, with blanks by Harker's method; `geometric_mean` of the rows, with
              blanks by logarithmic least squares; `column_mean` the mean of the normalised columns, without blanks
    returns   float, shape (things,), summing to 1

    Raises
    ------
    ScoringError: PARAMETER_OUT_OF_RANGE for an unknown way, or for `column_mean` with blanks.

    Source
    ------
    Saaty (1980), The Analytic Hierarchy Process; Harker (1987) for blanks under the eigenvector; Crawford & Williams
    (1985) for the geometric mean, Kwiesielewicz (1996) for its blanks.
    """
    if priority not in list(Priority) or (priority == Priority.COLUMN_MEAN and np.isnan(matrix).any()):
        raise ScoringError(ErrorCode.PARAMETER_OUT_OF_RANGE, parameter="priority", value=priority)
    if priority == Priority.EIGENVECTOR:
        found = _principal(with_blanks_carried(matrix))
    elif priority == Priority.GEOMETRIC_MEAN:
        found = np.exp(_logarithms(matrix))
    else:
        found = (matrix / matrix.sum(axis=0)).mean(axis=1)
    return np.asarray(found / found.sum(), dtype=np.float64)


def with_blanks_carried(matrix: Floats) -> Floats:
    """Give Harker's matrix: 0 where nobody judged, and the number of blanks of a row added on its diagonal.

    matrix  float, shape (things, things), or any number of them stacked

    It has the priorities of the matrix whose blanks are filled in by those very priorities; a complete one stays.
    """
    blank = np.isnan(matrix)
    counts = blank.sum(axis=-1)[..., np.newaxis] * np.eye(matrix.shape[-1])
    return np.asarray(np.where(blank, 0.0, matrix) + counts, dtype=np.float64)


def _principal(matrix: Floats) -> Floats:
    eigenvalues, vectors = np.linalg.eig(matrix)
    return np.asarray(np.abs(vectors[:, np.argmax(eigenvalues.real)].real), dtype=np.float64)


def _logarithms(matrix: Floats) -> Floats:
    """Give the logarithms, with mean 0, whose differences lie nearest to those judged."""
    if not np.isnan(matrix).any():
        return np.asarray(np.log(matrix).mean(axis=1), dtype=np.float64)
    judged = np.where(np.isnan(matrix), 0.0, np.log(matrix))
    links = (~np.isnan(matrix)).astype(np.float64)
    laplacian = np.diag(links.sum(axis=1)) - links
    return np.asarray(np.linalg.pinv(laplacian) @ ((judged - judged.T) / 2).sum(axis=1), dtype=np.float64)
