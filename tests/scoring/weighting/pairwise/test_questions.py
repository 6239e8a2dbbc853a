from itertools import combinations

import pytest

from scoring.weighting import Answers
from scoring.weighting.guided import GUIDES
from scoring.weighting.pairwise import questions


@pytest.mark.parametrize("count", range(8))
def test_every_pair_is_asked_for_once(count):
    names = "abcdefgh"[:count]

    assert sorted(questions(names)) == list(combinations(names, 2))


@pytest.mark.parametrize("count", range(2, 9))
def test_the_first_answers_already_hold_all_together(count):
    names = tuple("abcdefgh"[:count])
    answers = Answers("s")
    for pair in questions(names)[: count - 1]:
        assert GUIDES["ahp"].gaps(answers, names) != ()
        answers = answers.judge(*pair, 2)

    assert GUIDES["ahp"].gaps(answers, names) == ()
