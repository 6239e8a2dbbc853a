import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pymcdm import correlations as oracle

from scoring.comparison.correlation import (
    CORRELATIONS,
    Coefficient,
    kendall_b,
    likeness,
    rw,
    spearman,
    weighted_tau,
    ws,
)
from scoring.errors import ErrorCode, ScoringError
from scoring.methods import METHODS
from scoring.ranking import rank
from tests.scoring.given import criteria_like, matrix_of, weighting_of

REFERENCE, OTHER = [1, 2, 3, 4, 5], [1, 3, 2, 4, 5]
every_coefficient = pytest.mark.parametrize("coefficient", Coefficient)
tied = st.lists(st.integers(1, 6), min_size=2, max_size=9)


def test_two_orders_of_five_as_salabun_and_urbaniak_print_them():
    assert spearman(REFERENCE, OTHER) == pytest.approx(0.9, abs=1e-12)
    assert rw(REFERENCE, OTHER) == pytest.approx(0.8833, abs=5.1e-5)
    assert ws(REFERENCE, OTHER) == pytest.approx(0.8542, abs=5.1e-5)


def test_ties_as_the_documentation_of_scipy_prints_them():
    x, y = [12, 2, 1, 12, 2], [1, 4, 7, 1, 0]

    assert kendall_b(x, y) == pytest.approx(-0.47140452079103173, abs=1e-12)
    assert weighted_tau(x, y) == pytest.approx(-0.56694968153682723, abs=1e-12)
    assert spearman([1, 2, 3, 4, 5], [5, 6, 7, 8, 7]) == pytest.approx(0.82078268166812329, abs=1e-12)


def test_ws_looks_from_the_reference():
    assert ws([1, 2, 3], [2, 3, 1]) != ws([2, 3, 1], [1, 2, 3])


def test_a_change_at_the_top_counts_for_more():
    at_the_top, at_the_end = [2, 1, 3, 4, 5], [1, 2, 3, 5, 4]

    for coefficient in (rw, ws):
        assert coefficient(REFERENCE, at_the_top) < coefficient(REFERENCE, at_the_end)
    negated = [[-place for place in order] for order in (REFERENCE, at_the_top, at_the_end)]
    assert weighted_tau(negated[0], negated[1]) < weighted_tau(negated[0], negated[2])


@given(st.permutations(range(1, 8)), st.permutations(range(1, 8)))
def test_strict_orders_agree_with_another_hand(x, y):
    assert spearman(x, y) == pytest.approx(oracle.spearman(x, y))
    assert rw(x, y) == pytest.approx(oracle.rw(x, y))
    assert ws(x, y) == pytest.approx(oracle.ws(x, y))
    assert kendall_b(x, y) == pytest.approx(oracle.kendall_tau(x, y))


@given(st.data(), tied)
def test_tau_b_takes_ties_out_of_both_counts(data, x):
    y = data.draw(st.lists(st.integers(1, 6), min_size=len(x), max_size=len(x)))
    pairs = [np.sign([x[j] - x[i], y[j] - y[i]]) for i in range(len(x)) for j in range(i)]
    apart = [sum(pair[side] != 0 for pair in pairs) for side in (0, 1)]

    if all(apart):
        expected = sum(pair[0] * pair[1] for pair in pairs) / np.sqrt(apart[0] * apart[1])
        assert kendall_b(x, y) == pytest.approx(expected)


@every_coefficient
@given(order=st.permutations(range(1, 7)))
def test_an_order_is_wholly_like_itself(coefficient, order):
    assert CORRELATIONS[coefficient](order, order) == pytest.approx(1)


@pytest.mark.parametrize("coefficient", [spearman, kendall_b, rw, weighted_tau])
def test_the_reverse_is_wholly_unlike(coefficient):
    assert coefficient(REFERENCE, REFERENCE[::-1]) == pytest.approx(-1)


@every_coefficient
def test_a_single_program_is_like_itself(coefficient):
    assert CORRELATIONS[coefficient]([1], [1]) == 1


@pytest.mark.parametrize("coefficient", [spearman, kendall_b, weighted_tau])
def test_where_all_tie_in_one_order_nothing_is_shared_and_in_both_everything(coefficient):
    assert coefficient([2, 2, 2], [1, 2, 3]) == coefficient([1, 2, 3], [2, 2, 2]) == 0
    assert coefficient([2, 2, 2], [5, 5, 5]) == 1


@every_coefficient
@given(data=st.data(), x=tied)
def test_the_answer_is_always_a_number(coefficient, data, x):
    y = data.draw(st.lists(st.integers(1, 6), min_size=len(x), max_size=len(x)))

    assert np.isfinite(CORRELATIONS[coefficient](x, y))


@every_coefficient
@pytest.mark.parametrize(
    ("x", "y", "wrong"),
    [([1, 2], [1], "y"), ([1, float("nan")], [1, 2], "x"), ([1, 2], [1, float("inf")], "y"), ([], [], "x")],
)
def test_what_cannot_be_compared_is_refused(coefficient, x, y, wrong):
    with pytest.raises(ScoringError) as refusal:
        CORRELATIONS[coefficient](x, y)

    assert (refusal.value.code, refusal.value.facts["parameter"]) == (ErrorCode.PARAMETER_OUT_OF_RANGE, wrong)


def rankings(rows, *more):
    criteria = criteria_like("++")
    return [
        rank(matrix_of(rows, criteria), weighting_of(points, criteria), METHODS["weighted_sum"])
        for points in ([1, 0], *more)
    ]


@every_coefficient
def test_rankings_are_compared_program_by_program(coefficient):
    first, second = rankings([[5, 1], [4, 4], [3, 2], [2, 3]], [0, 1])
    sign = -1 if coefficient is Coefficient.WEIGHTED_TAU else 1

    found = likeness(first, second, coefficient)

    assert found == CORRELATIONS[coefficient]([sign * p for p in (1, 2, 3, 4)], [sign * p for p in (4, 1, 3, 2)])


def test_rankings_of_other_programs_are_refused():
    (three,), (four,) = rankings([[5, 1], [4, 4], [3, 2]]), rankings([[5, 1], [4, 4], [3, 2], [2, 2]])

    for pair in ((three, four), (four, three)):
        with pytest.raises(ScoringError) as refusal:
            likeness(*pair)
        assert (refusal.value.code, refusal.value.facts) == (ErrorCode.UNKNOWN_PROGRAM, {"program": "P3"})
