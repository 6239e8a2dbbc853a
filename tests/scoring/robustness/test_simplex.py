import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from scoring.errors import ErrorCode, ScoringError
from scoring.robustness.simplex import BoxedShares, ordered, spread
from scoring.robustness.stream import uniforms


def test_shares_are_spread_evenly_over_all_there_are():
    found = spread(uniforms(1, 0, 200_000, 3))

    assert np.abs(found.sum(axis=1) - 1).max() < 1e-12
    assert np.abs(found.mean(axis=0) - 1 / 3).max() < 0.003
    # the share of the triangle in which the first weighs more than a half is a quarter
    assert (found[:, 0] > 0.5).mean() == pytest.approx(0.25, abs=0.003)


def test_shares_in_an_order_have_the_means_of_rank_order_centroids():
    found = ordered(uniforms(1, 0, 200_000, 4), [[2], [0], [3], [1]])

    assert (np.diff(found[:, [2, 0, 3, 1]], axis=1) <= 0).all()
    # Barron & Barrett (1996) for four criteria
    assert found[:, [2, 0, 3, 1]].mean(axis=0) == pytest.approx([0.5208, 0.2708, 0.1458, 0.0625], abs=0.002)


def test_inside_a_tier_the_order_stays_open():
    found = ordered(uniforms(1, 0, 100_000, 3), [[0, 1], [2]])

    assert (found[:, :2].min(axis=1) >= found[:, 2]).all()
    assert (found[:, 0] > found[:, 1]).mean() == pytest.approx(0.5, abs=0.006)


def test_shares_inside_ranges_are_spread_as_those_that_chance_puts_there():
    lowest, highest = np.array([0.2, 0.1, 0.1]), np.array([0.6, 0.5, 0.4])

    found = BoxedShares(lowest, highest).draw(uniforms(1, 0, 100_000, 3))

    tried = spread(uniforms(2, 0, 1_000_000, 3))
    wanted = tried[((tried >= lowest) & (tried <= highest)).all(axis=1)]
    for share in (5, 25, 50, 75, 95):
        assert np.percentile(found, share, axis=0) == pytest.approx(np.percentile(wanted, share, axis=0), abs=0.003)


@given(data=st.data(), number=st.integers(1, 12))
def test_shares_never_leave_their_ranges_and_sum_to_one(data, number):
    parts = data.draw(st.lists(st.floats(0.01, 1), min_size=number, max_size=number))
    own = np.array(parts) / sum(parts)
    down, up = (np.array(data.draw(st.lists(st.floats(0, 1), min_size=number, max_size=number))) for _ in range(2))
    lowest, highest = own * (1 - down), own + (1 - own) * up

    found = BoxedShares(lowest, highest).draw(uniforms(3, 0, 64, number))

    assert np.abs(found.sum(axis=1) - 1).max() < 1e-9
    assert (found >= lowest - 1e-9).all()
    assert (found <= highest + 1e-9).all()


@pytest.mark.parametrize(
    "ranges", [[(0.6, 1), (0.5, 1)], [(0, 0.4), (0, 0.5)], [(0.5, 0.4), (0.5, 0.6)], [(-0.1, 1), (0, 1)]]
)
def test_ranges_without_weights_are_refused(ranges):
    lowest, highest = np.array(ranges).T

    with pytest.raises(ScoringError) as refused:
        BoxedShares(lowest, highest)

    assert refused.value.code is ErrorCode.RANGES_EMPTY
