import pytest

from scoring.weighting import Answers
from scoring.weighting.guided import GUIDES, Asked, Gap, best_worst_rows, judgements_of
from scoring.weighting.rank_based import rank_shares

KEYS = ("a", "b", "c")


def test_swing_asks_for_the_most_important_and_then_for_the_points_of_the_others():
    guide = GUIDES["swing"]

    assert guide.gaps(Answers("s"), KEYS) == (Gap(Asked.MOST),)
    assert guide.gaps(Answers("s", most="b", points={"a": 50}), KEYS) == (Gap(Asked.POINTS, ("c",)),)
    assert guide.gaps(Answers("s", most="b", points={"a": 50, "c": 0}), KEYS) == ()


def test_swing_gives_the_most_important_a_hundred_points_whatever_it_had_before():
    shares = GUIDES["swing"].shares(Answers("s", most="b", points={"a": 60, "b": 10, "c": 40}), KEYS)

    assert shares == pytest.approx({"a": 0.3, "b": 0.5, "c": 0.2})


def test_a_most_important_thing_that_takes_no_part_is_asked_for_again():
    assert GUIDES["swing"].gaps(Answers("s", most="gone"), KEYS) == (Gap(Asked.MOST),)


def test_an_order_wants_a_place_for_each_and_ties_share_the_mean():
    guide = GUIDES["roc"]

    shares = guide.shares(Answers("s", places={"a": 2, "b": 1, "c": 2}), KEYS)

    first, second, third = rank_shares(3)
    assert guide.gaps(Answers("s", places={"a": 1}), KEYS) == (Gap(Asked.PLACES, ("b",)), Gap(Asked.PLACES, ("c",)))
    assert shares == pytest.approx({"b": first, "a": (second + third) / 2, "c": (second + third) / 2})


def test_a_gap_between_numbers_is_no_gap_between_places():
    shares = GUIDES["roc"].shares(Answers("s", places={"a": 1, "b": 3, "c": 7}), KEYS)

    assert shares == pytest.approx(dict(zip(KEYS, rank_shares(3), strict=True)))


def test_pairs_that_do_not_hold_together_are_named():
    guide = GUIDES["ahp"]

    assert guide.gaps(Answers("s").judge("a", "b", 2), KEYS) == (Gap(Asked.PAIRS, ("a", "c")),)
    assert guide.gaps(Answers("s").judge("a", "b", 2).judge("c", "b", 3), KEYS) == ()


def test_judgements_give_the_shares_they_agree_on():
    answers = Answers("s").judge("a", "b", 2).judge("b", "c", 3)

    assert GUIDES["ahp"].shares(answers, KEYS) == pytest.approx({"a": 0.6, "b": 0.3, "c": 0.1})


def test_judgements_of_things_that_take_no_part_are_not_looked_at():
    matrix = judgements_of(Answers("s").judge("a", "b", 2).judge("a", "gone", 9), ("a", "b"))

    assert matrix.tolist() == [[1, 2], [0.5, 1]]


def test_best_worst_asks_for_both_ends_before_it_compares():
    guide = GUIDES["bwm"]

    assert guide.gaps(Answers("s"), KEYS) == (Gap(Asked.MOST), Gap(Asked.LEAST))
    assert guide.gaps(Answers("s", most="a", least="a"), KEYS) == (Gap(Asked.LEAST),)
    assert [gap.keys for gap in guide.gaps(Answers("s", most="a", least="c"), KEYS)] == [("b",), ("c",), ("b",)]


def test_the_first_against_the_last_is_asked_once_and_stands_in_both_rows():
    answers = Answers("s", most="a", least="c", most_to_others={"b": 2, "c": 6}, others_to_least={"b": 3})

    best, worst = best_worst_rows(answers, KEYS)

    assert best == {"a": 1, "b": 2, "c": 6}
    assert worst == {"a": 6, "b": 3, "c": 1}
    assert GUIDES["bwm"].gaps(answers, KEYS) == ()
    assert GUIDES["bwm"].shares(answers, KEYS) == pytest.approx({"a": 0.6, "b": 0.3, "c": 0.1})


@pytest.mark.parametrize(
    ("way", "answers"),
    [
        ("swing", Answers("s", most="a", points={"b": 1})),
        ("roc", Answers("s", places={"a": 1, "b": 2})),
        ("ahp", Answers("s").judge("a", "b", 2)),
        ("bwm", Answers("s", most="a", least="b")),
    ],
)
def test_a_way_knows_of_what_its_answers_speak(way, answers):
    assert {"a", "b"} <= GUIDES[way].spoken_of(answers)
