import numpy as np
import pandas as pd
import pytest

from scoring.errors import ErrorCode, ScoringError
from scoring.sensitivity.bands import bands, near_ties, on_the_cut


def wins_of(codes, **ahead):
    """Give a winning index: half to each, unless told by the two codes (`AB=0.9`: A is ahead of B in 90 %)."""
    wins = pd.DataFrame(0.5, index=list(codes), columns=list(codes))
    for pair, share in ahead.items():
        wins.loc[pair[0], pair[1]], wins.loc[pair[1], pair[0]] = share, 1 - share
    return wins


def test_programs_are_alike_where_neither_is_ahead_in_more_than_four_of_five_draws():
    wins = wins_of("ABC", AB=0.8, AC=0.81, BC=0.2)

    assert near_ties(wins).tolist() == [[True, True, False], [True, True, True], [False, True, True]]


def test_a_band_holds_those_that_are_alike_to_its_first():
    wins = wins_of("ABCD", AB=0.6, AC=0.95, BC=0.7, AD=0.99, BD=0.95, CD=0.75)

    assert bands("ABCD", wins) == (("A", "B"), ("C", "D"))


def test_a_program_after_the_end_of_a_band_does_not_come_back_to_it():
    wins = wins_of("ABC", AB=0.9, AC=0.5, BC=0.5)

    assert bands("ABC", wins) == (("A",), ("B", "C"))


def test_two_of_one_band_need_not_be_alike_to_each_other():
    wins = wins_of("ABC", AB=0.6, AC=0.6, BC=0.95)

    assert bands("ABC", wins) == (("A", "B", "C"),)


def test_the_order_is_the_one_that_is_handed_in_not_that_of_the_draws():
    wins = wins_of("ABC", AB=0.9, AC=0.9, BC=0.9)

    assert bands("CBA", wins) == (("C",), ("B",), ("A",))
    assert bands("CAB", wins_of("ABC", AB=0.9)) == (("C", "A", "B"),)


def test_programs_that_tie_in_every_draw_are_alike():
    wins = pd.DataFrame(np.zeros((2, 2)), index=["A", "B"], columns=["A", "B"])

    assert bands("AB", wins) == (("A", "B"),)


def test_how_often_a_program_must_be_ahead_can_be_set():
    wins = wins_of("AB", AB=0.85)

    assert bands("AB", wins, beats=0.9) == (("A", "B"),)


@pytest.mark.parametrize(("order", "expected"), [("", ()), ("A", (("A",),))])
def test_nobody_and_one_program_are_no_trouble(order, expected):
    assert bands(order, wins_of(order)) == expected


def test_a_program_that_was_not_drawn_is_refused():
    with pytest.raises(ScoringError) as refusal:
        bands("ABX", wins_of("AB"))

    assert (refusal.value.code, refusal.value.facts) == (ErrorCode.UNKNOWN_PROGRAM, {"program": "X"})


def test_a_cut_through_a_band_names_who_stands_on_it():
    parted = (("A",), ("B", "C", "D"), ("E",))

    assert [on_the_cut(parted, number) for number in range(1, 7)] == [
        (),
        ("B", "C", "D"),
        ("B", "C", "D"),
        (),
        (),
        (),
    ]


def test_a_cut_before_the_first_is_refused():
    with pytest.raises(ScoringError) as refusal:
        on_the_cut((("A",),), 0)

    assert refusal.value.facts == {"parameter": "number", "value": 0}
