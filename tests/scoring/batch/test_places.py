import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from scoring.batch import places as module
from scoring.batch.places import orders_of_many, places_of_many
from scoring.ranking import TIE_SHARE, competition_places

either_way = pytest.mark.parametrize("higher_is_better", [True, False])


def row_by_row(scores, higher_is_better):
    return np.array([competition_places(row, higher_is_better=higher_is_better) for row in scores])


def rows_of(kind, count, dice):
    """Give 40 rows of scores: even, lattices with many ties, and gaps at and around what still ties."""
    steps = dice.integers(0, 4, size=(40, count)).astype(float)
    return {
        "even": dice.normal(size=(40, count)),
        "lattice": steps,
        "rounded": steps * 0.1 + (dice.integers(0, 3, size=(40, count)) - 1) * 1e-17,
        "at the limit": np.cumsum(TIE_SHARE * dice.choice([0.5, 0.999, 1, 1.001, 2], size=(40, count)), axis=1) + steps,
        "chains": TIE_SHARE * dice.integers(0, count, size=(40, count)) * 0.9 + steps,
        "far from zero": 1 + 1e-5 * steps + (dice.integers(0, 5, size=(40, count)) - 2) * 2**-52,
        "at that limit": 1
        + np.cumsum(1e-14 * dice.choice([0.5, 0.98, 1, 1.02, 2], size=(40, count)), axis=1)
        + 1e-5 * steps,
        "large": 1e15 + steps,
        "small": steps * 1e-300,
        "smaller": steps * 5e-324,
        "level": np.full((40, count), 0.1) + (steps - 1) * 1e-17,
        "level and large": 1e20 + steps * 1e6,
        "zero": np.zeros((40, count)),
    }[kind]


KINDS = [
    "even",
    "lattice",
    "rounded",
    "at the limit",
    "chains",
    "far from zero",
    "at that limit",
    "large",
    "small",
    "smaller",
    "level",
    "level and large",
    "zero",
]


@either_way
@pytest.mark.parametrize("count", [1, 2, 3, 17, 200])
@pytest.mark.parametrize("kind", KINDS)
def test_every_row_has_the_places_it_would_have_alone(kind, count, higher_is_better):
    scores = rows_of(kind, count, np.random.default_rng(count))

    found = places_of_many(scores, higher_is_better=higher_is_better)

    assert found.tolist() == row_by_row(scores, higher_is_better).tolist()


@given(
    st.lists(st.lists(st.integers(-3, 3), min_size=4, max_size=4), min_size=1, max_size=6),
    st.sampled_from([1.0, 1e-13, 0.1, 1e9]),
    st.booleans(),
)
def test_ties_share_the_better_place(rows, unit, higher_is_better):
    scores = np.array(rows) * unit

    expected = row_by_row(scores, higher_is_better)
    assert places_of_many(scores, higher_is_better=higher_is_better).tolist() == expected.tolist()


@either_way
def test_a_long_list_leaves_fewer_bits_for_scores_and_keeps_its_places(higher_is_better):
    dice = np.random.default_rng(2019)
    scores = np.round(dice.normal(size=(2, 70_000)), 4)

    found = places_of_many(scores, higher_is_better=higher_is_better)

    assert (found == row_by_row(scores, higher_is_better)).all()


def test_a_gap_too_near_the_limit_for_the_keys_is_settled_by_the_rule_itself(monkeypatch):
    asked = []
    monkeypatch.setattr(
        module, "competition_places", lambda row, **way: asked.append(row.tolist()) or competition_places(row, **way)
    )
    near, far = [0.0, TIE_SHARE, 1.0], [0.0, 0.5, 1.0]

    places_of_many(np.array([near, far]), higher_is_better=True)

    assert asked == [near]


@either_way
@pytest.mark.parametrize("kind", KINDS)
def test_programs_stand_in_order_and_those_that_tie_in_that_of_the_list(kind, higher_is_better):
    scores = rows_of(kind, 9, np.random.default_rng(9))

    found = orders_of_many(scores, higher_is_better=higher_is_better)

    places = row_by_row(scores, higher_is_better)
    assert found.programs.tolist() == np.argsort(places, axis=1, kind="stable").tolist()
    assert np.broadcast_to(found.before, places.shape).tolist() == (np.sort(places, axis=1) - 1).tolist()


@pytest.mark.parametrize("scores", [[[3, 1, 2], [1, 2, 3]], [[3, 1, 2], [1, 1, 2], [0, 5, 5]]])
def test_some_rows_can_be_taken(scores):
    scores = np.array(scores, dtype=float)

    kept = orders_of_many(scores, higher_is_better=True).rows(np.arange(len(scores)) > 0)

    assert kept.places().tolist() == places_of_many(scores[1:], higher_is_better=True).tolist()
