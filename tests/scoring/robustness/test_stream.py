import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from scoring.robustness.stream import uniforms


@given(first=st.integers(0, 10_000), draws=st.integers(1, 40), width=st.integers(1, 9), seed=st.integers(0, 2**64))
def test_a_draw_is_the_same_in_whatever_portion_it_is_computed(first, draws, width, seed):
    whole = uniforms(seed, first, draws, width)

    one_by_one = np.concatenate([uniforms(seed, first + number, 1, width) for number in range(draws)])

    assert (whole == one_by_one).all()


def test_numbers_lie_evenly_between_0_and_1_and_never_reach_them():
    found = uniforms(2019, 0, 50_000, 4)

    assert 0 < found.min() < 1e-4
    assert 1 - 1e-4 < found.max() < 1
    assert np.abs(found.mean(axis=0) - 0.5).max() < 0.005
    assert np.abs(np.corrcoef(found.T) - np.eye(4)).max() < 0.02


def test_another_seed_gives_other_numbers():
    assert not (uniforms(1, 0, 10, 3) == uniforms(2, 0, 10, 3)).any()
