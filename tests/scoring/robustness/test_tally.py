import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from scoring.batch import orders_of_many
from scoring.ranking import competition_places
from scoring.robustness.tally import UNIT, Sums


def tally_of(scores, weights=None, *, pairs=True, blocks=1):
    scores = np.array(scores, dtype=float)
    weights = np.tile([0.25, 0.75], (len(scores), 1)) if weights is None else weights
    sums = Sums(scores.shape[1], weights.shape[1], pairs=pairs)
    for some in np.array_split(np.arange(len(scores)), blocks):
        if len(some):
            sums.add(orders_of_many(scores[some], higher_is_better=True), weights[some])
    return sums.tally()


scored = (
    st.integers(1, 6)
    .flatmap(
        lambda programs: st.lists(
            st.lists(st.integers(0, 3), min_size=programs, max_size=programs), min_size=1, max_size=12
        )
    )
    .map(lambda rows: np.array(rows, dtype=float))
)


@given(scores=scored)
def test_every_program_and_every_place_is_given_out_once_a_draw(scores):
    found = tally_of(scores).acceptability

    assert (found.sum(axis=0) == len(scores) * UNIT).all()
    assert (found.sum(axis=1) == len(scores) * UNIT).all()


@given(scores=scored)
def test_who_stands_before_whom_is_counted_as_one_by_one(scores):
    found = tally_of(scores).wins

    by_hand = sum(2 * (row[:, None] > row) + (row[:, None] == row) for row in scores)
    assert (found == by_hand).all()


@given(scores=scored, blocks=st.integers(1, 5))
def test_portions_add_up_to_the_whole(scores, blocks):
    whole, parts = tally_of(scores), tally_of(scores, blocks=blocks)

    half = len(scores) // 2
    added = tally_of(scores[:half]).plus(tally_of(scores[half:])) if half else whole
    for other in (parts, added):
        assert whole.draws == other.draws
        assert all(
            (getattr(whole, name) == getattr(other, name)).all() for name in ("acceptability", "central", "wins")
        )


def test_programs_that_tie_share_their_places_evenly():
    found = tally_of([[2.0, 2.0, 1.0]]).acceptability / UNIT

    assert found.tolist() == [[0.5, 0.5, 0], [0.5, 0.5, 0], [0, 0, 1]]


@given(scores=scored)
def test_a_place_is_counted_for_who_holds_it_and_shared_by_those_that_tie(scores):
    found = tally_of(scores).acceptability / UNIT

    by_hand = np.zeros(found.shape)
    for row in scores:
        places = competition_places(row, higher_is_better=True)
        for place in set(places.tolist()):
            together = np.flatnonzero(places == place)
            by_hand[np.ix_(together, np.arange(len(together)) + place - 1)] += 1 / len(together)
    assert np.abs(found - by_hand).max() < 1e-9


def test_what_cannot_be_shared_evenly_goes_round_in_the_order_of_the_list():
    found = tally_of([[5.0, 5.0, 5.0]]).acceptability

    over = UNIT - 3 * (UNIT // 3)
    assert (found - UNIT // 3).tolist() == [[over, 0, 0], [0, 0, over], [0, over, 0]]


def test_the_weights_of_a_draw_go_to_those_that_lead():
    weights = np.array([[0.2, 0.8], [0.6, 0.4], [1.0, 0.0]])

    found = tally_of([[2, 1], [1, 1], [0, 5]], weights).central / UNIT

    assert np.allclose(found, [[0.2 + 0.3, 0.8 + 0.2], [0.3 + 1.0, 0.2]], atol=1e-11)


def test_pairs_are_counted_only_when_asked_for():
    assert tally_of([[2.0, 1.0]], pairs=False).wins.shape == (0, 2)


def test_more_draws_than_a_byte_counts_are_counted():
    assert tally_of([[2.0, 1.0]] * 1_000).wins.tolist() == [[1_000, 2_000], [0, 1_000]]
