from itertools import combinations
from math import fsum

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scoring.dimensions import Dimension
from scoring.shortlist import Candidate, Quota, Rules
from scoring.shortlist.count import count_best

SOME = (Dimension.LIVING, Dimension.ECONOMY, None)


def test_eight_alike_of_which_six_go_on_make_twenty_eight_lists():
    alike = [Candidate(f"P{n}", Dimension.LIVING, 0.5) for n in range(8)]

    assert count_best(alike, Rules(6)) == 28


def test_a_list_that_cannot_be_had_is_counted_as_none():
    assert count_best([Candidate("A", Dimension.LIVING, 0.5)], Rules(2)) == 0


@given(
    st.lists(st.tuples(st.sampled_from(SOME), st.sampled_from([0.1, 0.2, 0.3, 0.1 + 0.2])), max_size=7),
    st.integers(0, 5),
    st.integers(0, 2),
    st.sampled_from([None, 1, 2]),
)
def test_the_count_is_that_of_all_subsets(drawn, number, minimum, maximum):
    candidates = [Candidate(f"P{n}", dimension, value) for n, (dimension, value) in enumerate(drawn)]
    rules = Rules(number, {Dimension.LIVING: Quota(minimum, maximum)})

    held = [chosen for chosen in combinations(candidates, number) if all(c.slack >= 0 for c in rules.check(chosen))]
    values = [fsum(candidate.value for candidate in chosen) for chosen in held]
    best = max(values, default=0.0)

    assert count_best(candidates, rules) == sum(value == pytest.approx(best, abs=1e-9) for value in values)
