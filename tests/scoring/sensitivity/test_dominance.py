from time import perf_counter

import numpy as np
import pytest
from hypothesis import event, given

from scoring.errors import ErrorCode, ScoringError
from scoring.matrix import build_matrix
from scoring.sensitivity.dominance import dominance, dominators, pareto_layers
from tests.scoring.given import criteria_like, matrix_of, problems
from tests.scoring.sensitivity.given import CRITERIA, ROWS


def better(one, other, signs):
    gaps = [sign * (a - b) for a, b, sign in zip(one, other, signs, strict=True)]
    return all(gap >= 0 for gap in gaps) and any(gap > 0 for gap in gaps)


def test_who_is_at_least_as_good_everywhere_and_better_somewhere_dominates():
    assert np.argwhere(dominance(matrix_of(ROWS, CRITERIA))).tolist() == [[0, 3], [1, 3], [2, 3]]


def test_programs_that_are_alike_dominate_neither():
    assert not dominance(matrix_of([[3, 2], [3, 2]], criteria_like("+-"))).any()


def test_values_that_differ_by_rounding_are_equal():
    rows = [[np.nextafter(1.3, 2), 3], [1.3, 3]]

    assert not dominance(matrix_of(rows, criteria_like("++"))).any()


@given(problems())
def test_dominance_is_what_looking_at_each_pair_finds(task):
    rows, _, criteria = task
    signs = [1 if c.anchors[1] > c.anchors[0] else -1 for c in criteria]

    found = dominance(matrix_of(rows, criteria))

    assert found.tolist() == [[better(one, other, signs) for other in rows] for one in rows]


@given(problems())
def test_layers_are_what_peeling_one_after_the_other_finds(task):
    rows, _, criteria = task
    signs = [1 if c.anchors[1] > c.anchors[0] else -1 for c in criteria]
    expected, left, layer = {}, dict(enumerate(rows)), 0
    while left:
        layer += 1
        outer = [i for i, row in left.items() if not any(better(other, row, signs) for other in left.values())]
        expected |= dict.fromkeys((f"P{i}" for i in outer), layer)
        left = {i: row for i, row in left.items() if i not in outer}

    found = pareto_layers(matrix_of(rows, criteria))

    event(f"layers: {layer}")
    assert found.to_dict() == expected


def test_a_chain_has_a_layer_for_each():
    assert pareto_layers(matrix_of([[1], [3], [2]], criteria_like("+"))).to_dict() == {"P0": 3, "P1": 1, "P2": 2}


def test_an_empty_list_has_no_layers():
    assert pareto_layers(build_matrix([], criteria_like("+"))).to_dict() == {}


def test_those_that_dominate_a_program_are_named_in_list_order():
    matrix = matrix_of(ROWS, CRITERIA)

    assert dominators(matrix, "P3") == ("P0", "P1", "P2")
    assert dominators(matrix, "P0") == ()


def test_a_program_that_is_not_there_is_refused():
    with pytest.raises(ScoringError) as refusal:
        dominators(matrix_of(ROWS, CRITERIA), "X")

    assert (refusal.value.code, refusal.value.facts) == (ErrorCode.UNKNOWN_PROGRAM, {"program": "X"})


def test_five_hundred_programs_take_milliseconds():
    matrix = matrix_of(np.random.default_rng(0).integers(1, 6, size=(500, 14)), criteria_like("+-" * 7))

    start = perf_counter()
    pareto_layers(matrix)

    assert perf_counter() - start < 0.2
