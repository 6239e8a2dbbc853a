import numpy as np
import pytest
from hypothesis import given

from scoring.errors import ErrorCode, ScoringError
from scoring.sensitivity.tornado import GapSwing, Reading, Swing, cut_tornado, tornado
from tests.scoring.given import criteria_like, matrix_of, problems, weighting_of
from tests.scoring.sensitivity.given import places, problem, scores, with_weight


def reading(matrix, weighting, code):
    return Reading(pytest.approx(scores(matrix, weighting)[code]), places(matrix, weighting)[code])


def test_each_weight_goes_down_and_up_by_a_share_of_itself():
    matrix, weighting = problem((2, 1, 1))

    found = {swing.criterion: swing for swing in tornado(matrix, weighting, "P1", share=0.2)}

    for key, low, high in (("benefit", 0.4, 0.6), ("readiness", 0.2, 0.3), ("risk", 0.2, 0.3)):
        variants = [with_weight(weighting, key, weight) for weight in (low, high, 0.0)]
        assert found[key] == Swing(key, *(reading(matrix, variant, "P1") for variant in variants))


def test_the_widest_swing_comes_first():
    swings = tornado(*problem((2, 1, 1)), "P2")

    assert swings[0].criterion == "benefit"
    assert [swing.span for swing in swings] == sorted((swing.span for swing in swings), reverse=True)
    assert swings[0].span == pytest.approx(1 - 0.4)


@given(problems())
def test_a_weight_never_leaves_its_range(task):
    rows, points, criteria = task

    for swing in tornado(matrix_of(rows, criteria), weighting_of(points, criteria), "P0", share=100.0):
        for found in (swing.low, swing.high):
            assert -1e-12 <= found.score <= 1 + 1e-12


def test_a_criterion_that_alone_has_weight_cannot_be_left_out():
    (swing,) = tornado(*problem((1, 0), [[5, 1], [1, 5]], criteria_like("++")), "P0")

    assert swing.left_out is None
    assert swing.criterion == "c0"
    assert swing.span == pytest.approx(0.2)


def test_a_single_criterion_swings_nothing():
    (swing,) = tornado(*problem((1,), [[4], [1]], criteria_like("+")), "P0")

    assert swing == Swing("c0", Reading(0.75, 1), Reading(0.75, 1), None)
    assert swing.span == 0


def test_the_gap_at_the_cut_closes_where_somebody_outside_passes():
    found = cut_tornado(*problem((2, 1, 1)), 1)

    assert (found.inside, found.outside) == (("P0",), ("P1", "P2", "P3"))
    assert found.gap == pytest.approx(0.0625)
    benefit = next(swing for swing in found.swings if swing.criterion == "benefit")
    assert benefit == GapSwing("benefit", pytest.approx(0.55 - 0.6), pytest.approx(0.7 - 0.55), pytest.approx(0.25 - 1))
    assert benefit.span == pytest.approx(0.9)
    assert found.swings[0] == benefit


@given(problems(least=3))
def test_the_gap_falls_below_nothing_only_where_the_list_would_be_another(task):
    rows, points, criteria = task
    matrix, weighting = matrix_of(rows, criteria), weighting_of(points, criteria)

    found = cut_tornado(matrix, weighting, 2)

    if found is None:
        assert max(places(matrix, weighting).values()) <= 2
        return
    assert found.gap > 0
    for swing in found.swings:
        if swing.left_out is not None and abs(swing.left_out) > 1e-9:
            without = scores(matrix, with_weight(weighting, swing.criterion, 0.0))
            least = min(without[code] for code in found.inside)
            assert (swing.left_out < 0) == any(without[code] > least for code in found.outside)


def test_programs_that_tie_at_the_cut_are_all_inside():
    found = cut_tornado(*problem((1,), [[5], [3], [3], [1]], criteria_like("+")), 2)

    assert (found.inside, found.outside) == (("P0", "P1", "P2"), ("P3",))


@pytest.mark.parametrize("rows", [[[3]], [[3], [3], [3]], [[5], [1]]])
def test_where_nobody_is_outside_there_is_no_cut(rows):
    assert cut_tornado(*problem((1,), rows, criteria_like("+")), 2) is None


@pytest.mark.parametrize("share", [-0.1, float("nan"), float("inf")])
def test_a_share_that_is_none_is_refused(share):
    with pytest.raises(ScoringError) as refusal:
        tornado(*problem(), "P0", share=share)

    assert (refusal.value.code, refusal.value.facts["parameter"]) == (ErrorCode.PARAMETER_OUT_OF_RANGE, "share")


def test_a_program_that_is_not_there_and_a_cut_before_the_first_are_refused():
    with pytest.raises(ScoringError) as unknown:
        tornado(*problem(), "X")
    with pytest.raises(ScoringError) as early:
        cut_tornado(*problem(), 0)

    assert unknown.value.facts == {"program": "X"}
    assert early.value.facts == {"parameter": "number", "value": 0}


def test_five_hundred_programs_are_no_trouble():
    rows = np.random.default_rng(0).uniform(1, 5, size=(500, 12))
    criteria = criteria_like("+-" * 6)

    assert len(tornado(matrix_of(rows, criteria), weighting_of([1] * 12, criteria), "P7")) == 12
