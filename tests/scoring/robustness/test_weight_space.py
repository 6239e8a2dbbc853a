from dataclasses import replace

import numpy as np
import pytest

from scoring.errors import ErrorCode, ScoringError
from scoring.robustness.stream import uniforms
from scoring.robustness.weight_space import Kind, WeightSpace, around, as_stated, everywhere, in_order_of
from scoring.weighting import Weighting
from tests.scoring.robustness.given import FEASIBILITY, IMPACT, criteria_of

CRITERIA = criteria_of(IMPACT, IMPACT, FEASIBILITY, FEASIBILITY, FEASIBILITY, FEASIBILITY)
WEIGHTING = Weighting.from_points({"c0": 4, "c1": 1, "c2": 2, "c3": 1, "c4": 1, "c5": 1}, CRITERIA)
ORDER = (("c0",), ("c2",), ("c1", "c3", "c4", "c5"))


def drawn(space, draws=20_000):
    return space.draw(uniforms(7, 0, draws, space.width))


@pytest.mark.parametrize("made", [everywhere, in_order_of, lambda w, c: around(w, c, 0.25)])
def test_weights_sum_to_one(made):
    found = drawn(made(WEIGHTING, CRITERIA))

    assert found.min() >= 0
    assert np.abs(found.sum(axis=1) - 1).max() < 1e-9


def test_a_group_of_many_criteria_weighs_no_more_than_one_of_few():
    groups = WeightSpace(tuple(WEIGHTING.shares), Kind.ORDERED, groups=tuple(WEIGHTING.groups.values()), order=ORDER)
    impact = drawn(groups)[:, :2].sum(axis=1)

    assert impact.mean() == pytest.approx(0.5, abs=0.01)
    assert impact.std() > 0.1
    assert drawn(everywhere(WEIGHTING, CRITERIA))[:, :2].sum(axis=1).mean() == pytest.approx(1 / 3, abs=0.01)


def test_groups_whose_order_nobody_stated_keep_their_shares():
    weighting = Weighting.from_points({"c0": 6, "c1": 1, "c2": 1, "c3": 1, "c4": 1}, CRITERIA)

    impact = drawn(in_order_of(weighting, CRITERIA))[:, :2].sum(axis=1)

    assert impact == pytest.approx(0.7)


def test_groups_in_an_order_that_was_stated_share_the_whole_anew_and_keep_it():
    weighting = Weighting.from_points({"c0": 1, "c1": 1, "c2": 6, "c3": 1, "c4": 1}, CRITERIA)

    impact = drawn(in_order_of(weighting, CRITERIA, groups_too=True))[:, :2].sum(axis=1)

    assert impact.max() <= 0.5 + 1e-9
    assert impact.mean() == pytest.approx(0.25, abs=0.01)


def test_the_order_that_was_stated_holds_within_each_group():
    found = drawn(in_order_of(WEIGHTING, CRITERIA))

    assert (found[:, 0] >= found[:, 1]).all()
    assert (found[:, [2]] >= found[:, 3:]).all()
    assert (found[:, 3] > found[:, 4]).mean() == pytest.approx(0.5, abs=0.02)


def test_no_weight_strays_further_than_its_share():
    shares = np.array(list(WEIGHTING.shares.values()))

    found = drawn(around(WEIGHTING, CRITERIA, 0.25))

    assert (np.abs(found / shares - 1) <= 0.25 + 1e-9).all()
    assert found.std(axis=0).min() > 0.01


def test_weights_stay_nearby_unless_they_come_from_an_order():
    from_order = replace(WEIGHTING, origin="roc")

    assert as_stated(from_order, CRITERIA) == in_order_of(from_order, CRITERIA, groups_too=True)
    assert as_stated(WEIGHTING, CRITERIA) == around(WEIGHTING, CRITERIA, 0.25)


def test_a_share_of_nothing_leaves_the_weights_as_they_are():
    found = drawn(around(WEIGHTING, CRITERIA, 0.0), draws=3)

    assert found == pytest.approx(np.tile(list(WEIGHTING.shares.values()), (3, 1)))


def test_criteria_that_are_no_columns_take_no_part():
    found = around(WEIGHTING, CRITERIA[2:], 0.1)

    assert found.keys == ("c2", "c3", "c4", "c5")
    assert drawn(found).sum(axis=1) == pytest.approx(1.0)


@pytest.mark.parametrize(
    ("space", "code"),
    [
        (lambda: WeightSpace(("a", "b"), Kind.ORDERED, order=(("a",),)), ErrorCode.UNKNOWN_CRITERION),
        (lambda: WeightSpace(("a",), Kind.RANGED, ranges={"a": (0, 1), "b": (0, 1)}), ErrorCode.UNKNOWN_CRITERION),
        (lambda: WeightSpace(("a", "b"), Kind.RANGED, ranges={"a": (0, 0.1), "b": (0, 0.1)}), ErrorCode.RANGES_EMPTY),
        (lambda: around(WEIGHTING, CRITERIA, 1.5), ErrorCode.PARAMETER_OUT_OF_RANGE),
        (lambda: everywhere(WEIGHTING, criteria_of()), ErrorCode.WEIGHTS_ALL_ZERO),
    ],
)
def test_what_leaves_no_weights_to_try_is_refused(space, code):
    with pytest.raises(ScoringError) as refused:
        space()

    assert refused.value.code is code
