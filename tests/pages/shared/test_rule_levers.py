from pages.shared.rule_levers import least_of
from scoring.dimensions import Dimension
from scoring.shortlist import Candidate, RuleSettings, rules_for

CANDIDATES = [Candidate("A", Dimension.LIVING, 0.6), Candidate("B", Dimension.ECONOMY, 0.5)]


def test_what_the_team_set_is_shown_as_it_was_set():
    settings = RuleSettings(minimum=3)

    assert least_of(settings, rules_for(settings, CANDIDATES)) == 3


def test_what_nobody_set_is_shown_as_the_list_leaves_room_for_it():
    roomy, tight = RuleSettings(), RuleSettings(number=1)

    assert [least_of(one, rules_for(one, CANDIDATES)) for one in (roomy, tight)] == [1, 0]
