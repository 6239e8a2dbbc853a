import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from scoring.errors import ErrorCode, ScoringError
from scoring.weighting.pairwise import Priority, RandomIndex, consistency, priorities, random_index_of
from tests.scoring.weighting.given import DRINKS, consistent, judgements, priority_lists, with_blanks


def told(matrix, priority="eigenvector", **more):
    return consistency(matrix, priorities(matrix, priority), **more)


@pytest.mark.parametrize(
    ("random_index", "ratio"), [(RandomIndex.SAATY_2005, 0.022), (RandomIndex.DONEGAN_DODD, 0.0235), (1.32, 0.022)]
)
def test_the_published_ratio_is_met(random_index, ratio):
    """Saaty (2008), relative consumption of drinks; ahpy's test suite for the table of Donegan & Dodd."""
    found = told(DRINKS, random_index=random_index)

    assert found.ratio == pytest.approx(ratio, abs=6e-4 if ratio == 0.022 else 6e-5)
    assert found.enough


def test_saatys_table_is_the_one_of_1980():
    assert [random_index_of(count) for count in range(1, 11)] == [0, 0, 0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49]


@given(priority_lists(least=1, most=10), st.sampled_from(Priority))
def test_consistent_judgements_have_a_ratio_of_zero(weights, priority):
    found = told(consistent(weights), priority)

    assert found.lambda_max == pytest.approx(len(weights), abs=1e-9)
    assert (found.index, found.ratio) == (0, 0)


@given(judgements(most=8), st.sampled_from(Priority))
def test_lambda_max_is_never_below_the_number_of_things(matrix, priority):
    assert told(matrix, priority).lambda_max >= len(matrix) - 1e-9


@given(judgements(most=8))
def test_lambda_max_of_the_eigenvector_is_the_largest_eigenvalue(matrix):
    assert told(matrix).lambda_max == pytest.approx(np.linalg.eigvals(matrix).real.max(), rel=1e-9)


@given(judgements(), st.integers(2, 9))
def test_the_scale_of_priorities_does_not_matter(matrix, times):
    found = priorities(matrix)

    assert consistency(matrix, times * found).ratio == pytest.approx(consistency(matrix, found).ratio, abs=1e-12)


@pytest.mark.parametrize("count", [1, 2])
def test_one_thing_or_two_always_agree(count):
    found = told(np.array([[1, 9], [1 / 9, 1]])[:count, :count])

    assert (found.index, found.ratio, found.enough) == (0, 0, True)


def test_two_things_agree_even_where_their_judgements_are_rounded():
    found = told(np.array([[1, 9], [0.1, 1]]))

    assert (found.index, found.ratio) == (0, 0)


def test_a_ratio_of_a_tenth_is_not_enough():
    found = told(np.array([[1, 3, 1 / 3], [1 / 3, 1, 3], [3, 1 / 3, 1]]))

    assert found.ratio > 0.10
    assert not found.enough


def test_fewer_judgements_are_held_against_a_smaller_index():
    """Ágoston & Csató (2022): of 5 things with 3 blanks, half the index of the complete table is left."""
    assert random_index_of(5, blank=3) == pytest.approx(1.12 * 0.5, abs=1e-12)
    assert random_index_of(5, blank=6) == 0


def test_as_many_judgements_as_hold_all_together_cannot_contradict_each_other():
    chain = with_blanks(DRINKS, [(i, j) for i in range(7) for j in range(i + 2, 7)])

    found = told(chain)

    assert (found.index, found.ratio) == (pytest.approx(0, abs=1e-12), 0)


def test_a_large_table_takes_the_last_index_of_the_published_ones():
    assert random_index_of(40) == 1.59


@pytest.mark.parametrize("random_index", ["dice", 0, -1])
def test_an_index_that_nobody_knows_is_refused(random_index):
    with pytest.raises(ScoringError) as refusal:
        told(DRINKS, random_index=random_index)

    assert refusal.value.code is ErrorCode.PARAMETER_OUT_OF_RANGE
    assert refusal.value.facts == {"parameter": "random_index", "value": random_index}
