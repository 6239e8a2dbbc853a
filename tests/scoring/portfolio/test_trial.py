"""Portions of draws add up to the same sums, wherever they are worked."""

import numpy as np
import pytest

from scoring.criteria import Criterion
from scoring.errors import ErrorCode, ScoringError
from scoring.portfolio.trial import BLOCK, ListTrial
from scoring.robustness import Shape, UncertainScore, WeightSpace
from scoring.robustness.score_space import ScoreSpace
from scoring.robustness.tally import UNIT
from scoring.shortlist import Candidate, Rules

CRITERIA = (Criterion("c0"), Criterion("c1"), Criterion("c2"))


def trial_of(values, rules, *, seed=7, uncertain=()):
    codes = tuple(f"P{n}" for n in range(len(values)))
    scores = ScoreSpace(codes, CRITERIA, np.array(values, dtype=float), uncertain=uncertain)
    candidates = tuple(Candidate(code, None, 0.0, 1.0 + n) for n, code in enumerate(codes))
    return ListTrial(candidates, rules, scores, WeightSpace(("c0", "c1", "c2")), seed)


def test_portions_in_any_order_give_the_same_sums():
    uncertain = (UncertainScore("P0", "c0", Shape.INTERVAL, (1.0, 5.0)),)
    trial = trial_of(np.random.default_rng(1).integers(1, 6, (8, 3)), Rules(3, budget=12.0), uncertain=uncertain)

    whole = trial.work(0, 250)
    parts = trial.work(200, 50).plus(trial.work(0, 100)).plus(trial.work(100, 100))

    assert whole.held.tolist() == parts.held.tolist()
    assert (whole.draws, whole.without, whole.unproven, whole.incomplete) == (250, 0, 0, 0)
    assert (parts.draws, parts.without, parts.unproven, parts.incomplete) == (250, 0, 0, 0)


def test_lists_as_good_share_a_draw():
    trial = trial_of([[3, 3, 3], [3, 3, 3], [1, 1, 1]], Rules(1))

    tally = trial.work(0, 100)

    assert tally.held.tolist() == [50 * UNIT, 50 * UNIT, 0]


def test_a_draw_without_a_list_is_counted_as_such():
    tally = trial_of([[3, 3, 3], [2, 3, 3]], Rules(3)).work(0, 100)

    assert tally.without == 100
    assert tally.held.tolist() == [0, 0]


def test_another_seed_gives_other_draws():
    values = np.random.default_rng(1).integers(1, 6, (8, 3))
    one, other = (trial_of(values, Rules(3), seed=seed).values(0) for seed in (1, 2))

    assert one.shape == (BLOCK, 8)
    assert (one != other).any()


def test_a_candidate_takes_the_scores_of_its_code_wherever_it_stands():
    trial = trial_of([[5, 5, 5], [1, 1, 1]], Rules(1))
    turned = ListTrial(trial.candidates[::-1], trial.rules, trial.scores, trial.weights, trial.seed)

    assert turned.work(0, 100).held.tolist() == [0, 100 * UNIT]


@pytest.mark.parametrize(("first", "draws"), [(50, 100), (-100, 100), (0, 0)])
def test_a_portion_that_is_none_is_refused(first, draws):
    with pytest.raises(ScoringError) as refused:
        trial_of([[3, 3, 3]], Rules(1)).work(first, draws)

    assert refused.value.code is ErrorCode.PARAMETER_OUT_OF_RANGE


def test_what_does_not_fit_together_is_refused():
    fine = trial_of([[3, 3, 3]], Rules(1))
    cases = [
        ({"candidates": (Candidate("X", None, 0.0),)}, ErrorCode.UNKNOWN_PROGRAM),
        ({"weights": WeightSpace(("c0", "c1"))}, ErrorCode.UNKNOWN_CRITERION),
        ({"seed": -1}, ErrorCode.PARAMETER_OUT_OF_RANGE),
    ]
    for changed, code in cases:
        parts = {name: getattr(fine, name) for name in ("candidates", "rules", "scores", "weights", "seed")}
        with pytest.raises(ScoringError) as refused:
            ListTrial(**(parts | changed))
        assert refused.value.code is code


def test_only_the_draws_that_were_asked_for_count():
    tally = trial_of([[3, 3, 3], [2, 2, 2]], Rules(1)).work(0, 30)

    assert tally.held.tolist() == [30 * UNIT, 0]
