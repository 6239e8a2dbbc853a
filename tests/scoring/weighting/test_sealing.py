from dataclasses import FrozenInstanceError, replace
from datetime import UTC, datetime
from itertools import permutations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from scoring.criteria import CRITERIA as ALL
from scoring.criteria import Criterion, Group, ImpactCounting, counted
from scoring.errors import ErrorCode, ScoringError
from scoring.weighting import Weighting, default_weighting
from scoring.weighting.sealing import Seal, as_sealed, digest, is_sealed_by, seal
from tests.scoring.given import benefit, cost

CRITERIA = [benefit("a"), cost("b"), benefit("c", group=Group.IMPACT)]
WEIGHTING = Weighting.from_points({"a": 3, "b": 2, "c": 5}, CRITERIA)
AT = datetime(2019, 7, 9, 10, 30, tzinfo=UTC)
SEAL = seal(WEIGHTING, CRITERIA, at=AT, by="Bappeda Litbang")


def test_what_was_sealed_is_sealed():
    assert is_sealed_by(WEIGHTING, CRITERIA, SEAL)
    assert (SEAL.at, SEAL.by) == (AT, "Bappeda Litbang")


@pytest.mark.parametrize(
    "points", [{"a": 3, "b": 2, "c": 5.000001}, {"a": 2, "b": 3, "c": 5}, {"a": 3, "b": 2}, {"c": 1}]
)
def test_another_weight_breaks_the_seal(points):
    assert not is_sealed_by(Weighting.from_points(points, CRITERIA), CRITERIA, SEAL)


@pytest.mark.parametrize("place", range(3))
@pytest.mark.parametrize(
    "change",
    [
        {"anchors": (1.0, 4.0)},
        {"anchors": (0.0, 5.0)},
        {"steps": (0.0, 20.0, 50.0, 75.0, 100.0)},
        {"key": "other"},
    ],
)
def test_another_anchor_step_or_criterion_breaks_the_seal(place, change):
    changed = [replace(criterion, **change) if i == place else criterion for i, criterion in enumerate(CRITERIA)]

    assert not is_sealed_by(WEIGHTING, changed, SEAL)


def test_anchors_the_other_way_round_break_the_seal():
    assert not is_sealed_by(WEIGHTING, [cost("a"), *CRITERIA[1:]], SEAL)


@pytest.mark.parametrize("criteria", [[*CRITERIA, benefit("d")], CRITERIA[:2]])
def test_a_criterion_more_or_less_breaks_the_seal(criteria):
    assert not is_sealed_by(WEIGHTING, criteria, SEAL)


@pytest.mark.parametrize("criteria", list(permutations(CRITERIA)))
def test_the_order_of_criteria_breaks_nothing(criteria):
    again = Weighting.from_points({"c": 50, "b": 20, "a": 30}, list(criteria))

    assert is_sealed_by(again, criteria, SEAL)


def test_locks_labels_groups_and_the_way_the_weights_were_found_break_nothing():
    moved = [replace(criterion, group=Group.IMPACT, label="Lain") for criterion in CRITERIA]
    locked = replace(WEIGHTING, origin="swing").lock("a", locked=True)

    assert is_sealed_by(locked, moved, SEAL)


def test_whole_numbers_and_fractions_of_the_same_value_are_the_same():
    whole = [Criterion("a", anchors=(1, 5), steps=(0, 25, 50, 75, 100)), *CRITERIA[1:]]

    assert is_sealed_by(WEIGHTING, whole, SEAL)


@given(st.floats(0.01, 0.49))
def test_a_share_moved_there_and_back_breaks_nothing(share):
    weighting = Weighting.from_points({"a": 3, "b": 2, "c": 5}, CRITERIA)

    back = weighting.move("a", share).move("a", weighting.shares["a"])

    assert is_sealed_by(back, CRITERIA, SEAL)


@pytest.mark.parametrize("share", [0.1 + 0.2, np.float64(0.3)])
def test_rounding_and_the_kind_of_number_break_nothing(share):
    again = replace(WEIGHTING, shares={**WEIGHTING.shares, "a": share})

    assert is_sealed_by(again, CRITERIA, SEAL)


def test_a_seal_cannot_be_changed():
    with pytest.raises(FrozenInstanceError):
        SEAL.by = "Tim"


def test_the_same_content_has_the_same_fingerprint_on_every_machine():
    """Written down once: a release that changes it would break every seal there is."""
    assert digest(WEIGHTING, CRITERIA) == "bf98a334233077ef213126a77f74dc724c777e6482f5d8b563676abcf90df7da"


@pytest.mark.parametrize("by", ["", "  "])
def test_a_seal_without_a_name_is_refused(by):
    with pytest.raises(ScoringError) as refusal:
        seal(WEIGHTING, CRITERIA, at=AT, by=by)

    assert refusal.value.code is ErrorCode.SEAL_WITHOUT_NAME


@pytest.mark.parametrize("shown", [True, False])
def test_a_seal_remembers_whether_scores_were_shown(shown):
    assert seal(WEIGHTING, CRITERIA, at=AT, by="Tim", scores_shown=shown).scores_shown is shown


@pytest.mark.parametrize("counting", ImpactCounting)
def test_what_was_sealed_can_be_had_again(counting):
    criteria = counted(ALL, counting)
    given = seal(default_weighting(criteria), criteria, at=AT, by="Tim")
    changed = [
        replace(c, anchors=(4.0, 1.0), steps=(0.0, 5.0, 50.0, 75.0, 100.0)) if c.key == "risk" else c for c in ALL
    ]

    back = as_sealed(changed, given)

    assert back == (ALL, counting)
    assert is_sealed_by(given.weights, counted(*back), given)


@pytest.mark.parametrize("criteria", [(*ALL, benefit("d")), tuple(c for c in ALL if c.key != "risk")])
def test_a_criterion_that_came_or_went_is_not_brought_back_by_weights(criteria):
    given = seal(default_weighting(ALL), ALL, at=AT, by="Tim")

    assert as_sealed(criteria, given) is None


def test_a_seal_that_kept_no_weights_brings_none_back():
    assert as_sealed(CRITERIA, Seal(SEAL.digest, AT, "Tim")) is None
