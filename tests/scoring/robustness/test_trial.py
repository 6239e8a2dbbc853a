import numpy as np
import pytest

from scoring.errors import ErrorCode, ScoringError
from scoring.methods import METHODS
from scoring.ranking import competition_places
from scoring.robustness import Shape, Trial, UncertainScore, everywhere, exactly, in_order_of
from scoring.robustness.score_space import ScoreSpace
from scoring.robustness.stream import uniforms
from scoring.robustness.tally import UNIT
from scoring.robustness.trial import BLOCK
from tests.scoring.robustness.given import matrix_of, some_list

MATRIX, WEIGHTING = some_list()
SPACE = in_order_of(WEIGHTING, MATRIX.criteria)
SCORES = exactly(MATRIX.codes, MATRIX.criteria, MATRIX.values)


def trial(methods=("weighted_sum",), scores=SCORES, **told):
    return Trial(scores, SPACE, tuple(methods), **told)


@pytest.mark.parametrize("key", ["weighted_sum", "topsis", "vikor", "promethee"])
def test_places_are_those_of_the_method_itself_draw_by_draw(key):
    found = trial([key], seed=3).work(0, 300)

    weights = SPACE.draw(uniforms(3, 0, 300, SPACE.width))
    method, counted = METHODS[key], np.zeros((12, 12))
    for row in weights:
        scores = method.score(MATRIX.values, row, MATRIX.criteria)
        places = competition_places(scores, higher_is_better=method.higher_is_better)
        for place in places:
            together = np.flatnonzero(places == place)
            counted[np.ix_(together, np.arange(place - 1, place - 1 + len(together)))] += 1 / len(together) ** 2
    assert np.abs(found.acceptability / UNIT - counted).max() < 1e-9


@pytest.mark.parametrize("methods", [["weighted_sum"], ["weighted_sum", "vikor"]])
@pytest.mark.parametrize("uncertain", [(), (UncertainScore("P3", "c1", Shape.TRIANGULAR, (1, 3, 5)),)])
def test_portions_give_the_same_sums_to_the_bit(methods, uncertain):
    asked = trial(methods, ScoreSpace(MATRIX.codes, MATRIX.criteria, MATRIX.values, uncertain), seed=11)

    whole = asked.work(0, 2 * BLOCK + 77)

    parts = asked.work(BLOCK, BLOCK + 77).plus(asked.work(0, BLOCK))
    for name in ("draws", "acceptability", "central", "wins"):
        assert np.array_equal(getattr(whole, name), getattr(parts, name))


def test_of_several_methods_each_is_tried_in_its_share():
    rows = [[5, 1], [3, 3], [1, 5]]
    matrix = matrix_of(rows, MATRIX.criteria[1:3])
    scores, space = exactly(matrix.codes, matrix.criteria, matrix.values), everywhere(WEIGHTING, matrix.criteria)

    leads = {
        methods: Trial(scores, space, methods).work(0, 8 * BLOCK).acceptability[1, 0] / UNIT / (8 * BLOCK)
        for methods in (("weighted_sum",), ("vikor",), ("weighted_sum", "vikor"))
    }

    mean = (leads[("weighted_sum",)] + leads[("vikor",)]) / 2
    assert leads[("weighted_sum", "vikor")] == pytest.approx(mean, abs=0.03)
    assert abs(leads[("weighted_sum",)] - leads[("vikor",)]) > 0.1


@pytest.mark.parametrize(
    ("asked", "code"),
    [
        (lambda: trial([]), ErrorCode.UNKNOWN_METHOD),
        (lambda: trial(["simus"]), ErrorCode.UNKNOWN_METHOD),
        (lambda: trial(seed=-1), ErrorCode.PARAMETER_OUT_OF_RANGE),
        (lambda: trial().work(5, 10), ErrorCode.PARAMETER_OUT_OF_RANGE),
        (lambda: trial().work(0, 0), ErrorCode.PARAMETER_OUT_OF_RANGE),
        (lambda: trial(scores=exactly((), MATRIX.criteria, np.empty((0, 5)))), ErrorCode.NO_RANKABLE_PROGRAM),
    ],
)
def test_what_cannot_be_worked_is_refused(asked, code):
    with pytest.raises(ScoringError) as refused:
        asked()

    assert refused.value.code is code
