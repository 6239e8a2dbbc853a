import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from scoring.criteria import CRITERIA, Group, ImpactCounting, counted
from scoring.errors import ErrorCode, ScoringError
from scoring.weighting import Weighting, default_weighting
from tests.scoring.given import benefit, grouped_criteria

ABC = [benefit("a"), benefit("b"), benefit("c"), benefit("x", group=Group.IMPACT), benefit("y", group=Group.IMPACT)]
EVEN = Weighting.from_points(dict.fromkeys("abcxy", 1), ABC)


@st.composite
def weightings(draw):
    criteria = draw(grouped_criteria())
    keys = [criterion.key for criterion in criteria]
    points = {key: draw(st.integers(0, 5)) for key in keys}
    assume(sum(points.values()) > 0)
    return Weighting.from_points(points, criteria, locked=draw(st.sets(st.sampled_from(keys))))


SHARES = st.floats(-0.5, 1.5)


def test_points_become_shares_that_sum_to_one():
    weighting = Weighting.from_points({"a": 5, "b": 3, "x": 2}, ABC)

    assert dict(weighting.shares) == {"a": 0.5, "b": 0.3, "c": 0.0, "x": 0.2, "y": 0.0}
    assert weighting.weighted() == ("a", "b", "x")


@pytest.mark.parametrize(
    ("points", "code"),
    [
        ({"z": 1}, ErrorCode.UNKNOWN_CRITERION),
        ({"a": float("nan")}, ErrorCode.WEIGHT_NOT_A_NUMBER),
        ({"a": float("inf")}, ErrorCode.WEIGHT_NOT_A_NUMBER),
        ({"a": 2, "b": -1}, ErrorCode.WEIGHT_NEGATIVE),
        ({"a": 0, "b": 0}, ErrorCode.WEIGHTS_ALL_ZERO),
        ({}, ErrorCode.WEIGHTS_ALL_ZERO),
    ],
)
def test_points_that_mean_nothing_are_refused(points, code):
    with pytest.raises(ScoringError) as refusal:
        Weighting.from_points(points, ABC)

    assert refusal.value.code is code


def test_only_criteria_can_be_locked():
    assert Weighting.from_points({"a": 1}, ABC, locked=["a", "z"]).locked == {"a"}


def test_a_lock_closes_and_opens():
    locked = EVEN.lock("a", locked=True)

    assert (locked.locked, locked.lock("a", locked=False).locked) == ({"a"}, frozenset())


def test_the_others_of_the_group_make_a_moved_share_good_in_proportion():
    weighting = Weighting.from_points({"a": 2, "b": 2, "c": 1, "x": 5}, ABC)

    moved = weighting.move("a", 0.35)

    assert dict(moved.shares) == pytest.approx({"a": 0.35, "b": 0.1, "c": 0.05, "x": 0.5, "y": 0.0}, abs=1e-15)
    assert moved.origin == "by_hand"


def test_a_locked_share_stays_put_when_another_moves():
    moved = EVEN.lock("b", locked=True).move("a", 0.3)

    assert dict(moved.shares) == pytest.approx({"a": 0.3, "b": 0.2, "c": 0.1, "x": 0.2, "y": 0.2}, abs=1e-15)


def test_a_share_stops_at_what_the_others_can_give():
    moved = EVEN.lock("b", locked=True).move("a", 0.9)

    assert dict(moved.shares) == pytest.approx({"a": 0.4, "b": 0.2, "c": 0.0, "x": 0.2, "y": 0.2}, abs=1e-15)


def test_a_share_that_nobody_can_make_good_stays_as_it_is():
    weighting = EVEN.lock("x", locked=True)

    assert weighting.move("y", 0.4) is weighting


def test_others_that_have_nothing_share_evenly_what_they_are_given():
    weighting = Weighting.from_points({"a": 1}, ABC)

    moved = weighting.move("a", 0.5)

    assert dict(moved.shares) == {"a": 0.5, "b": 0.25, "c": 0.25, "x": 0.0, "y": 0.0}


def test_a_group_moves_as_a_whole_and_keeps_its_proportions():
    weighting = Weighting.from_points({"a": 3, "b": 1, "x": 4}, ABC)

    moved = weighting.move_group("impact", 0.2)

    assert dict(moved.shares) == pytest.approx({"a": 0.6, "b": 0.2, "c": 0.0, "x": 0.2, "y": 0.0}, abs=1e-15)


def test_a_group_stops_where_a_locked_share_would_have_to_move():
    moved = EVEN.lock("a", locked=True).move_group("impact", 1.0)

    assert dict(moved.shares) == pytest.approx({"a": 0.2, "b": 0.0, "c": 0.0, "x": 0.4, "y": 0.4}, abs=1e-15)


@given(weightings(), SHARES, st.data())
def test_a_move_keeps_every_promise(weighting, share, data):
    key = data.draw(st.sampled_from(list(weighting.shares)))

    moved = weighting.move(key, share)

    keeps_the_whole(weighting, moved, but=key)
    others = [other for other in weighting.shares if weighting.groups[other] != weighting.groups[key]]
    assert [moved.shares[other] for other in others] == [weighting.shares[other] for other in others]


@given(weightings(), SHARES, st.data())
def test_a_share_lands_where_it_was_asked_or_at_the_nearest_end(weighting, share, data):
    key = data.draw(st.sampled_from(list(weighting.shares)))
    mates = [k for k in weighting.shares if weighting.groups[k] == weighting.groups[key] and k != key]
    free = [mate for mate in mates if mate not in weighting.locked]
    assume(free)
    room = weighting.shares[key] + sum(weighting.shares[mate] for mate in free)

    moved = weighting.move(key, share)

    assert moved.shares[key] == pytest.approx(min(max(share, 0), room), abs=1e-12)


@given(weightings(), SHARES, st.sampled_from(Group))
def test_a_move_of_a_group_keeps_every_promise(weighting, share, group):
    moved = weighting.move_group(group, share)

    keeps_the_whole(weighting, moved)


@given(weightings(), st.lists(st.tuples(st.integers(0, 20), SHARES), max_size=30))
def test_many_moves_keep_the_whole(weighting, moves):
    keys, moved = [*weighting.shares, *Group], weighting

    for number, share in moves:
        key = keys[number % len(keys)]
        moved = moved.move_group(key, share) if key in list(Group) else moved.move(key, share)

    assert sum(moved.shares.values()) == pytest.approx(1, abs=1e-12)
    assert min(moved.shares.values()) >= 0


def keeps_the_whole(before, after, but=None):
    assert sum(after.shares.values()) == pytest.approx(1, abs=1e-12)
    assert min(after.shares.values()) >= 0
    assert list(after.shares) == list(before.shares)
    assert after.locked == before.locked
    stay = [key for key in before.locked if key != but]
    assert [after.shares[key] for key in stay] == [before.shares[key] for key in stay]


@given(SHARES, st.sampled_from(["impact_main", "leverage", "risk"]))
def test_the_gate_and_the_constraint_of_a_new_study_never_gain_weight_by_a_move(share, key):
    weighting = default_weighting(counted(CRITERIA, ImpactCounting.MAIN_AND_BREADTH))

    moved = weighting.move(key, share).move_group("impact", share)

    assert (moved.shares["rpjmd_alignment"], moved.shares["budget"]) == (0.0, 0.0)


@given(weightings(), SHARES, st.data())
def test_a_share_that_does_not_move_stays_whatever_is_asked_of_it(weighting, share, data):
    key = data.draw(st.sampled_from(list(weighting.shares)))
    assume(key not in weighting.locked)

    moved = weighting.move(key, share)

    assert weighting.moves(key) or moved is weighting


def test_a_locked_share_and_one_without_a_free_mate_do_not_move():
    weighting = EVEN.lock("x", locked=True)

    assert [key for key in "abcxy" if weighting.moves(key)] == ["a", "b", "c"]
