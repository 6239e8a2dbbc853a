"""What pymcdm makes of the same problem: another hand's scores to hold ours against."""

import numpy as np


def types_of(criteria):
    """Give 1 for each criterion of which more is better and -1 for the others."""
    return np.array([int(np.sign(criterion.anchors[1] - criterion.anchors[0])) for criterion in criteria])


def oracle_scores(method, rows, weights, criteria):
    """Score with a method of pymcdm; its own checks only warn of programs that dominate, so they stay off."""
    return method(rows, weights, types_of(criteria), validation=False)


def random_problems(directions, number=20):
    """Give (rows, weights) drawn from one seed: positive, continuous, every column telling."""
    dice = np.random.default_rng(20190709)
    for _ in range(number):
        weights = dice.dirichlet(np.ones(len(directions)))
        yield dice.uniform(1, 5, size=(dice.integers(2, 30), len(directions))), weights
