import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from scoring.methods.outranking import flows
from scoring.methods.outranking.flows import criterion_flows
from scoring.methods.outranking.preference import Preference, degree

EVERY_SHAPE = [
    Preference("usual"),
    Preference("ushape", q=1),
    Preference("vshape", p=2),
    Preference("linear", q=1, p=3),
    Preference("linear", q=1, p=1),
    Preference("level", q=0.5, p=2),
    Preference("gaussian", s=1.5),
]
every_shape = pytest.mark.parametrize("preference", EVERY_SHAPE, ids=lambda preference: preference.shape)


def pair_by_pair(column, preference):
    """Give (plus, minus) by comparing every pair, as the definition says."""
    preferred = degree(column[:, None] - column, preference, rounding=1e-12 * np.abs(column).max())
    others = max(len(column) - 1, 1)
    return preferred.sum(axis=1) / others, preferred.sum(axis=0) / others


@every_shape
@given(column=st.lists(st.integers(-40, 40).map(lambda n: n / 8), min_size=1, max_size=12).map(np.array))
def test_sorting_gives_what_comparing_every_pair_gives(preference, column):
    plus, minus = criterion_flows(column, preference)

    expected = pair_by_pair(column, preference)
    assert plus == pytest.approx(expected[0], abs=1e-14)
    assert minus == pytest.approx(expected[1], abs=1e-14)


@every_shape
def test_many_values_of_any_size_are_compared_as_exactly(preference):
    column = np.random.default_rng(1985).normal(size=700) * 5 - 1e6

    plus, minus = criterion_flows(column, preference)

    expected = pair_by_pair(column, preference)
    assert plus == pytest.approx(expected[0], abs=1e-12)
    assert minus == pytest.approx(expected[1], abs=1e-12)


def test_growth_much_narrower_than_the_range_keeps_its_digits():
    column = np.concatenate([np.linspace(0, 1, 50), [1e12]])

    plus, minus = criterion_flows(column, Preference("vshape", p=0.5))

    expected = pair_by_pair(column, Preference("vshape", p=0.5))
    assert plus == pytest.approx(expected[0], abs=1e-14)
    assert minus == pytest.approx(expected[1], abs=1e-14)


@every_shape
def test_blocks_add_up(preference, monkeypatch):
    column = np.random.default_rng(1986).uniform(0, 9, size=23)
    whole = criterion_flows(column, preference)

    monkeypatch.setattr(flows, "BLOCK", 50)
    pieces = criterion_flows(column, preference)

    assert pieces[0] == pytest.approx(whole[0], abs=1e-15)
    assert pieces[1] == pytest.approx(whole[1], abs=1e-15)


@every_shape
def test_what_one_is_preferred_the_others_are_preferred_less(preference):
    plus, minus = criterion_flows(np.array([5.0, 3.0, 3.0, 1.0]), preference)

    assert plus.sum() == pytest.approx(minus.sum(), abs=1e-15)
    assert (plus[0], minus[3]) == (plus.max(), minus.max())
    assert (plus[1], minus[1]) == (plus[2], minus[2])


@every_shape
@pytest.mark.parametrize("column", [[7.0], [0.0], [2.0, 2.0, 2.0], [0.1 + 0.2, 0.3]])
def test_where_nothing_differs_nothing_is_preferred(preference, column):
    plus, minus = criterion_flows(np.array(column), preference)

    assert plus == pytest.approx(np.zeros(len(column)), abs=1e-15)
    assert minus == pytest.approx(np.zeros(len(column)), abs=1e-15)


def test_a_step_is_not_passed_by_rounding():
    plus, minus = criterion_flows(np.array([0.4, 0.3]), Preference("ushape", q=0.1))

    assert (plus.tolist(), minus.tolist()) == ([0, 0], [0, 0])
