import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.optimize import linprog

from scoring.errors import ErrorCode, ScoringError
from scoring.weighting.bwm import Model, best_worst, bwm, consistency_index
from tests.scoring.given import benefit
from tests.scoring.weighting.given import priority_lists

ABC = [benefit(key) for key in "abc"]
every_model = pytest.mark.parametrize("model", Model)


@st.composite
def comparisons(draw, most=7):
    """Draw (best_to_others, others_to_worst): the first is the best, the last the worst, the rest by dice."""
    extreme = draw(st.integers(2, 9))
    value = st.integers(2, extreme)
    between = draw(st.lists(st.tuples(value, value), min_size=1, max_size=most - 2))
    return [1, *(one for one, _ in between), extreme], [extreme, *(other for _, other in between), 1]


def possible(best, worst, xi):
    """Say whether weights exist that miss no comparison by more than xi, asked of a linear program."""
    count = len(best)
    rows = []
    for j in range(count):
        for sign in (1, -1):
            against_best, against_worst = np.zeros(count), np.zeros(count)
            against_best[0] += sign
            against_best[j] -= sign * best[j] + xi
            against_worst[j] += sign
            against_worst[-1] -= sign * worst[j] + xi
            rows += [against_best, against_worst]
    floor = [(1e-9, None)] * count
    return linprog(np.zeros(count), A_ub=rows, b_ub=np.zeros(len(rows)), A_eq=[np.ones(count)], b_eq=[1], bounds=floor)


def test_the_published_weights_are_met():
    """Rezaei (2015), transport mode: load flexibility, accessibility, cost."""
    found = best_worst([8, 2, 1], [1, 5, 8], model="nonlinear")

    assert found.weights.tolist() == pytest.approx([0.0714, 0.3387, 0.5899], abs=6e-5)
    assert found.xi == pytest.approx(0.2583, abs=6e-5)
    assert found.ratio == pytest.approx(0.058, abs=6e-4)


def test_the_linear_model_misses_no_comparison_by_more_than_its_xi():
    """Rezaei (2016): three criteria, solved by hand; w_best - 2 w_2 = w_2 - 5 w_worst = 8 w_worst - w_best = xi."""
    found = best_worst([8, 2, 1], [1, 5, 8])

    expected = np.linalg.solve([[0, -2, 1, -1], [-5, 1, 0, -1], [8, 0, -1, -1], [1, 1, 1, 0]], [0, 0, 0, 1])
    signs = np.linalg.solve([[0, 2, -1, -1], [5, -1, 0, -1], [-8, 0, 1, -1], [1, 1, 1, 0]], [0, 0, 0, 1])
    by_hand = expected if expected[3] > 0 else signs
    assert [*found.weights, found.xi] == pytest.approx(by_hand.tolist(), abs=1e-9)
    assert found.ratio == found.xi


def test_the_published_index_is_met():
    """Rezaei (2015), Table 1."""
    published = [0, 0.44, 1, 1.63, 2.30, 3, 3.73, 4.47, 5.23]

    assert [consistency_index(extreme) for extreme in range(1, 10)] == pytest.approx(published, abs=6e-3)


@given(priority_lists(least=2, most=8), st.sampled_from(Model))
def test_consistent_comparisons_give_back_their_weights(weights, model):
    found = best_worst(weights.max() / weights, weights / weights.min(), model=model)

    assert found.weights.tolist() == pytest.approx(weights.tolist(), abs=1e-7)
    assert found.xi == pytest.approx(0, abs=1e-7)
    assert found.ratio == pytest.approx(0, abs=1e-6)


@given(comparisons())
def test_a_linear_program_agrees_that_xi_is_the_smallest_there_is(rows):
    found = best_worst(*rows, model="nonlinear")

    assert possible(*rows, found.xi + 1e-6).status == 0
    assert found.xi < 1e-3 or possible(*rows, found.xi - 1e-3).status == 2


@given(comparisons(), st.integers(0, 99))
def test_no_other_weights_do_better_under_the_linear_model(rows, seed):
    best, worst = np.array(rows[0]), np.array(rows[1])
    found = best_worst(*rows)

    def missed(weights):
        return max(np.abs(weights[0] - best * weights).max(), np.abs(weights - worst * weights[-1]).max())

    others = np.random.default_rng(seed).dirichlet(np.ones(len(best)), 200)
    blurred = found.weights * np.random.default_rng(seed).uniform(0.98, 1.02, (200, len(best)))
    blurred /= blurred.sum(axis=1, keepdims=True)
    assert missed(found.weights) == pytest.approx(found.xi, abs=1e-7)
    assert min(missed(weights) for weights in [*others, *blurred]) >= found.xi - 1e-7


@given(comparisons())
def test_three_criteria_have_one_answer_and_more_may_have_several(rows):
    found = best_worst(*rows, model="nonlinear")

    assert (found.lowest <= found.weights + 1e-3).all()
    assert (found.weights <= found.highest + 1e-3).all()
    assert (found.lowest <= found.highest + 1e-12).all()
    if len(rows[0]) == 3 and found.xi > 1e-9:
        assert found.lowest.tolist() == pytest.approx(found.highest.tolist(), abs=1e-6)


@given(comparisons(), st.sampled_from(Model))
def test_weights_sum_to_one_and_the_order_of_criteria_does_not_matter(rows, model):
    found = best_worst(*rows, model=model)
    turned = best_worst(rows[0][::-1], rows[1][::-1], model=model)

    assert found.weights.sum() == pytest.approx(1, abs=1e-12)
    assert found.weights.min() > 0
    assert turned.xi == pytest.approx(found.xi, abs=1e-9)


@every_model
def test_all_equally_important_weigh_the_same(model):
    found = best_worst([1, 1, 1], [1, 1, 1], model=model)

    assert found.weights.tolist() == pytest.approx([1 / 3] * 3, abs=1e-15)
    assert (found.xi, found.ratio) == (0, 0)


@every_model
def test_one_criterion_gets_the_whole(model):
    assert best_worst([1], [1], model=model).weights.tolist() == [1]


@every_model
def test_comparisons_by_key_become_shares(model):
    weighting = bwm({"a": 1, "b": 2}, {"b": 1, "a": 2}, ABC, model=model)

    assert dict(weighting.shares) == pytest.approx({"a": 2 / 3, "b": 1 / 3, "c": 0}, abs=1e-9)
    assert weighting.origin == "bwm"


@pytest.mark.parametrize(
    ("best", "worst", "code"),
    [
        ([2, 3], [3, 1], ErrorCode.BEST_OR_WORST_UNNAMED),
        ([1, 3], [3, 2], ErrorCode.BEST_OR_WORST_UNNAMED),
        ([3, 1], [2, 3], ErrorCode.BEST_OR_WORST_UNNAMED),
        ([1, 3], [1, 3], ErrorCode.BEST_OR_WORST_UNNAMED),
        ([1, 0.5], [3, 1], ErrorCode.PARAMETER_OUT_OF_RANGE),
        ([1, float("nan")], [3, 1], ErrorCode.PARAMETER_OUT_OF_RANGE),
        ([1, 3], [float("inf"), 1], ErrorCode.PARAMETER_OUT_OF_RANGE),
        ([1, 3, 2], [3, 1], ErrorCode.JUDGEMENTS_MISSHAPEN),
        ([], [], ErrorCode.BEST_OR_WORST_UNNAMED),
    ],
)
def test_comparisons_that_mean_nothing_are_refused(best, worst, code):
    with pytest.raises(ScoringError) as refusal:
        best_worst(best, worst)

    assert refusal.value.code is code


def test_a_model_that_nobody_knows_is_refused():
    with pytest.raises(ScoringError) as refusal:
        best_worst([1, 2], [2, 1], model="dice")

    assert refusal.value.facts == {"parameter": "model", "value": "dice"}


@pytest.mark.parametrize(("best", "worst"), [({"a": 1, "b": 2}, {"a": 2}), ({"a": 1}, {"a": 2, "b": 1})])
def test_a_criterion_compared_one_way_alone_is_refused(best, worst):
    with pytest.raises(ScoringError) as refusal:
        bwm(best, worst, ABC)

    assert (refusal.value.code, refusal.value.facts) == (ErrorCode.JUDGEMENT_MISSING, {"criterion": "b"})


def test_a_criterion_that_nobody_knows_is_refused():
    with pytest.raises(ScoringError) as refusal:
        bwm({"a": 1, "z": 2}, {"a": 2, "z": 1}, ABC)

    assert refusal.value.code is ErrorCode.UNKNOWN_CRITERION
