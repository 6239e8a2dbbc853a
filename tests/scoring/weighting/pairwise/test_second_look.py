import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from scoring.weighting.pairwise import ENOUGH, SCALE, consistency, judgement_matrix, mended, priorities, second_look
from scoring.weighting.pairwise.second_look import deviations
from tests.scoring.weighting.given import (
    DRINKS,
    consistent,
    judgements,
    on_the_scale,
    priority_lists,
    reciprocal,
    with_blanks,
)


def ratio(matrix):
    return consistency(matrix, priorities(matrix)).ratio


def swapped(matrix, i, j):
    turned = matrix.copy()
    turned[i, j], turned[j, i] = matrix[j, i], matrix[i, j]
    return turned


def nearly_consistent(dice, spread, count=7):
    """Throw judgements of a person who means well: true ratios, blurred, on the 1 to 9 scale."""
    weights = dice.dirichlet(np.ones(count))
    logs = [np.log(weights[i] / weights[j]) for i, j in zip(*np.triu_indices(count, 1), strict=True)]
    return reciprocal(on_the_scale(np.exp(np.array(logs) + dice.normal(0, spread, len(logs)))), count)


def test_judgements_that_agree_need_no_second_look():
    assert second_look(DRINKS) == ()


@pytest.mark.parametrize("matrix", [consistent([1]), consistent([9, 1]), with_blanks(consistent([1, 2, 9]), [(0, 2)])])
def test_judgements_too_few_to_contradict_each_other_need_no_second_look(matrix):
    assert second_look(matrix) == ()


@given(priority_lists(least=1))
def test_consistent_judgements_deviate_nowhere(weights):
    assert [abs(far) < 1e-9 for far in deviations(consistent(weights)).values()].count(False) == 0


def test_the_judgement_given_the_wrong_way_round_is_named_with_its_right_value():
    right = consistent([8, 4, 2, 1])

    look, *more = second_look(swapped(right, 0, 3))

    assert more == []
    assert (look.one, look.other, look.given) == (0, 3, 1 / 8)
    assert look.consistent == pytest.approx(8, rel=1e-9)
    assert look.ratio < ENOUGH


@pytest.mark.parametrize("weights", [[8, 4, 2, 1], [1, 2, 4, 8]])
def test_the_smallest_change_that_mends_is_offered(weights):
    wrong = swapped(consistent(weights), 0, 3)

    (look,) = second_look(wrong)

    low, high = sorted([look.given, look.offered])
    smaller = [value for value in SCALE if low < value < high]
    assert ratio(changed(wrong, 0, 3, look.offered)) < ENOUGH
    assert [value for value in smaller if ratio(changed(wrong, 0, 3, value)) < ENOUGH] == []


def changed(matrix, i, j, value):
    other = matrix.copy()
    other[i, j], other[j, i] = value, 1 / value
    return other


def test_of_several_pairs_that_can_mend_the_one_that_deviates_most_is_named():
    dice, seen = np.random.default_rng(20190709), 0

    while seen < 20:
        matrix = nearly_consistent(dice, 0.5, count=5)
        far = deviations(matrix)
        mends = [pair for pair in far if min(ratio(changed(matrix, *pair, value)) for value in SCALE) < ENOUGH]
        if ratio(matrix) >= ENOUGH and len(mends) > 1:
            (look,) = second_look(matrix)
            assert (look.one, look.other) == max(mends, key=lambda pair: abs(far[pair]))
            seen += 1


@given(judgements(most=7))
def test_after_the_second_look_judgements_agree_well_enough(matrix):
    looks = second_look(matrix)

    assert ratio(mended(matrix, looks)) < ENOUGH
    if looks:
        assert looks[-1].ratio == pytest.approx(ratio(mended(matrix, looks)), abs=1e-9)


@given(judgements(most=6))
def test_a_pair_is_named_once_with_a_value_of_the_scale_that_differs_from_what_was_given(matrix):
    looks = second_look(matrix)

    assert len({(look.one, look.other) for look in looks}) == len(looks)
    assert [look.offered in SCALE for look in looks].count(False) == 0
    assert [look.given == matrix[look.one, look.other] for look in looks].count(False) == 0


@given(judgements(least=4, most=5), st.data())
def test_a_matrix_with_blanks_is_mended_where_it_was_judged(matrix, data):
    blank = with_blanks(matrix, [data.draw(st.sampled_from([(0, 1), (1, 2), (0, 3)]))])

    looks = second_look(blank)

    assert ratio(mended(blank, looks)) < ENOUGH
    assert [np.isnan(blank[look.one, look.other]) for look in looks].count(True) == 0


@given(judgements(least=3, most=6))
def test_what_the_others_say_of_a_pair_leaves_its_own_judgement_out(matrix):
    assume(len(matrix) > 3)
    i, j = 0, len(matrix) - 1

    far = deviations(matrix)[i, j]

    others = np.log(priorities(with_blanks(matrix, [(i, j)]), "geometric_mean"))
    assert far == pytest.approx(np.log(matrix[i, j]) - (others[i] - others[j]), abs=1e-9)


def test_a_judgement_that_alone_holds_two_parts_together_is_never_named():
    held = {("a", "c"): 9, ("b", "e"): 5}
    matrix = judgement_matrix(held | {("c", "d"): 9, ("d", "e"): 9, ("e", "c"): 9}, list("abcde"))

    far = deviations(matrix)
    looks = second_look(matrix)

    assert far[0, 2] == far[1, 4] == 0
    assert looks
    assert {(look.one, look.other) for look in looks} <= {(2, 3), (2, 4), (3, 4)}


def test_one_change_is_enough_for_most_judgements_of_people_who_mean_well():
    """Of 7 things: 77 % where judgements are blurred by half a logarithm, 54 % by 0.7, 20 % by 1 (500 of each)."""
    dice = np.random.default_rng(20190709)
    thrown = [nearly_consistent(dice, 0.5) for _ in range(400)]
    inconsistent = [matrix for matrix in thrown if ratio(matrix) >= ENOUGH]

    looks = [second_look(matrix) for matrix in inconsistent]

    assert len(inconsistent) > 20
    assert np.mean([len(found) == 1 for found in looks]) > 0.6
    assert max(len(found) for found in looks) <= 5


def test_dice_on_seven_things_are_mended_every_time():
    """Thrown by dice the ratio is about 1, one change is never enough, six of 21 are needed on average."""
    dice = np.random.default_rng(20190709)

    for _ in range(25):
        matrix = reciprocal(dice.choice(SCALE, 21), 7)
        looks = second_look(matrix)
        assert ratio(mended(matrix, looks)) < ENOUGH
        assert 1 < len(looks) < 15
