import numpy as np
import pytest

from scoring.errors import ErrorCode, ScoringError
from scoring.robustness.uncertain import Shape, UncertainScore, off_by

SHARES = (np.arange(100_000) + 0.5) / 100_000


def at(shape, *figures):
    return UncertainScore("P", "c", shape, figures).at(SHARES)


def test_an_interval_is_even_between_its_ends():
    found = at(Shape.INTERVAL, 2, 4)

    assert (found.min(), found.mean(), found.max()) == pytest.approx((2, 3, 4), abs=1e-4)


@pytest.mark.parametrize("figures", [(1, 2, 5), (1, 1, 5), (1, 5, 5)])
def test_a_triangle_has_its_mean_and_spread(figures):
    lowest, likeliest, highest = figures

    found = at(Shape.TRIANGULAR, *figures)

    variance = (
        lowest**2 + likeliest**2 + highest**2 - lowest * likeliest - lowest * highest - likeliest * highest
    ) / 18
    assert found.mean() == pytest.approx(sum(figures) / 3, abs=1e-3)
    assert found.var() == pytest.approx(variance, abs=1e-3)


def test_a_triangle_without_width_is_one_value():
    assert set(at(Shape.TRIANGULAR, 3, 3, 3)) == {3}


def test_a_bell_has_its_mean_and_spread_also_of_the_logarithm():
    assert at(Shape.NORMAL, 3, 0.5).std() == pytest.approx(0.5, abs=1e-3)
    assert np.log(at(Shape.LOGNORMAL, 0.1, 0.2)).std() == pytest.approx(0.2, abs=1e-3)
    assert np.median(at(Shape.LOGNORMAL, 0.1, 0.2)) == pytest.approx(np.exp(0.1), abs=1e-3)


@pytest.mark.parametrize(
    ("shape", "figures"),
    [
        (Shape.INTERVAL, (4, 2)), (Shape.INTERVAL, (1,)), (Shape.TRIANGULAR, (1, 6, 5)), (Shape.NORMAL, (3, -1)),
        (Shape.NORMAL, (float("nan"), 1)), (Shape.TRIANGULAR, (1, 2)),
    ],
)  # fmt: skip
def test_figures_that_describe_nothing_are_refused(shape, figures):
    with pytest.raises(ScoringError) as refused:
        UncertainScore("P", "c", shape, figures)

    assert refused.value.code is ErrorCode.UNCERTAINTY_UNCLEAR


def test_every_score_may_be_off_by_a_step():
    found = off_by(np.array([[3.0, 4.0]]), ["P"], ["a", "b"], step=0.5)

    assert [(one.criterion, one.figures) for one in found] == [("a", (2.5, 3.5)), ("b", (3.5, 4.5))]
