"""Every method that pymcdm has too agrees with it; where it has none, or is known to be wrong, that is said by name."""

import numpy as np
import pymcdm.methods as theirs
import pytest
from pymcdm.correlations import kendall_tau
from pymcdm.normalizations import linear_normalization, vector_normalization
from pymcdm.weights import critic_weights
from scipy.stats import kendalltau

from scoring.comparison.correlation import kendall_b
from scoring.methods import METHODS
from scoring.weighting.critic import critic_shares
from tests.scoring.given import criteria_like
from tests.scoring.methods.oracle import oracle_scores, random_problems


def turned(column, cost=False):
    """Turn a cost for pymcdm's VIKOR, which takes every column as a benefit unless a normalisation turns it."""
    return -column if cost else column


def way_between_the_anchors(column, cost=False):
    return (5 - column) / 4 if cost else (column - 1) / 4


def bounds_of(criteria):
    return np.array([criterion.bounds for criterion in criteria])


PEERS = {
    "weighted_sum": lambda _: theirs.WSM(way_between_the_anchors),
    "topsis": lambda _: theirs.TOPSIS(vector_normalization),
    "vikor": lambda _: theirs.VIKOR(turned),
    "promethee": lambda criteria: theirs.PROMETHEE_II("vshape", p=[1.0] * len(criteria)),
    "spotis": lambda criteria: theirs.SPOTIS(bounds_of(criteria)),
    "saw": lambda _: theirs.WSM(linear_normalization),
    "wpm": lambda _: theirs.WPM(linear_normalization),
    "waspas": lambda _: theirs.WASPAS(),
    "moora": lambda _: theirs.MOORA(),
    "aras": lambda _: theirs.ARAS(),
    "cocoso": lambda _: theirs.COCOSO(),
    "edas": lambda _: theirs.EDAS(),
    "codas": lambda _: theirs.CODAS(),
    "mabac": lambda _: theirs.MABAC(),
    "mairca": lambda _: theirs.MAIRCA(),
    "marcos": lambda _: theirs.MARCOS(),
    "rim": lambda criteria: theirs.RIM(bounds_of(criteria)),
    "ervd": lambda criteria: theirs.ERVD(bounds_of(criteria).mean(axis=1)),
}
"""How pymcdm is to be asked for what ours gives with its own settings; made anew for every question."""

WITHOUT_PEER = {
    "electre_1": "pymcdm has no ELECTRE",
    "electre_3": "pymcdm has no ELECTRE",
    "simus": "pymcdm solves no linear programs; `test_simus.py` asks scikit-criteria",
}

WRONG_PEER = {
    "copras": "adds the costs to the score: `test_pymcdms_copras_adds_the_costs`",
}


def test_every_method_has_its_peer_or_a_reason():
    named = [*PEERS, *WITHOUT_PEER, *WRONG_PEER]

    assert sorted(named) == sorted(METHODS)


@pytest.mark.parametrize("directions", ["+-+-", "-++-+", "---"])
@pytest.mark.parametrize("key", [key for key in METHODS if key in PEERS])
def test_scores_equal_pymcdms(key, directions):
    method, criteria = METHODS[key], criteria_like(directions)

    # CoCoSo divides by the smallest sum, which is 0 where a program is the worst on everything, as in short lists
    held = [(rows, weights) for rows, weights in random_problems(directions) if len(rows) > 4]
    assert len(held) > 10
    for rows, weights in held:
        oracle = oracle_scores(PEERS[key](criteria), rows, weights, criteria)
        found = method.score(rows, weights, criteria, **method.parameters)
        assert found == pytest.approx(oracle, rel=1e-9, abs=1e-9)


def test_pymcdms_copras_adds_the_costs():
    rows, weights, criteria = np.array([[3.0, 1.0], [3.0, 4.0]]), np.array([0.5, 0.5]), criteria_like("+-")

    oracle = oracle_scores(theirs.COPRAS(), rows, weights, criteria)

    added = (rows / rows.sum(axis=0)) @ weights
    assert oracle == pytest.approx(added / added.max(), abs=1e-15)
    assert oracle[0] < oracle[1]
    cheap, dear = METHODS["copras"].score(rows, weights, criteria)
    assert cheap > dear


def test_pymcdms_critic_ignores_the_directions():
    rows = np.random.default_rng(7).uniform(1, 5, size=(9, 3))

    oracle = critic_weights(rows, np.array([1, -1, 1]))

    assert oracle.tolist() == critic_weights(rows, np.array([1, 1, 1])).tolist()
    assert critic_shares(rows, criteria_like("+-+"), use_directions=False) == pytest.approx(oracle, abs=1e-12)
    assert np.abs(critic_shares(rows, criteria_like("+-+")) - oracle).max() > 0.01


def test_pymcdms_kendall_takes_no_account_of_ties():
    one, other = [1, 2, 2, 4], [1, 2, 3, 4]

    oracle = kendall_tau(one, other)

    assert oracle == pytest.approx(5 / 6, abs=1e-15)
    assert kendall_b(one, other) == pytest.approx(kendalltau(one, other).statistic, abs=1e-15)
    assert kendall_b(one, other) > oracle + 0.05


def test_pymcdms_promethee_answers_only_once():
    criteria, weights = criteria_like("++"), np.array([0.5, 0.5])
    rows = np.array([[1.0, 3.0], [2.0, 1.0], [3.0, 2.0]])
    asked_before = theirs.PROMETHEE_II("vshape", p=[1.0, 1.0])
    first = oracle_scores(asked_before, rows, weights, criteria)

    with pytest.raises((ValueError, IndexError)):
        oracle_scores(asked_before, rows, weights, criteria)

    assert first == pytest.approx(METHODS["promethee"].score(rows, weights, criteria), abs=1e-12)
