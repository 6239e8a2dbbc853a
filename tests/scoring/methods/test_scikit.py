import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from scoring.errors import ErrorCode, ScoringError
from scoring.methods.scikit import check, costs, decision_matrix, telling
from tests.scoring.given import criteria_like

ROOT = Path(__file__).parents[3]
VALUES = np.array([[3.0, 4.0], [2.0, 1.0]])
WEIGHTS = np.array([0.5, 0.5])


def refusal_of(values, weights):
    with pytest.raises(ScoringError) as refusal:
        check(np.array(values, dtype=float), np.array(weights, dtype=float), criteria_like("++"))
    return refusal.value.code, refusal.value.facts.get("criterion")


def test_a_matrix_reaches_scikit_criteria_with_its_directions_and_weights():
    matrix = decision_matrix(VALUES, np.array([4.0, 6.0]), criteria_like("+-"))

    assert matrix.matrix.to_numpy().tolist() == VALUES.tolist()
    assert matrix.weights.tolist() == [4.0, 6.0]
    assert matrix.iobjectives.tolist() == [1, -1]


def test_scikit_criteria_is_not_asked_before_the_check():
    with pytest.raises(ScoringError):
        decision_matrix(VALUES, np.array([-1.0, 2.0]), criteria_like("++"))


@pytest.mark.parametrize("value", [float("nan"), float("inf"), -float("inf")])
def test_a_missing_value_is_refused_by_its_criterion(value):
    assert refusal_of([[3, 4], [2, value]], [0.5, 0.5]) == (ErrorCode.MISSING_VALUE, "c1")


def test_weights_are_refused_by_their_criterion():
    assert refusal_of(VALUES, [-0.5, 1.5]) == (ErrorCode.WEIGHT_NEGATIVE, "c0")
    assert refusal_of(VALUES, [0.5, float("nan")]) == (ErrorCode.WEIGHT_NOT_A_NUMBER, "c1")
    assert refusal_of(VALUES, [0, 0]) == (ErrorCode.WEIGHTS_ALL_ZERO, None)


def test_an_empty_matrix_is_refused():
    assert refusal_of(np.empty((0, 2)), [0.5, 0.5]) == (ErrorCode.NO_RANKABLE_PROGRAM, None)


def test_a_weight_of_zero_and_weights_beyond_one_pass():
    check(VALUES, np.array([0.0, 10.0]), criteria_like("++"))


def test_a_column_that_nobody_weighed_is_an_error_of_ours():
    with pytest.raises(ValueError, match="zip"):
        check(VALUES, np.array([1.0]), criteria_like("++"))


def test_costs_are_where_less_is_better():
    assert costs(criteria_like("+--")).tolist() == [False, True, True]


def test_a_column_tells_when_it_has_weight_and_its_values_differ():
    values = np.array([[1.0, 2.0, 3.0], [1.0, 5.0, 4.0]])

    assert telling(values, np.array([1.0, 0.0, 1.0])).tolist() == [False, False, True]


@pytest.mark.parametrize("line", ["import scoring.study", "import scoring.methods, scoring.weighting"])
def test_scikit_criteria_is_not_imported_before_a_score_is_asked_for(line):
    answer = f"import sys; {line}; print('skcriteria' in sys.modules)"

    run = subprocess.run([sys.executable, "-c", answer], capture_output=True, text=True, check=True, cwd=ROOT)

    assert run.stdout.strip() == "False"


def test_warming_imports_all_that_the_methods_call():
    lines = [
        "import sys, numpy as np",
        "from scoring.methods import METHODS",
        "from scoring.methods.scikit import warm",
        "from scoring.criteria import Criterion",
        "warm(); warm_set = set(sys.modules)",
        "values, weights = np.array([[1., 2.], [2., 1.]]), np.array([.5, .5])",
        "[method.score(values, weights, [Criterion('a'), Criterion('b')]) for method in METHODS.values()]",
        "print(sorted(m for m in set(sys.modules) - warm_set if m.startswith('skcriteria')))",
    ]

    run = subprocess.run([sys.executable, "-c", "\n".join(lines)], capture_output=True, text=True, check=True, cwd=ROOT)

    assert run.stdout.strip() == "[]"
