import numpy as np
import pytest
from hypothesis import given

from scoring.errors import ErrorCode, ScoringError
from scoring.methods.electre_3 import distillation, electre_3
from tests.scoring.given import criteria_like, problems
from tests.scoring.methods.outranking.test_credibility import VINCKE, VINCKE_WEIGHTS


def way(rows, weights, directions, **parameters):
    values, shares = np.array(rows, dtype=float), np.array(weights, dtype=float)
    return distillation(values, shares, criteria_like(directions), **parameters)


def test_six_programs_are_distilled_by_hand():
    """From the printed credibilities: 4 outranks all, then 0 two, then 3 two; nothing tells 1, 2 and 5 apart.

    From the other end 1 and 5 go first; then 0 and 3, with 4 alone above them, while 2 is outranked less; then 2.
    """
    found = way(VINCKE, VINCKE_WEIGHTS, "++++", q=0.3, p=0.5, v=0.7)

    assert found.descending.tolist() == [2, 4, 4, 3, 1, 4]
    assert found.ascending.tolist() == [3, 4, 2, 3, 1, 4]
    assert found.score == pytest.approx([2 / 5, -4 / 5, 1 / 5, 0, 1, -4 / 5], abs=1e-15)


@given(problems(least=1))
def test_the_score_counts_who_stands_before_whom_in_both_orders(problem):
    rows, points, criteria = problem

    found = distillation(rows, points, criteria)

    down, up = found.descending, found.ascending
    before = (down[:, None] <= down) & (up[:, None] <= up) & ((down[:, None] < down) | (up[:, None] < up))
    expected = (before.sum(axis=1) - before.sum(axis=0)) / max(len(rows) - 1, 1)
    assert found.score == pytest.approx(expected, abs=1e-15)
    assert electre_3(rows, points, criteria) == pytest.approx(found.score, abs=0)


def test_the_size_of_the_weights_does_not_matter():
    one, ten = (way(VINCKE, np.array(VINCKE_WEIGHTS) * factor, "++++", q=0.3, p=0.5).score for factor in (1, 10))

    assert one.tolist() == ten.tolist()


def test_one_threshold_serves_all_criteria_and_none_leaves_the_default():
    each = way(VINCKE, VINCKE_WEIGHTS, "++++", q=[0.3] * 4, p=[0.5, 0.5, None, 0.5], v=[0.7, None, None, 0.7])
    same = way(VINCKE, VINCKE_WEIGHTS, "++++", q=0.3, p=[0.5, 0.5, 0.25 * 4, 0.5], v=[0.7, np.inf, np.inf, 0.7])

    assert each.credibility.tolist() == same.credibility.tolist()


def test_without_thresholds_half_a_step_of_a_rating_means_nothing_and_a_whole_step_all():
    found = way([[3.0], [3.5], [3.75], [4.0]], [1.0], "+")

    assert found.concordance[0].tolist() == [1, 1, 0.5, 0]


def test_a_veto_across_the_whole_width_is_asked_for_by_its_share():
    rows, weights = [[5, 1], [1, 5]], [0.9, 0.1]

    free, vetoed = (way(rows, weights, "++", v_share=share) for share in (None, 1.0))

    assert (free.credibility[0, 1], vetoed.credibility[0, 1]) == (pytest.approx(0.9), 0)
    assert (free.score.tolist(), vetoed.score.tolist()) == ([1, -1], [0, 0])


@pytest.mark.parametrize("rows", [[[3, 4]], [[0, 0]], [[-2, 0]] * 3])
def test_where_nothing_differs_all_stand_at_zero(rows):
    assert way(rows, [0.6, 0.4], "+-").score.tolist() == [0] * len(rows)


def test_five_hundred_programs_are_distilled():
    rows = np.random.default_rng(1978).integers(1, 6, size=(500, 4))

    found = way(rows, [0.4, 0.3, 0.2, 0.1], "+-+-", v_share=1.0)

    assert np.isfinite(found.score).all()
    assert found.score.sum() == pytest.approx(0, abs=1e-9)


@pytest.mark.parametrize(
    ("parameters", "facts"),
    [
        ({"q": [0.1, 0.1]}, {"parameter": "q", "value": 2}),
        ({"q": 2.0, "p": 1.0}, {"parameter": "p", "value": 1.0}),
        ({"q": 0.0, "p": 1.0, "v": 0.5}, {"parameter": "v", "value": 0.5}),
    ],
)
def test_thresholds_that_mean_nothing_are_refused(parameters, facts):
    with pytest.raises(ScoringError) as refusal:
        way([[1], [2]], [1], "+", **parameters)

    assert (refusal.value.code, refusal.value.facts) == (ErrorCode.PARAMETER_OUT_OF_RANGE, facts)
