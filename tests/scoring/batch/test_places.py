import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from scoring.batch import places as module
from scoring.batch.places import place_counts, places_of_many, top_counts
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
@pytest.mark.parametrize("kind", ["even", "lattice", "chains", "level"])
def test_counts_say_how_often_each_program_took_each_place(kind, higher_is_better):
    scores = rows_of(kind, 9, np.random.default_rng(9))

    found = place_counts(scores, higher_is_better=higher_is_better)

    expected = row_by_row(scores, higher_is_better)
    assert found.tolist() == [[int((expected[:, i] == place).sum()) for place in range(1, 10)] for i in range(9)]


def test_counts_are_added_to_those_of_earlier_rows():
    scores = np.random.default_rng(5).normal(size=(10, 4))
    total = place_counts(scores[:6], higher_is_better=True)

    again = place_counts(scores[6:], higher_is_better=True, into=total)

    assert again is total
    assert total.tolist() == place_counts(scores, higher_is_better=True).tolist()


@either_way
@pytest.mark.parametrize("k", [1, 2, 5, 9, 12])
@pytest.mark.parametrize("kind", KINDS)
def test_the_first_k_places_are_counted_without_sorting(kind, k, higher_is_better):
    scores = rows_of(kind, 9, np.random.default_rng(k))

    found = top_counts(scores, k, higher_is_better=higher_is_better)

    assert found.tolist() == (row_by_row(scores, higher_is_better) <= k).sum(axis=0).tolist()
