import numpy as np
import pytest

from scoring.batch import BATCHED, pieces, place_counts_of, places_of_many, top_counts_of
from scoring.methods import METHODS
from tests.scoring.given import criteria_like

every_batch = pytest.mark.parametrize("key", BATCHED)
CRITERIA = criteria_like("+-++")


def problem(programs=30, draws=200):
    dice = np.random.default_rng(1998)
    return dice.integers(1, 6, size=(programs, 4)).astype(float), dice.dirichlet(np.ones(4), size=draws)


@every_batch
def test_counts_over_pieces_are_those_of_all_draws_at_once(key, monkeypatch):
    monkeypatch.setattr("scoring.batch.chunks.CELLS", 700)
    values, weights = problem()
    prepared, way = BATCHED[key].prepare(values, CRITERIA), {"higher_is_better": METHODS[key].higher_is_better}

    counts = place_counts_of(prepared, weights, **way)

    taken = places_of_many(prepared.scores(weights), **way)
    assert len(list(pieces(200, 30))) > 1
    assert counts.tolist() == [[int((taken[:, i] == place).sum()) for place in range(1, 31)] for i in range(30)]
    for k in (1, 10, 30):
        assert top_counts_of(prepared, weights, k, **way).tolist() == counts[:, :k].sum(axis=1).tolist()


def test_a_program_that_is_best_on_all_is_always_first():
    values, weights = problem()
    values[7] = [5, 1, 5, 5]
    values[np.arange(30) != 7, 0] = np.minimum(values[np.arange(30) != 7, 0], 4)

    counts = place_counts_of(BATCHED["weighted_sum"].prepare(values, CRITERIA), weights, higher_is_better=True)

    assert counts[7, 0] == 200
    assert counts.sum() == 200 * 30
