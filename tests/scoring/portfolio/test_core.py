"""The search finds every list near the ceiling, and says where it left some out."""

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from scoring.portfolio.ceilings import ceilings_of
from scoring.portfolio.core import lists_within
from scoring.portfolio.limits import limits_of
from scoring.portfolio.question import Question
from scoring.shortlist import Rules
from tests.scoring.portfolio.given import every_list, questions, seeded_candidates


@settings(max_examples=40, deadline=None)
@given(asked=questions(most=8), seed=st.integers(0, 100), room=st.floats(0, 1.5))
def test_every_list_within_the_room_is_found_once(asked, seed, room):
    candidates, rules = asked
    limits = limits_of(Question(candidates, rules).written[0])
    values = np.random.default_rng(seed).uniform(-0.5, 1, (5, len(candidates)))
    ceilings = ceilings_of(values, limits)
    if ceilings is None:
        return

    found = lists_within(np.full(5, room), ceilings, limits, 1000, give_up=True)

    assert not found.cut.any()
    lists = every_list(len(candidates))
    lists = lists[limits.hold(lists)]
    for draw in range(5):
        own = found.lists[found.owner == draw]
        own = own[limits.hold(own)]
        near = lists[lists @ values[draw] >= ceilings.ceiling[draw] - room + 1e-7]
        assert len(np.unique(own, axis=0)) == len(own)
        assert (own @ values[draw] >= ceilings.ceiling[draw] - room - 1e-7).all()
        assert {tuple(one) for one in near.tolist()} <= {tuple(one) for one in own.tolist()}


def test_a_draw_with_too_many_lists_is_given_up_or_followed_by_the_best():
    question = Question(seeded_candidates(14), Rules(5))
    limits = limits_of(question.written[0])
    ceilings = ceilings_of(np.random.default_rng(2).uniform(size=(2, 14)), limits)
    room = np.array([2.0, 1e-9])

    left = lists_within(room, ceilings, limits, 20, give_up=True)
    followed = lists_within(room, ceilings, limits, 20, give_up=False)

    assert left.cut.tolist() == followed.cut.tolist() == [True, False]
    assert set(left.owner.tolist()) == {1}
    assert (followed.owner == 0).sum() <= 20
    assert (followed.lists[followed.owner == 0] @ ceilings.values[0]).max() > ceilings.ceiling[0] - 1e-9
