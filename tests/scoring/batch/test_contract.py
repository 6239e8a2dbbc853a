"""Scores of many draws at once are the method's own, and so are the places: the contract of the batch."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from scoring.batch import BATCHED, places_of_many
from scoring.methods import METHODS
from scoring.ranking import competition_places
from tests.scoring.batch.nasty import DRAWS, nasty_lists, nasty_weights
from tests.scoring.given import criteria_like

LISTS = nasty_lists()
LARGEST_DIFFERENCE = 1e-12


def test_the_contract_is_held_against_49_lists_and_28_weightings():
    assert (len(LISTS), DRAWS) == (49, 28)
    assert all(np.isfinite(values).all() for values, _ in LISTS.values())


@pytest.mark.parametrize("key", BATCHED)
@pytest.mark.parametrize("name", LISTS)
def test_scores_and_places_are_those_of_the_method_itself(key, name):
    method, (values, criteria) = METHODS[key], LISTS[name]
    weights = nasty_weights(len(criteria))
    one_by_one = np.array([method.score(values, draw, criteria, **method.parameters) for draw in weights])

    found = BATCHED[key].prepare(values, criteria, **method.parameters).scores(weights)

    assert found.shape == (DRAWS, len(values))
    assert np.abs(found - one_by_one).max() <= LARGEST_DIFFERENCE * max(1.0, np.abs(one_by_one).max())
    theirs = [competition_places(scores, higher_is_better=method.higher_is_better) for scores in one_by_one]
    assert places_of_many(found, higher_is_better=method.higher_is_better).tolist() == np.array(theirs).tolist()


@given(st.integers(0, 2**32 - 1), st.sampled_from([1e-1, 1e-3, 1e-5, 1e-7, 1e-9]))
@pytest.mark.parametrize("key", BATCHED)
def test_scores_that_are_nearly_equal_have_the_same_places_in_every_way(key, seed, width):
    method, dice, criteria = METHODS[key], np.random.default_rng(seed), criteria_like("+-+-+-")
    values = dice.choice([1.5, 3.0, 4.7], size=6) + 0.1 * width * dice.integers(-2, 3, size=(20, 6))
    draw = dice.dirichlet(np.ones(6)) if seed % 2 else np.ones(6) / 6
    way = {"higher_is_better": method.higher_is_better}

    alone = competition_places(method.score(values, draw, criteria), **way).tolist()

    prepared = BATCHED[key].prepare(values, criteria).scores(draw[None])
    assert places_of_many(prepared, **way).tolist() == [alone]
    assert places_of_many(BATCHED[key].each(values[None], draw[None], criteria), **way).tolist() == [alone]
