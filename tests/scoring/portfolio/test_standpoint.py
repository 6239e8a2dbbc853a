"""What a program is worth, and what it would have to be worth."""

from hypothesis import given, settings

from scoring.shortlist import Candidate, Rules
from tests.scoring.portfolio.given import standpoint_of, standpoints, stands


@settings(max_examples=90, deadline=None)
@given(stand=standpoints())
def test_it_is_inside_where_a_best_list_holds_it(stand):
    assert stand.inside == stands(stand)
    assert stand.standing(stand.question.now[None]).tolist() == [stands(stand)]


def test_of_two_as_good_both_are_inside():
    candidates = Candidate("A", None, 0.5), Candidate("B", None, 0.5)

    assert standpoint_of(candidates, Rules(1), "A").inside
    assert standpoint_of(candidates, Rules(1), "B").inside
