import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from scoring.errors import ErrorCode, ScoringError
from scoring.weighting.pairwise import Synthesis, synthesise

LOCAL = np.array([[0.5, 0.2], [0.3, 0.3], [0.2, 0.5]])
WEIGHTS = np.array([0.75, 0.25])


def test_the_distributive_mode_adds_weighted_priorities():
    assert synthesise(LOCAL, WEIGHTS).tolist() == pytest.approx([0.425, 0.3, 0.275], abs=1e-15)


def test_the_ideal_mode_sets_the_best_of_each_criterion_to_one():
    raw = np.array([0.75 + 0.25 * 0.4, 0.75 * 0.6 + 0.25 * 0.6, 0.75 * 0.4 + 0.25])

    assert synthesise(LOCAL, WEIGHTS, "ideal").tolist() == pytest.approx((raw / raw.sum()).tolist(), abs=1e-15)


def test_the_multiplicative_mode_raises_priorities_to_their_weights():
    raw = np.array([0.5**0.75 * 0.2**0.25, 0.3, 0.2**0.75 * 0.5**0.25])

    found = synthesise(LOCAL, WEIGHTS, "multiplicative")

    assert found.tolist() == pytest.approx((raw / raw.sum()).tolist(), abs=1e-15)


def test_a_copy_turns_the_distributive_order_and_leaves_the_ideal_one():
    """Belton & Gear (1983): three criteria, and then a copy of the winner."""
    judged = np.array([[1, 9, 8], [9, 1, 9], [1, 1, 1]], dtype=float)
    copied = np.vstack([judged, judged[1]])

    before, after = (synthesise(values / values.sum(axis=0), np.full(3, 1 / 3)) for values in (judged, copied))
    kept = synthesise(copied / copied.sum(axis=0), np.full(3, 1 / 3), "ideal")

    assert before.tolist() == pytest.approx([0.45, 0.47, 0.08], abs=6e-3)
    assert after.tolist() == pytest.approx([0.37, 0.29, 0.06, 0.29], abs=6e-3)
    assert kept[1] == kept[3] == kept.max()


@given(st.integers(1, 5), st.integers(1, 4), st.sampled_from(Synthesis), st.integers(0, 99))
def test_scores_sum_to_one_and_the_better_on_all_comes_first(programs, criteria, synthesis, seed):
    values = np.random.default_rng(seed).uniform(0.1, 1, (programs, criteria))
    values[0] = values.max(axis=0) + 0.1

    scores = synthesise(values / values.sum(axis=0), np.full(criteria, 1 / criteria), synthesis)

    assert scores.sum() == pytest.approx(1, abs=1e-12)
    assert scores.argmax() == 0


def test_an_unknown_synthesis_is_refused():
    with pytest.raises(ScoringError) as refusal:
        synthesise(LOCAL, WEIGHTS, "dice")

    assert refusal.value.code is ErrorCode.PARAMETER_OUT_OF_RANGE
