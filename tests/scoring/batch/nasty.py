"""Lists that break careless arithmetic, and weights that go with them: the two hands of the batch contract."""

import numpy as np

from scoring.criteria import Criterion

DRAWS = 28


def nasty_lists():
    """Give 49 lists by name, each (values, criteria): directions both ways, anchors around the values."""
    dice = np.random.default_rng(20191112)
    ratings = dice.integers(1, 6, size=(12, 5)).astype(float)
    even = dice.uniform(1, 5, size=(12, 5))
    twins = np.vstack([even[:6], even[:6]])
    lists = {
        "one program, one criterion": [[3.0]],
        "one program": [[3, 4, 1, 5]],
        "one program of zeros": [[0, 0, 0]],
        "two programs": [[3, 4, 1], [4, 3, 2]],
        "two programs, one better on all": [[3, 4, 1], [4, 5, 0]],
        "two programs, turned about": [[1, 5, 5, 5], [5, 1, 1, 1]],
        "two twins": [[3, 4, 1], [3, 4, 1]],
        "one criterion": ratings[:, :1],
        "one criterion, all one value": np.full((9, 1), 4.0),
        "one criterion, even": even[:, :1],
        "all equal": np.full((7, 4), 2.5),
        "all zero": np.zeros((7, 4)),
        "all equal but for rounding": 0.1
        + np.where(np.arange(7)[:, None] % 2, 0.2, 0.1 + 0.1 - 1e-17) * np.ones((7, 3)),
        "ratings": ratings,
        "ratings, a column of one value": np.column_stack([ratings, np.full(12, 3.0)]),
        "ratings, a column of zeros": np.column_stack([ratings, np.zeros(12)]),
        "ratings, all but one column constant": np.column_stack([np.full((12, 4), 3.0), ratings[:, 0]]),
        "ratings of zero and one": dice.integers(0, 2, size=(15, 6)).astype(float),
        "ratings, many ties": dice.integers(1, 3, size=(40, 2)).astype(float),
        "ratings, rows turned about": np.array([np.roll([1.0, 2, 3, 4, 5], shift) for shift in range(5)]),
        "one strong point each": np.eye(6) * 4 + 1,
        "one weak point each": 5 - np.eye(6) * 4,
        "even": even,
        "even, sorted": np.sort(even, axis=0),
        "even, one far ahead": np.vstack([even, [1e6] * 5]),
        "even, one far behind": np.vstack([even, [-1e6] * 5]),
        "even, zeros here and there": np.where(dice.random(even.shape) < 0.3, 0.0, even),
        "even, a zero in every column": np.vstack([even, np.zeros(5)]),
        "even, twins": twins,
        "even, triplets": np.vstack([twins, even[:6]]),
        "even, twins apart by rounding": np.vstack([even[:6], even[:6] * (1 + 2.0**-52)]),
        "even, twins apart by a little": np.vstack([even[:6], even[:6] + 1e-6]),
        "even, twins in turned columns": np.vstack([even, even[:, ::-1]]),
        "below zero": -even,
        "below and above zero": even - 3,
        "below zero and whole": 3 - ratings,
        "around zero, sums of nothing": np.column_stack([np.linspace(-2, 2, 9), np.linspace(3, -3, 9)]),
        "tiny": even * 1e-9,
        "near each other": 3 + even * 1e-7,
        "huge": even * 1e12,
        "huger": even * 1e30,
        "every size at once": even * 10.0 ** np.array([-9, -3, 0, 6, 12]),
        "money and months": np.column_stack([np.round(even[:, :2], 2) * 1e9, ratings[:, :3]]),
        "thirds and sevenths": np.round(even * 7) / 7 + np.round(even * 3) / 3,
        "tenths": np.round(even, 1),
        "a wide list": dice.uniform(1, 5, size=(8, 40)),
        "500 programs": dice.uniform(1, 5, size=(500, 12)),
        "500 programs of ratings": dice.integers(1, 6, size=(500, 12)).astype(float),
        "500 programs, two values": dice.integers(1, 3, size=(500, 3)).astype(float),
    }
    return {name: _with_criteria(np.array(values, dtype=float)) for name, values in lists.items()}


def _with_criteria(values):
    lowest, highest = values.min(axis=0), values.max(axis=0)
    room = np.where(highest > lowest, 0.0, np.maximum(np.abs(highest), 1.0))
    ends = list(zip((lowest - room).tolist(), (highest + room).tolist(), strict=True))
    return values, [Criterion(f"c{j}", anchors=end if j % 3 else end[::-1]) for j, end in enumerate(ends)]


def nasty_weights(criteria):
    """Give 28 draws of weights, shape (28, criteria): alone, missing, tiny, tenfold, and any."""
    dice = np.random.default_rng(criteria)
    alone = np.eye(criteria)
    first_half = (np.arange(criteria) < (criteria + 1) // 2).astype(float)
    chosen = [
        np.full(criteria, 1 / criteria),
        np.full(criteria, 10.0),
        alone[0],
        alone[-1],
        first_half / first_half.sum(),
        (alone[0] * (1 - 1e-9)) + 1e-9 / criteria,
        0.5 ** np.arange(1, criteria + 1),
        np.arange(1.0, criteria + 1) / 10,
    ]
    return np.vstack([chosen, dice.dirichlet(np.ones(criteria), size=DRAWS - len(chosen))])
