import numpy as np
import pytest
from scipy.sparse import csr_array

from scoring.shortlist.system import System, on_steps, scaled


def system(worth, rows, lower, upper, whole=None):
    size = len(worth)
    return System(
        np.array(worth, dtype=float),
        csr_array(np.array(rows, dtype=float).reshape(-1, size)),
        np.array(lower, dtype=float),
        np.array(upper, dtype=float),
        np.ones(size, dtype=bool) if whole is None else np.array(whole),
    )


def test_worth_on_even_steps_becomes_whole_numbers():
    plain, factor = scaled(system([1 / 3, 0.25, 0.1 + 0.2], [], [], []))

    assert (plain.worth.tolist(), factor, on_steps(plain.worth)) == ([20.0, 15.0, 18.0], 60.0, True)


@pytest.mark.parametrize("worth", [[0.5, 0.5 + 1e-9], [0.123456789, 0.987654321]])
def test_worth_that_lies_on_no_even_steps_is_only_made_larger(worth):
    plain, factor = scaled(system(worth, [], [], []))

    assert plain.worth.max() == pytest.approx(1e4)
    assert plain.worth / factor == pytest.approx(np.array(worth), rel=1e-15)
    assert not on_steps(plain.worth)


def test_a_row_of_whole_numbers_loses_its_common_divisor_and_what_no_sum_can_reach():
    plain, _ = scaled(system([1, 1], [[4e9, 6e9], [1, 1]], [1e9, -np.inf], [9e9, 1.5]))

    assert plain.rows.toarray().tolist() == [[2.0, 3.0], [1.0, 1.0]]
    assert (plain.lower.tolist(), plain.upper.tolist()) == ([1.0, -np.inf], [4.0, 1.0])


def test_a_limit_on_shares_is_not_rounded():
    plain, _ = scaled(system([1, 1], [[4, 6]], [-np.inf], [9], whole=[True, False]))

    assert plain.upper.tolist() == [4.5]


def test_numbers_that_are_not_whole_or_too_large_are_brought_to_one_size():
    plain, _ = scaled(system([1, 1], [[0.5, 0.1], [10_000_000_001, 3]], [-np.inf] * 2, [1.0, 10_000_000_001]))

    assert np.abs(plain.rows.toarray()).max(axis=1).tolist() == pytest.approx([1e4, 1e4])
    assert plain.upper.tolist() == pytest.approx([2e4, 1e4])


def test_a_choice_that_is_forbidden_breaks_the_row_and_no_other_does():
    forbidden = system([1, 1, 1], [], [], [], whole=[True, True, False]).without(np.array([1.0, 0.0, 0.4]))

    sums = {
        (one, other): float((forbidden.rows @ np.array([one, other, 0.9]))[0]) <= forbidden.upper[0]
        for one in (0.0, 1.0)
        for other in (0.0, 1.0)
    }
    assert [choice for choice, allowed in sums.items() if not allowed] == [(1.0, 0.0)]


def test_among_some_variables_the_others_stand_at_their_values():
    part = system([1, 2, 3], [[1, 1, 1]], [1], [2]).among(np.array([True, False, True]), np.array([0.0, 1.0, 0.0]))

    assert (part.worth.tolist(), part.lower.tolist(), part.upper.tolist()) == ([1.0, 3.0], [0.0], [1.0])
