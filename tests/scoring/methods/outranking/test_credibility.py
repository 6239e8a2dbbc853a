import numpy as np
import pytest
from hypothesis import given

from scoring.errors import ErrorCode, ScoringError
from scoring.methods.outranking.credibility import Limits, credible
from tests.scoring.given import criteria_like, problems

VINCKE = [
    [8.84, 8.79, 6.43, 6.95],
    [8.57, 8.51, 5.47, 6.91],
    [7.76, 7.75, 5.34, 8.76],
    [7.97, 9.12, 5.93, 8.09],
    [9.03, 8.97, 8.19, 8.10],
    [7.41, 7.87, 6.77, 7.23],
]
VINCKE_WEIGHTS = [9.00, 8.24, 5.98, 8.48]


def limits(q, p, v=np.inf, criteria=4):
    return Limits(*(np.full(criteria, float(one)) for one in (q, p, v)))


def way(rows, weights, directions, **thresholds):
    asked = limits(criteria=len(directions), **thresholds)
    return credible(np.array(rows, float), np.array(weights, float), criteria_like(directions), asked)


def test_the_six_programs_that_mcda_is_tested_with_come_out_as_printed():
    found = way(VINCKE, VINCKE_WEIGHTS, "++++", q=0.3, p=0.5, v=0.7)

    concordance = [
        [1.0, 1.0, 0.73, 0.69, 0.54, 0.96],
        [0.81, 1.0, 0.73, 0.32, 0.11, 0.78],
        [0.27, 0.46, 1.0, 0.55, 0.27, 0.81],
        [0.53, 0.72, 0.73, 1.0, 0.53, 0.81],
        [1.0, 1.0, 0.73, 1.0, 1.0, 1.0],
        [0.46, 0.46, 0.66, 0.19, 0.0, 1.0],
    ]
    assert found.concordance == pytest.approx(np.array(concordance), abs=6e-3)
    assert found.credibility[3] == pytest.approx([0, 0.71608833, 0.41073113, 1, 0, 0], abs=1e-6)
    assert found.credibility[4] == pytest.approx([1, 1, 0.54764151, 1, 1, 1], abs=1e-6)


def test_without_veto_credibility_is_concordance():
    found = way(VINCKE, VINCKE_WEIGHTS, "++++", q=0.3, p=0.5)

    assert found.credibility.tolist() == found.concordance.tolist()


@pytest.mark.parametrize(
    ("behind", "expected"), [(1, 1), (1.5, 0.75), (2, 0.5), (3, 0.5), (4, 0.5 * 0.5 / 0.5), (5, 0)]
)
def test_speaking_for_it_fades_and_a_veto_ends_it(behind, expected):
    found = way([[5, 5], [5, 5 + behind]], [0.5, 0.5], "++", q=1, p=2, v=5)

    against = np.clip((behind - 2) / 3, 0, 1)
    lessened = expected if against <= 0.5 else 0.5 * (1 - against) / 0.5
    assert found.credibility[0, 1] == pytest.approx(lessened, abs=1e-12)


def test_thresholds_that_are_one_make_a_step():
    found = way([[5.0], [6.0], [6.5]], [1.0], "+", q=1, p=1, v=1)

    assert found.credibility[0].tolist() == [1, 1, 0]


@given(problems(least=1))
def test_shares_stay_between_nothing_and_all_and_costs_count_the_other_way(problem):
    rows, points, criteria = problem
    asked = limits(0.5, 1, 4, len(criteria))

    found = credible(rows, points, criteria, asked)

    assert ((found.credibility >= 0) & (found.credibility <= found.concordance)).all()
    turned = criteria_like(["+" if c.anchors[0] > c.anchors[1] else "-" for c in criteria])
    assert credible(-rows, points, turned, asked).credibility == pytest.approx(found.credibility, abs=1e-12)


def test_weights_whose_shares_add_up_to_more_than_all_by_rounding_leave_no_more_than_all():
    points = next(
        points
        for points in np.random.default_rng(0).integers(1, 10, size=(200, 6)).astype(float)
        if sum((points / points.sum()).tolist()) > 1
    )

    found = credible(np.ones((2, 6)), points, criteria_like("++++++"), limits(0, 1, 2, 6))

    assert found.concordance.max() == found.credibility.max() == 1


@pytest.mark.parametrize(
    ("thresholds", "name"),
    [
        ({"q": -1, "p": 1}, "q"),
        ({"q": float("nan"), "p": 1}, "q"),
        ({"q": 2, "p": 1}, "p"),
        ({"q": 0, "p": float("inf")}, "p"),
        ({"q": 0, "p": 1, "v": 0.5}, "v"),
        ({"q": 0, "p": 1, "v": float("nan")}, "v"),
    ],
)
def test_thresholds_out_of_order_are_refused(thresholds, name):
    with pytest.raises(ScoringError) as refusal:
        limits(**thresholds)

    assert (refusal.value.code, refusal.value.facts["parameter"]) == (ErrorCode.PARAMETER_OUT_OF_RANGE, name)
