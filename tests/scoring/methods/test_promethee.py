import numpy as np
import pymcdm.methods
import pytest
from hypothesis import given

from scoring.criteria import Criterion
from scoring.errors import ErrorCode, ScoringError
from scoring.methods.outranking.preference import Preference
from scoring.methods.promethee import Flows, flows, promethee, relations, single_flows, without_noise
from scoring.methods.weighted_sum import weighted_sum
from scoring.ranking import competition_places
from tests.scoring.given import criteria_like, problems
from tests.scoring.methods.oracle import oracle_scores, random_problems


def way(rows, weights, directions, functions=None):
    return flows(
        np.array(rows, dtype=float), np.array(weights, dtype=float), criteria_like(directions), functions=functions
    )


def test_the_emergency_of_zhao_comes_out_as_printed():
    found = way([[4, 3, 2], [3, 2, 4], [5, 1, 3]], [0.5, 0.3, 0.2], "+++", [Preference("usual")] * 3)

    assert found.net == pytest.approx([0.1, -0.3, 0.2], abs=1e-15)
    assert found.plus == pytest.approx([0.55, 0.35, 0.6], abs=1e-15)
    assert relations(found) == ("IP-", "-I-", "PPI")


def test_the_facilities_of_papathanasiou_and_ploskas_come_out_as_printed():
    rows = [[8, 7, 2, 1], [5, 3, 7, 5], [7, 5, 6, 4], [9, 9, 7, 3], [11, 10, 3, 7], [6, 9, 5, 4]]

    found = way(rows, [0.4, 0.3, 0.1, 0.2], "++++", [Preference("linear", q=1, p=2)] * 4)

    assert found.net == pytest.approx([-0.26, -0.52, -0.22, 0.36, 0.7, -0.06], abs=5e-3)


@pytest.mark.parametrize(
    ("ours", "theirs", "thresholds"),
    [
        ("usual", "usual", {}),
        ("ushape", "ushape", {"q": 0.5}),
        ("vshape", "vshape", {"p": 2.0}),
        ("level", "level", {"q": 0.5, "p": 2.0}),
        ("linear", "vshape_2", {"q": 0.5, "p": 2.0}),
    ],
)
@pytest.mark.parametrize("directions", ["++++", "+-+-", "----"])
def test_scores_equal_pymcdms(ours, theirs, thresholds, directions):
    criteria = criteria_like(directions)
    each = {name: [value] * len(directions) for name, value in thresholds.items()}

    for rows, weights in random_problems(directions):
        oracle = oracle_scores(pymcdm.methods.PROMETHEE_II(theirs, **each), rows, weights, criteria)
        functions = [Preference(ours, **thresholds)] * len(directions)
        assert promethee(rows, weights, criteria, functions=functions) == pytest.approx(oracle, abs=1e-12)


@given(problems())
def test_on_whole_ratings_the_default_counts_every_difference_whole(problem):
    rows, points, criteria = problem
    weights = points / points.sum()

    scores = promethee(rows, weights, criteria)

    usual = promethee(rows, weights, criteria, functions=[Preference("usual")] * len(criteria))
    assert scores == pytest.approx(usual, abs=1e-15)


def test_what_is_measured_grows_evenly_up_to_a_quarter_of_the_anchors_width():
    months = [Criterion("months", anchors=(12.0, 4.0))]

    scores = promethee(np.array([[8.0], [7.0]]), np.array([1.0]), months)

    assert scores == pytest.approx([-0.5, 0.5], abs=1e-15)


def test_growth_over_the_whole_width_would_only_give_the_weighted_sum_again():
    criteria, weights = criteria_like("+-+"), np.array([0.5, 0.3, 0.2])
    rows = np.random.default_rng(1985).uniform(1, 5, size=(30, 3))

    whole = promethee(rows, weights, criteria, p_share=1.0)

    official = weighted_sum(rows, weights, criteria)
    assert whole == pytest.approx((official - official.mean()) * 30 / 29, abs=1e-14)


@given(problems(least=1))
def test_flows_balance(problem):
    rows, points, criteria = problem

    found = flows(rows, points / points.sum(), criteria)

    assert found.net.sum() == pytest.approx(0, abs=1e-12)
    assert (np.abs(found.net) <= 1 + 1e-12).all()
    assert found.net == pytest.approx(single_flows(rows, criteria).net @ points / points.sum(), abs=1e-14)


def test_weights_that_sum_to_ten_multiply_the_scores_by_ten():
    rows = [[2, 3], [4, 1], [3, 4]]

    one, ten = (way(rows, weights, "+-").net for weights in ([0.4, 0.6], [4, 6]))

    assert ten == pytest.approx(10 * one, abs=1e-12)


def test_negative_values_and_zeros_are_values_like_any_other():
    directions, rows = "+-", np.array([[0, -3], [-2, 0], [-4, 4]], dtype=float)

    scores = [way(rows + shift, [0.5, 0.5], directions).net for shift in (0, 10)]

    assert scores[0] == pytest.approx(scores[1], abs=1e-15)
    assert competition_places(scores[0], higher_is_better=True).tolist() == [1, 2, 3]


def test_flows_that_pull_apart_make_programs_incomparable():
    found = relations(Flows(plus=np.array([0.5, 0.4, 0.5, 0.4]), minus=np.array([0.4, 0.3, 0.4, 0.5])))

    assert found == ("IRIP", "RIRP", "IRIP", "---I")


def test_flows_that_differ_by_rounding_only_are_equal():
    assert relations(Flows(plus=np.array([0.1 + 0.2, 0.3]), minus=np.array([0.3, 0.1 + 0.2]))) == ("II", "II")


def test_programs_whose_flows_cancel_out_tie_whatever_the_order_of_the_criteria():
    rows, weights, criteria = (
        np.array([[1.0, 1, 1, 1], [2, 1, 2, 2]]),
        np.array([3, 2, 5, 2]) / 12,
        criteria_like("--+-"),
    )

    scores = [promethee(rows[:, way], weights[way], [criteria[i] for i in way]) for way in ([0, 1, 2, 3], [0, 2, 1, 3])]

    assert [score.tolist() for score in scores] == [[0.0, 0.0], [0.0, 0.0]]


def test_only_lists_of_nothing_but_noise_are_levelled():
    noise, told_apart = [3e-17, -3e-17], [2e-14, -2e-14]

    assert without_noise(np.array([noise, told_apart])).tolist() == [[0.0, 0.0], told_apart]
    assert without_noise(np.array(told_apart)).tolist() == told_apart


def test_a_single_program_stands_alone():
    found = way([[3, 4]], [0.5, 0.5], "+-")

    assert (found.net.tolist(), relations(found)) == ([0.0], ("I",))


def test_another_number_of_functions_than_criteria_is_refused():
    with pytest.raises(ScoringError) as refusal:
        way([[1, 2], [2, 1]], [0.5, 0.5], "++", [Preference("usual")])

    assert refusal.value.code is ErrorCode.PARAMETER_OUT_OF_RANGE
    assert refusal.value.facts == {"parameter": "functions", "value": 1}
