import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from scoring.errors import ErrorCode, ScoringError
from scoring.weighting import WAYS
from scoring.weighting.rank_based import Form, rank_based, rank_shares, tied_shares
from tests.scoring.given import benefit

ABCD = [benefit(key) for key in "abcd"]
every_form = pytest.mark.parametrize("form", Form)


def test_four_places_get_the_published_centroids():
    """Barron & Barrett (1996), Table 1."""
    assert rank_shares(4).tolist() == pytest.approx([0.5208, 0.2708, 0.1458, 0.0625], abs=5e-5)


def test_five_places_get_the_published_rank_sums():
    """Stillwell, Seaver & Edwards (1981)."""
    shares = rank_shares(5, form="rank_sum")

    assert shares.tolist() == pytest.approx([5 / 15, 4 / 15, 3 / 15, 2 / 15, 1 / 15], abs=1e-15)


@given(st.integers(1, 60), st.sampled_from(Form))
def test_shares_fall_from_place_to_place_and_sum_to_one(count, form):
    shares = rank_shares(count, form=form)

    assert shares.sum() == pytest.approx(1, abs=1e-12)
    assert (np.diff(shares) < 0).all()
    assert shares.min() > 0


@every_form
def test_a_single_criterion_gets_the_whole(form):
    assert rank_shares(1, form=form).tolist() == [1]


@every_form
def test_equally_important_criteria_share_the_mean_of_their_places(form):
    alone = rank_shares(4, form=form)

    shares = tied_shares([1, 2, 1], form=form)

    middle = (alone[1] + alone[2]) / 2
    assert shares.tolist() == pytest.approx([alone[0], middle, middle, alone[3]], abs=1e-15)


@given(st.lists(st.integers(1, 4), min_size=1, max_size=6), st.sampled_from(Form))
def test_ties_leave_the_whole_as_it_is(sizes, form):
    shares = tied_shares(sizes, form=form)

    assert len(shares) == sum(sizes)
    assert shares.sum() == pytest.approx(1, abs=1e-12)


@every_form
def test_all_equally_important_weigh_the_same(form):
    weighting = rank_based([("a", "b", "c", "d")], ABCD, form=form)

    assert dict(weighting.shares) == pytest.approx(dict.fromkeys("abcd", 0.25), abs=1e-15)


def test_a_criterion_left_out_of_the_order_weighs_nothing():
    weighting = rank_based(["c", "a"], ABCD)

    assert dict(weighting.shares) == {"a": 0.25, "b": 0.0, "c": 0.75, "d": 0.0}


@pytest.mark.parametrize("form", Form)
def test_each_form_is_a_way_of_its_own_and_says_so(form):
    weighting = WAYS[form].weigh(["a", "b"], ABCD)

    assert weighting.origin == form
    assert weighting.shares["a"] == pytest.approx(rank_shares(2, form=form)[0], abs=1e-15)


@pytest.mark.parametrize(
    ("order", "form", "code"),
    [
        (["a", "b", "a"], "roc", ErrorCode.CRITERION_TWICE),
        ([("a", "a")], "roc", ErrorCode.CRITERION_TWICE),
        (["a", "z"], "roc", ErrorCode.UNKNOWN_CRITERION),
        ([], "roc", ErrorCode.WEIGHTS_ALL_ZERO),
        ([()], "roc", ErrorCode.WEIGHTS_ALL_ZERO),
        (["a"], "dice", ErrorCode.PARAMETER_OUT_OF_RANGE),
    ],
)
def test_an_order_that_means_nothing_is_refused(order, form, code):
    with pytest.raises(ScoringError) as refusal:
        rank_based(order, ABCD, form=form)

    assert refusal.value.code is code


def test_no_place_is_refused():
    with pytest.raises(ScoringError) as refusal:
        rank_shares(0)

    assert refusal.value.facts == {"parameter": "n", "value": 0}
