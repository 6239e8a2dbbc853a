"""Judgements and lists that the tests of the ways to weigh bring along."""

import numpy as np
from hypothesis import strategies as st

from scoring.weighting.pairwise import SCALE

DRINKS = np.array(
    [
        [1, 9, 5, 2, 1, 1, 1 / 2],
        [1 / 9, 1, 1 / 3, 1 / 9, 1 / 9, 1 / 9, 1 / 9],
        [1 / 5, 3, 1, 1 / 3, 1 / 4, 1 / 3, 1 / 9],
        [1 / 2, 9, 3, 1, 1 / 2, 1, 1 / 3],
        [1, 9, 4, 2, 1, 2, 1 / 2],
        [1, 9, 3, 1, 1 / 2, 1, 1 / 3],
        [2, 9, 9, 3, 2, 3, 1],
    ]
)
"""Coffee, wine, tea, beer, soda, milk, water (Saaty 2008)."""


def consistent(weights):
    """Give the judgements of a person whose priorities are known to the last digit."""
    return np.divide.outer(np.asarray(weights, dtype=float), np.asarray(weights, dtype=float))


def reciprocal(values, count):
    """Give the matrix of which the values stand above the diagonal, row by row."""
    matrix = np.ones((count, count))
    for (i, j), value in zip(zip(*np.triu_indices(count, 1), strict=True), values, strict=True):
        matrix[i, j], matrix[j, i] = value, 1 / value
    return matrix


def with_blanks(matrix, pairs):
    """Give the judgements without those of some pairs."""
    blank = matrix.copy()
    for i, j in pairs:
        blank[i, j] = blank[j, i] = np.nan
    return blank


def on_the_scale(values):
    """Give the nearest judgements of the 1 to 9 scale, by ratio."""
    nearest = np.abs(np.log(np.atleast_1d(values))[:, None] - np.log(SCALE)).argmin(axis=1)
    return SCALE[nearest]


def priority_lists(least=2, most=8):
    """Draw priorities that sum to 1, none of them tiny."""
    parts = st.lists(st.floats(0.1, 1), min_size=least, max_size=most)
    return parts.map(lambda given: np.array(given) / sum(given))


@st.composite
def judgements(draw, least=3, most=7):
    """Draw judgements thrown by dice on the 1 to 9 scale."""
    count = draw(st.integers(least, most))
    pairs = count * (count - 1) // 2
    return reciprocal(draw(st.lists(st.sampled_from(SCALE.tolist()), min_size=pairs, max_size=pairs)), count)


@st.composite
def lists_of_values(draw, lowest=-5, highest=5, most_columns=4):
    """Draw (values, directions) with zeros, negatives, columns the same for all and single programs among them."""
    columns = draw(st.integers(1, most_columns))
    value = st.integers(lowest, highest).map(float)
    row = st.lists(value, min_size=columns, max_size=columns)
    return np.array(draw(st.lists(row, min_size=1, max_size=6))), draw(
        st.text("+-", min_size=columns, max_size=columns)
    )
