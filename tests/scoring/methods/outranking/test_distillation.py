import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from scoring.methods.outranking.distillation import distil


def slowly(credibility, extreme):
    """Distil as Roy writes it, program by program, and number the classes in the order they are taken out."""

    def threshold(value):
        return 0.3 - 0.15 * value

    def balance(program, here, cut):
        def outranks(one, other):
            here = credibility[one][other]
            return here > cut + 1e-9 and here - credibility[other][one] > threshold(here) + 1e-9

        return sum(outranks(program, x) - outranks(x, program) for x in here if x != program)

    rest, classes, number = list(range(len(credibility))), {}, 0
    while rest:
        number += 1
        here = rest
        values = [credibility[a][b] for a in here for b in here if a != b]
        cut = max(values, default=0)
        while len(here) > 1 and cut > 0:
            values = [credibility[a][b] for a in here for b in here if a != b]
            cut = max((value for value in values if value < cut - threshold(cut) - 1e-9), default=0)
            found = {program: balance(program, here, cut) for program in here}
            here = [program for program in here if found[program] == extreme(found.values())]
        classes |= dict.fromkeys(here, number)
        rest = [program for program in rest if program not in here]
    return [classes[program] for program in range(len(credibility))]


@given(st.integers(1, 7), st.integers(0, 10_000))
def test_both_orders_are_those_of_the_definition(count, seed):
    credibility = np.random.default_rng(seed).integers(0, 21, size=(count, count)) / 20

    found = distil(credibility)

    worst_first = slowly(credibility.tolist(), min)
    assert found.descending.tolist() == slowly(credibility.tolist(), max)
    assert found.ascending.tolist() == [max(worst_first) + 1 - number for number in worst_first]


def test_programs_that_outrank_each_other_along_a_line_are_taken_out_one_by_one():
    credibility = np.triu(np.ones((4, 4)))

    found = distil(credibility)

    assert found.descending.tolist() == found.ascending.tolist() == [1, 2, 3, 4]
    assert found.before.tolist() == np.triu(np.ones((4, 4), dtype=bool), k=1).tolist()


def test_lower_cuts_part_those_whom_the_first_leaves_together():
    credibility = np.array([[1, 0.4, 1.0], [0, 1, 1.0], [0, 0, 1]])

    assert distil(credibility).descending.tolist() == [1, 2, 3]


def test_what_a_program_thinks_of_itself_does_not_matter():
    credibility = np.array([[1, 0.95, 0], [0, 1, 0], [0.8, 0, 1]])

    assert distil(credibility).descending.tolist() == distil(credibility - np.eye(3)).descending.tolist() == [2, 3, 1]


@pytest.mark.parametrize("apart", [0.15, 0.1])
def test_credibilities_nearer_than_the_threshold_do_not_differ(apart):
    credibility = np.array([[1, 1.0], [1 - apart, 1]])

    assert distil(credibility).descending.tolist() == [1, 1]


def test_credibilities_beyond_the_threshold_differ():
    assert distil(np.array([[1, 1.0], [0.84, 1]])).descending.tolist() == [1, 2]


def test_a_threshold_that_is_missed_by_rounding_only_is_missed():
    credibility = np.array([[1, 1.0], [1 - 0.15 - 1e-16, 1]])

    assert distil(credibility).descending.tolist() == [1, 1]


def test_programs_that_the_orders_place_in_opposite_ways_stand_before_neither():
    orders = distil(np.array([[1.0]]))
    opposite = type(orders)(descending=np.array([1, 2, 2]), ascending=np.array([2, 1, 2]))

    assert opposite.before.astype(int).tolist() == [[0, 0, 1], [0, 0, 1], [0, 0, 0]]


@pytest.mark.parametrize("count", [1, 2, 5])
@pytest.mark.parametrize("credibility", [0.0, 0.6, 1.0])
def test_programs_that_are_all_alike_make_one_class(count, credibility):
    found = distil(np.full((count, count), credibility))

    assert found.descending.tolist() == found.ascending.tolist() == [1] * count
