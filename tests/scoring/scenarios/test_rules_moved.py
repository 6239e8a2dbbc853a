from dataclasses import replace
from datetime import datetime

from scoring.gates import Authority
from scoring.scenarios import differing, moves_between, rules_moved
from scoring.scenarios.rules_moved import rules_in_force
from scoring.shortlist import Rule, RuleKind, RuleSettings
from scoring.shortlist.settings import Ruling
from tests.scoring.listing import program, study_of

STUDY = study_of(program("A", 5), program("B", 4), program("C", 3))


def ruled(**rules):
    return replace(STUDY, rules=RuleSettings(**{"number": 2, "minimum": 0, **rules}))


def test_a_rule_that_differs_is_given_as_it_was_and_as_it_is():
    moved = rules_moved(ruled(budget=6.2e9), ruled(budget=10e9))

    assert (moved.before, moved.after) == ((Rule(RuleKind.BUDGET, 6.2e9),), (Rule(RuleKind.BUDGET, 10e9),))


def test_rules_that_come_to_the_same_do_not_differ():
    default, typed = ruled(number=None), ruled(number=3)

    assert rules_moved(default, typed) is None
    assert differing(default, typed) == ()
    assert moves_between(default, typed).rules is None


def test_another_reason_for_the_same_ruling_is_no_difference():
    one, two = (
        Ruling("A", reason, Authority.TEAM, "Sri", datetime(2019, 8, 5)) for reason in ("Janji", "Sudah berjalan")
    )

    assert rules_moved(ruled(must=(one,)), ruled(must=(two,))) is None


def test_a_baseline_differs_only_where_the_number_may_vary():
    assert rules_moved(ruled(baseline=0.1), ruled(baseline=0.3)) is None
    assert rules_moved(ruled(most=3, baseline=0.1), ruled(most=3, baseline=0.3)).baselines == (0.1, 0.3)


def test_a_smallest_share_of_funding_is_one_of_the_rules():
    assert rules_moved(ruled(), ruled(least_shares={"A": 0.5})).parts == ("A",)


def test_without_programs_settings_are_still_told_apart():
    bare = [replace(ruled(**rules), programs=()) for rules in ({"number": None}, {"number": 12}, {"minimum": 2})]

    assert rules_moved(bare[0], bare[1]) is None
    assert len(rules_moved(bare[1], replace(bare[2], rules=replace(bare[2].rules, number=12))).after) == 6
    assert rules_in_force(RuleSettings(), ()).number == 12
