from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings

from scoring.errors import ErrorCode, ScoringError
from scoring.matrix import build_matrix
from scoring.methods import METHODS
from scoring.program import Program
from scoring.ranking import rank
from scoring.sanity.anchors import move_each_anchor
from scoring.sanity.finding import AnchorEnd, Check
from scoring.sanity.question import question
from tests.scoring.given import benefit, cost, matrix_of, problems, weighting_of
from tests.scoring.sanity.given import asked, moves


def test_each_end_of_each_criterion_goes_out_and_in():
    found = move_each_anchor(asked([[5, 1], [1, 5]]))

    assert found.check is Check.ANCHOR_MOVED
    assert [(trial.subject, trial.other, trial.change) for trial in found.trials] == [
        (key, end, change) for key in ("c0", "c1") for end in AnchorEnd for change in (0.2, -0.2)
    ]


def test_a_scale_that_gets_longer_counts_for_less():
    found = move_each_anchor(asked([[5, 1], [1, 5], [3, 2.9]], [51, 49]))

    longer = next(trial for trial in found.trials if (trial.subject, trial.other, trial.change) == ("c0", "best", 0.2))
    # P0 .51 · P1 .49; on 1 to 5.8: P0 .425 · P1 .49 · P2 .2125 + .23275
    assert moves(longer) == [("P0", 1, 3), ("P1", 2, 1), ("P2", 3, 2)]


@settings(max_examples=10)
@given(problems())
def test_each_trial_is_ranking_with_other_anchors(problem):
    rows, points, criteria = problem
    weighting = weighting_of(points, criteria)
    before = rank(matrix_of(rows, criteria), weighting, METHODS["weighted_sum"]).places

    for trial in move_each_anchor(question(matrix_of(rows, criteria), weighting)).trials:
        column = next(at for at, criterion in enumerate(criteria) if criterion.key == trial.subject)
        worst, best = criteria[column].anchors
        by = trial.change * (best - worst)
        anchors = (worst - by, best) if trial.other == "worst" else (worst, best + by)
        changed = [replace(c, anchors=anchors) if at == column else c for at, c in enumerate(criteria)]
        after = rank(matrix_of(rows, changed), weighting, METHODS["weighted_sum"]).places
        assert set(moves(trial)) == {
            (code, before[code], after[code]) for code in before.index if before[code] != after[code]
        }


def test_a_value_that_stood_outside_is_looked_at_again_as_it_was_given():
    criteria = [benefit("a"), cost("b")]
    programs = [Program("A", "A", {"a": 6.0, "b": 3.2}), Program("B", "B", {"a": 5.0, "b": 3.0})]

    found = move_each_anchor(question(build_matrix(programs, criteria), weighting_of([1, 1], criteria)))

    longer = next(trial for trial in found.trials if (trial.subject, trial.other, trial.change) == ("a", "best", 0.2))
    assert moves(longer) == [("A", 2, 1), ("B", 1, 2)]


@pytest.mark.parametrize("method", METHODS.values(), ids=METHODS)
def test_no_method_meets_a_value_outside_its_anchors(method):
    rows = np.array([[5, 1], [1, 5], [3, 2], [2, 2]])

    found = move_each_anchor(asked(rows.tolist(), [2, 1], "+-", method.key))

    assert len(found.trials) == 8


@pytest.mark.parametrize("share", [0, -0.2, 1, float("nan")])
def test_a_share_that_leaves_no_scale_is_refused(share):
    with pytest.raises(ScoringError) as refusal:
        move_each_anchor(asked([[5], [1]]), share=share)

    assert (refusal.value.code, refusal.value.facts["parameter"]) == (ErrorCode.PARAMETER_OUT_OF_RANGE, "share")
