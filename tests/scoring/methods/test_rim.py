import numpy as np
import pytest
from hypothesis import given

from scoring.criteria import Criterion
from scoring.errors import ErrorCode, ScoringError
from scoring.methods.rim import rim
from tests.scoring.given import criteria_like, problems

CANDIDATES = np.array(
    [
        [30.0, 0, 2, 3, 3, 2],
        [40.0, 9, 1, 3, 2, 2],
        [25.0, 0, 3, 1, 3, 2],
        [27.0, 0, 5, 3, 3, 1],
        [45.0, 15, 2, 2, 3, 4],
    ]
)
SHARES = np.array([0.2262, 0.2143, 0.1786, 0.1429, 0.1190, 0.1190])
RANGES = [(23, 60), (0, 15), (0, 10), (1, 3), (1, 3), (1, 5)]
IDEALS = [(30, 35), (10, 15), (0, 0), (3, 3), (3, 3), (4, 5)]


def test_the_candidates_of_cables_2016_come_out_as_printed():
    found = rim(CANDIDATES, SHARES, criteria_like("++++++"), ranges=RANGES, ideals=IDEALS)

    assert found == pytest.approx([0.5866, 0.7558, 0.3716, 0.4666, 0.7401], abs=6e-5)


def test_scores_equal_scikit_criterias():
    import skcriteria
    from skcriteria.agg.rim import RIM

    dice = np.random.default_rng(20160401)
    ranges, ideals = [(0.0, 10.0), (0.0, 10.0), (0.0, 10.0)], [(3.0, 6.0), (0.0, 2.0), (10.0, 10.0)]

    for _ in range(20):
        rows, weights = dice.uniform(0, 10, size=(8, 3)), dice.dirichlet(np.ones(3))
        theirs = RIM().evaluate(skcriteria.mkdm(rows, [max] * 3, weights=weights), ref_ideals=ideals, ranges=ranges)
        found = rim(rows, weights, criteria_like("+++"), ranges=ranges, ideals=ideals)
        assert found == pytest.approx(theirs.e_.score, abs=1e-12)


def test_nearness_falls_from_either_side_of_the_ideal():
    rows = np.array([[0.0], [2.0], [4.0], [5.0], [8.0], [10.0]])

    found = rim(rows, np.array([1.0]), criteria_like("+"), ranges=[(0, 10)], ideals=[(4, 5)])

    assert found == pytest.approx([0, 0.5, 1, 1, 0.4, 0], abs=1e-15)


def test_the_anchors_are_the_ranges_and_their_better_end_the_ideal_unless_others_are_given():
    criteria = [Criterion("benefit", anchors=(0.0, 10.0)), Criterion("cost", anchors=(12.0, 4.0))]
    rows = np.array([[10.0, 4.0], [5.0, 8.0], [0.0, 12.0]])

    found = rim(rows, np.array([0.5, 0.5]), criteria)

    assert found == pytest.approx([1, 0.5, 0], abs=1e-15)


def test_the_better_end_of_ranges_that_are_given_is_the_ideal_unless_another_is_given():
    rows, weights = np.array([[2.0, 20.0], [1.0, 30.0]]), np.array([0.5, 0.5])

    found = rim(rows, weights, criteria_like("+-"), ranges=[(0, 2), (20, 40)])

    assert found == pytest.approx([1, 0.5], abs=1e-15)


def test_either_end_of_an_interval_may_be_named_first():
    turned = [pair[::-1] for pair in RANGES], [pair[::-1] for pair in IDEALS]

    found = rim(CANDIDATES, SHARES, criteria_like("++++++"), ranges=turned[0], ideals=turned[1])

    assert found.tolist() == rim(CANDIDATES, SHARES, criteria_like("++++++"), ranges=RANGES, ideals=IDEALS).tolist()


@given(problems(least=1))
def test_a_score_is_a_share(problem):
    found = rim(*problem)

    assert ((found >= 0) & (found <= 1)).all()


@pytest.mark.parametrize("rows", [[[1.0, 5.0]], [[3.0, 3.0]] * 3, [[0.0, 0.0]], [[-2.0, 2.0]]])
def test_programs_that_are_alike_score_alike(rows):
    found = rim(np.array(rows), np.array([0.5, 0.5]), criteria_like("+-"), ranges=[(-5, 5), (-5, 5)])

    assert np.isfinite(found).all()
    assert len(set(found.tolist())) == 1


def test_a_range_of_one_value_is_ideal():
    found = rim(np.array([[7.0, 1.0], [7.0, 3.0]]), np.array([0.5, 0.5]), criteria_like("++"), ranges=[(7, 7), (1, 3)])

    assert found == pytest.approx([0.5, 1], abs=1e-15)


def test_a_column_without_weight_is_as_if_it_were_not_there():
    found = rim(np.array([[1.0, 5.0], [5.0, 1.0]]), np.array([1.0, 0.0]), criteria_like("++"))

    assert found.tolist() == [0, 1]


@pytest.mark.parametrize("row", [[0.5, 3.0], [3.0, 5.5]])
def test_a_value_outside_its_range_is_refused(row):
    with pytest.raises(ScoringError) as refusal:
        rim(np.array([row, [3.0, 3.0]]), np.array([0.5, 0.5]), criteria_like("++"))

    assert refusal.value.code is ErrorCode.OUTSIDE_ANCHORS
    assert refusal.value.facts == {"criterion": "c0" if row[0] < 1 else "c1"}


@pytest.mark.parametrize(
    ("name", "intervals"),
    [
        ("ranges", [(1, 5)]),
        ("ranges", [(1, 5), (1, 3, 5)]),
        ("ranges", [(1, 5), (1, float("nan"))]),
        ("ideals", [(3, 3)]),
        ("ideals", [(3, 3), (4, 6)]),
        ("ideals", [(0, 3), (4, 5)]),
    ],
)
def test_intervals_that_do_not_fit_are_refused(name, intervals):
    with pytest.raises(ScoringError) as refusal:
        rim(np.array([[3.0, 3.0]]), np.array([0.5, 0.5]), criteria_like("++"), **{name: intervals})

    assert refusal.value.code is ErrorCode.PARAMETER_OUT_OF_RANGE
    assert refusal.value.facts == {"parameter": name, "value": intervals}
