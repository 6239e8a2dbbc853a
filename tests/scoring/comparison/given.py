"""Orders that the tests of this room bring along."""

import numpy as np
from hypothesis import strategies as st

TENNESSEE = [[1, 2, 4, 3], [4, 1, 3, 2], [4, 3, 2, 1], [4, 3, 1, 2]]
"""The capital of Tennessee: places of Memphis, Nashville, Knoxville, Chattanooga (Wikipedia, Kemeny-Young method)."""
VOTES = [42, 26, 15, 17]


@st.composite
def orders(draw, most=6):
    """Draw (places, counts): some orders of the same programs, ties among them, each given 1 to 4 times."""
    size = draw(st.integers(1, most))
    strict = st.permutations(range(1, size + 1))
    tied = st.lists(st.integers(1, size), min_size=size, max_size=size)
    places = draw(st.lists(strict | tied, min_size=1, max_size=5))
    counts = draw(st.lists(st.integers(1, 4), min_size=len(places), max_size=len(places)))
    return places, counts


def shuffled(*, programs, orders, noise, seed):
    """Give places in orders that share a direction, blurred."""
    dice = np.random.default_rng(seed)
    merit = np.linspace(0, 1, programs)
    return [(merit + noise * 0.3 * dice.standard_normal(programs)).argsort().argsort() + 1 for _ in range(orders)]
