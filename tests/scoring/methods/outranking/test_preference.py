import numpy as np
import pytest

from scoring.criteria import Criterion
from scoring.errors import ErrorCode, ScoringError
from scoring.methods.outranking.preference import Preference, Shape, degree, of_anchors

DIFFERENCES = np.array([-3.0, 0.0, 0.5, 1.0, 1.5, 2.0, 3.0])


@pytest.mark.parametrize(
    ("preference", "expected"),
    [
        (Preference("usual"), [0, 0, 1, 1, 1, 1, 1]),
        (Preference("ushape", q=1), [0, 0, 0, 0, 1, 1, 1]),
        (Preference("vshape", p=2), [0, 0, 0.25, 0.5, 0.75, 1, 1]),
        (Preference("linear", q=1, p=2), [0, 0, 0, 0, 0.5, 1, 1]),
        (Preference("level", q=0.5, p=1.5), [0, 0, 0, 0.5, 0.5, 1, 1]),
        (Preference("gaussian", s=1), [0, 0, *(1 - np.exp(-(np.array([0.5, 1, 1.5, 2, 3]) ** 2) / 2))]),
    ],
    ids=lambda given: getattr(given, "shape", ""),
)
def test_each_function_gives_what_brans_and_vincke_draw(preference, expected):
    assert degree(DIFFERENCES, preference) == pytest.approx(expected, abs=1e-15)


@pytest.mark.parametrize("preference", [Preference("linear", q=1, p=1), Preference("vshape", p=0)])
def test_growth_over_no_width_is_a_step(preference):
    step = Preference("ushape", q=preference.p)

    assert degree(DIFFERENCES, preference).tolist() == degree(DIFFERENCES, step).tolist()


def test_a_difference_that_passes_a_step_by_rounding_only_does_not_pass_it():
    passed = np.array([0.4 - 0.3])

    assert degree(passed, Preference("ushape", q=0.1)).tolist() == [1]
    assert degree(passed, Preference("ushape", q=0.1), rounding=1e-12).tolist() == [0]


@pytest.mark.parametrize(
    ("thresholds", "name"),
    [
        ({"shape": "dice"}, "shape"),
        ({"shape": "ushape", "q": -1}, "q"),
        ({"shape": "vshape", "p": -1}, "p"),
        ({"shape": "linear", "q": 2, "p": 1}, "p"),
        ({"shape": "level", "q": float("nan"), "p": 1}, "q"),
        ({"shape": "level", "q": 0, "p": float("inf")}, "p"),
        ({"shape": "gaussian"}, "s"),
        ({"shape": "gaussian", "s": -1}, "s"),
    ],
)
def test_thresholds_that_mean_nothing_are_refused(thresholds, name):
    with pytest.raises(ScoringError) as refusal:
        Preference(**thresholds)

    assert (refusal.value.code, refusal.value.facts["parameter"]) == (ErrorCode.PARAMETER_OUT_OF_RANGE, name)


def test_a_threshold_that_the_shape_does_not_use_is_not_looked_at():
    assert Preference("usual", q=-1, p=-2, s=-3).shape == Shape.USUAL


@pytest.mark.parametrize("anchors", [(1.0, 5.0), (5.0, 1.0)])
def test_thresholds_are_taken_from_the_width_of_the_anchors(anchors):
    found = of_anchors(Criterion("c", anchors=anchors), q_share=0.125, p_share=0.25)

    assert found == Preference("linear", q=0.5, p=1.0)
