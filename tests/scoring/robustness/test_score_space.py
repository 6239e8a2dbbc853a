import numpy as np
import pytest

from scoring.criteria import Criterion, Unit
from scoring.errors import ErrorCode, ScoringError
from scoring.robustness.score_space import ScoreSpace, exactly
from scoring.robustness.stream import uniforms
from scoring.robustness.uncertain import Shape, UncertainScore

CRITERIA = (Criterion("a"), Criterion("risk", anchors=(5.0, 1.0)), Criterion("months", (12.0, 3.0), unit=Unit.MONTHS))
VALUES = np.array([[1.0, 2.0, 6.0], [3.5, 5.0, 12.0]])


def drawn(draws=2_000, **told):
    space = ScoreSpace(("P", "Q"), CRITERIA, VALUES, **told)
    return space.draw(uniforms(5, 0, draws, max(space.width, 1)))


def test_what_is_certain_is_the_list_itself():
    assert exactly(("P", "Q"), CRITERIA, VALUES).certain
    assert (drawn(3) == VALUES).all()


def test_an_uncertain_score_moves_alone_and_stays_inside_the_anchors():
    found = drawn(uncertain=(UncertainScore("Q", "a", Shape.INTERVAL, (3.0, 7.0)),))

    assert (found[:, 0] == VALUES[0]).all()
    assert (found[:, 1, 1:] == VALUES[1, 1:]).all()
    assert (found[:, 1, 0].min(), found[:, 1, 0].max()) == pytest.approx((3.0, 5.0), abs=0.01)


def test_outside_the_anchors_where_nothing_is_clipped():
    found = drawn(uncertain=(UncertainScore("Q", "a", Shape.INTERVAL, (3.0, 7.0)),), clipped=False)

    assert found[:, 1, 0].max() > 6.5


def test_unequal_steps_keep_the_ends_and_the_order_and_move_the_middle():
    found = drawn(unequal_steps=True)

    assert (found[:, 0, 0] == 1).all()
    assert (found[:, 1, 1] == 5).all()
    assert ((found[:, 1, 0] > 1) & (found[:, 1, 0] < 5)).all()
    assert found[:, 1, 0].std() > 0.5
    assert (found[:, :, 2] == VALUES[:, 2]).all()


def test_on_average_unequal_steps_are_equal():
    assert drawn(40_000, unequal_steps=True)[:, 1, 0].mean() == pytest.approx(3.5, abs=0.02)


@pytest.mark.parametrize(
    ("score", "code"),
    [
        (UncertainScore("Z", "a", Shape.INTERVAL, (1, 2)), ErrorCode.UNKNOWN_PROGRAM),
        (UncertainScore("P", "z", Shape.INTERVAL, (1, 2)), ErrorCode.UNKNOWN_CRITERION),
    ],
)
def test_a_score_of_nobody_is_refused(score, code):
    with pytest.raises(ScoringError) as refused:
        ScoreSpace(("P", "Q"), CRITERIA, VALUES, (score,))

    assert refused.value.code is code
