import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from scoring.errors import ErrorCode, ScoringError
from scoring.weighting.ahp import ahp, hierarchy_scores
from scoring.weighting.pairwise import Priority, Synthesis
from tests.scoring.given import benefit
from tests.scoring.weighting.given import DRINKS, consistent, priority_lists

NAMES = ["coffee", "wine", "tea", "beer", "soda", "milk", "water"]
PUBLISHED = dict(zip(NAMES, [0.177, 0.019, 0.042, 0.116, 0.190, 0.129, 0.327], strict=True))
CRITERIA = [benefit(key) for key in [*NAMES, "juice"]]


def test_the_published_priorities_become_shares():
    """Saaty (2008), relative consumption of drinks."""
    weighting = ahp(DRINKS.tolist(), NAMES, CRITERIA)

    assert dict(weighting.shares) == pytest.approx(PUBLISHED | {"juice": 0}, abs=6e-4)
    assert weighting.origin == "ahp"


@given(priority_lists(least=3, most=7), st.sampled_from(Priority))
def test_consistent_judgements_give_back_their_weights(weights, priority):
    keys = NAMES[: len(weights)]

    shares = ahp(consistent(weights).tolist(), keys, CRITERIA, priority=priority).shares

    assert [shares[key] for key in keys] == pytest.approx(weights.tolist(), abs=1e-12)


@pytest.mark.parametrize("priority", [Priority.EIGENVECTOR, Priority.GEOMETRIC_MEAN])
def test_a_judgement_left_blank_is_told_by_the_others(priority):
    rows = [[1, 2, None], [None, 1, 3], [None, None, 1]]

    shares = ahp(rows, ["tea", "wine", "beer"], CRITERIA, priority=priority).shares

    assert [shares[key] for key in ("tea", "wine", "beer")] == pytest.approx([0.6, 0.3, 0.1], abs=1e-12)


def test_judgements_that_do_not_connect_are_refused_by_name():
    with pytest.raises(ScoringError) as refusal:
        ahp([[1, 2, None], [None, 1, None], [None, None, 1]], ["tea", "wine", "beer"], CRITERIA)

    assert refusal.value.code is ErrorCode.JUDGEMENTS_DISCONNECTED
    assert refusal.value.facts["pairs"] == [("tea", "beer")]


@pytest.mark.parametrize(
    ("rows", "keys", "code"),
    [
        ([[1, 0], [None, 1]], ["tea", "wine"], ErrorCode.JUDGEMENT_OUT_OF_RANGE),
        ([[1]], ["tea", "wine"], ErrorCode.JUDGEMENTS_MISSHAPEN),
        ([[1, 2], [None, 1]], ["tea", "gin"], ErrorCode.UNKNOWN_CRITERION),
        ([], [], ErrorCode.WEIGHTS_ALL_ZERO),
    ],
)
def test_judgements_that_mean_nothing_are_refused(rows, keys, code):
    with pytest.raises(ScoringError) as refusal:
        ahp(rows, keys, CRITERIA)

    assert refusal.value.code is code


def test_one_criterion_gets_the_whole():
    assert ahp([[1]], ["tea"], CRITERIA).shares["tea"] == 1


def test_programs_compared_under_each_criterion_get_the_published_scores():
    """Saaty (2005), choosing a city; the criteria compared in ahpy's test suite under Culture and Family alone."""
    culture = np.array([[1, 0.5, 1, 0.5], [2, 1, 2.5, 1], [1, 0.4, 1, 0.4], [2, 1, 2.5, 1]])
    family = np.array([[1, 2, 1 / 3, 4], [0.5, 1, 1 / 8, 2], [3, 8, 1, 9], [0.25, 0.5, 1 / 9, 1]])
    apart = [hierarchy_scores(np.array(weights, dtype=float), [culture, family]) for weights in ([1, 0], [0, 1])]

    together = hierarchy_scores(np.array([3.0, 1.0]), [culture, family])

    assert together.tolist() == pytest.approx((0.75 * apart[0] + 0.25 * apart[1]).tolist(), abs=1e-12)


def test_the_published_paradox_is_met():
    """Triantaphyllou & Mann (1989), Example 1: A2 wins under AHP with 0.48."""
    values = np.array([[1, 9, 9], [5, 2, 2], [1, 5, 9]], dtype=float)

    scores = hierarchy_scores(np.array([8, 2, 3]) / 13, [consistent(column) for column in values.T])

    assert scores[1] == scores.max() == pytest.approx(0.48, abs=6e-3)


@pytest.mark.parametrize("synthesis", Synthesis)
def test_the_size_of_weights_does_not_matter(synthesis):
    one, other = consistent([5, 3, 2]), consistent([1, 1, 3])

    large = hierarchy_scores(np.array([30.0, 10.0]), [one, other], synthesis=synthesis)

    small = hierarchy_scores(np.array([0.75, 0.25]), [one, other], synthesis=synthesis)
    assert large.tolist() == pytest.approx(small.tolist(), abs=1e-12)


@pytest.mark.parametrize("parameter", ["priority", "synthesis"])
def test_a_parameter_that_nobody_knows_is_refused(parameter):
    with pytest.raises(ScoringError) as refusal:
        hierarchy_scores(np.ones(1), [DRINKS], **{parameter: "dice"})

    assert refusal.value.facts == {"parameter": parameter, "value": "dice"}
