"""Whether a team stated only an order of importance."""

from dataclasses import replace

import pytest

from scoring.criteria import Group
from scoring.robustness.stated import Ordered, order_stated
from scoring.study import Study
from scoring.weighting.answered import answered_weighting
from scoring.weighting.dialogue import GROUPS, Answers, Dialogue

FEASIBLE = str(Group.FEASIBILITY)


def placed(stage, keys):
    return Answers(stage, places={key: place for place, key in enumerate(keys, start=1)})


def weighed(*answers, origin=None):
    """Give a study that took the weights its order of importance comes to."""
    study = Study()
    dialogue = Dialogue("roc")
    for one in answers:
        dialogue = dialogue.with_answers(one)
    found = answered_weighting(dialogue, study.counted_criteria, study.weighting)
    return replace(study.with_dialogue(dialogue), weights=replace(found, origin=origin or found.origin))


def keys_of(group):
    study = Study()
    return [key for key in study.weighting.weighted() if study.weighting.groups[key] == group]


WITHIN = placed(FEASIBLE, keys_of(FEASIBLE))
EVERY = (placed(GROUPS, list(Group)), WITHIN, placed(str(Group.IMPACT), keys_of(str(Group.IMPACT))))


def test_an_order_of_everything_is_stated_throughout():
    assert order_stated(weighed(*EVERY)) is Ordered.THROUGHOUT


def test_an_order_within_a_group_says_nothing_of_the_groups():
    assert order_stated(weighed(WITHIN)) is Ordered.WITHIN


def test_where_the_groups_were_ordered_too_their_order_is_stated():
    assert order_stated(weighed(WITHIN, placed(GROUPS, list(Group)))) is Ordered.THROUGHOUT


@pytest.mark.parametrize("origin", ["by_hand", "swing", "workbook"])
def test_weights_from_elsewhere_state_no_order_even_where_one_was_answered(origin):
    assert order_stated(weighed(*EVERY, origin=origin)) is Ordered.NOTHING


def test_an_order_that_was_answered_but_is_not_in_force_states_nothing():
    study = weighed(WITHIN)
    moved = replace(study.weighting.move(keys_of(FEASIBLE)[0], 0.02), origin="hierarchical")

    assert order_stated(replace(study, weights=moved)) is Ordered.NOTHING


def test_the_weights_that_every_study_starts_from_state_no_order():
    assert order_stated(Study()) is Ordered.NOTHING
