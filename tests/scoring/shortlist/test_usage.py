from datetime import date

import pytest

from scoring.shortlist import Candidate, Rule, RuleKind
from scoring.shortlist.usage import slack_of

FIRST, THIRD, LAST = date(2019, 2, 1), date(2019, 8, 1), date(2020, 12, 1)
CHOSEN = [
    Candidate("A", None, 0.5, 6.0, "Dinas Kominfo", "APBD", FIRST, THIRD),
    Candidate("B", None, 0.5, 4.0, "DINAS  KOMINFO", "apbd", THIRD, LAST),
    Candidate("C", None, 0.5, 2.0, "Bappeda", "CSR"),
    Candidate("D", None, 0.5, None),
]


@pytest.mark.parametrize(
    ("rule", "slack"),
    [
        (Rule(RuleKind.NUMBER, 5), -1),
        (Rule(RuleKind.LEAST_NUMBER, 3), 1),
        (Rule(RuleKind.MOST_NUMBER, 3), -1),
        (Rule(RuleKind.BUDGET, 13.0), 1),
        (Rule(RuleKind.SOURCE_BUDGET, 9.0, source="Apbd"), -1),
        (Rule(RuleKind.YEAR_BUDGET, 10.0, year=2020), 10 - 4 * 12 / 17 - 2),
        (Rule(RuleKind.AGENCY_MINIMUM, 1, agency="dinas kominfo"), 1),
        (Rule(RuleKind.AGENCY_MAXIMUM, 1, agency="Bappeda"), 0),
        (Rule(RuleKind.AGENCY_MAXIMUM, 1), -1),
        (Rule(RuleKind.CAPACITY, 2), 0),
        (Rule(RuleKind.CAPACITY, 2, agency="Bappeda"), 1),
        (Rule(RuleKind.CAPACITY, 2, agency="Dinas Kesehatan"), 2),
        (Rule(RuleKind.MUST, programs=("A",)), 0),
        (Rule(RuleKind.MUST, programs=("X",)), -1),
        (Rule(RuleKind.MUST_NOT, programs=("A",)), -1),
        (Rule(RuleKind.REQUIRES, programs=("A", "B", "X", "Y")), -2),
        (Rule(RuleKind.REQUIRES, programs=("X", "Y")), 0),
        (Rule(RuleKind.EXCLUDES, programs=("A", "B", "C")), -2),
        (Rule(RuleKind.AT_MOST, 2, programs=("A", "B", "X")), 0),
    ],
)
def test_a_rule_tells_what_is_left_of_it(rule, slack):
    assert slack_of(rule, CHOSEN, {}) == pytest.approx(slack)


def test_a_program_done_in_part_takes_its_share_of_a_budget():
    assert slack_of(Rule(RuleKind.BUDGET, 13.0), CHOSEN, {"A": 0.5}) == 4.0


def test_a_budget_met_up_to_rounding_is_met():
    chosen = [Candidate(str(n), None, 0.5, 0.1) for n in range(3)]

    assert slack_of(Rule(RuleKind.BUDGET, 0.3 - 1e-16), chosen, {}) == 0.0


def test_programs_that_follow_one_another_do_not_run_at_once():
    follows = [Candidate("A", None, 0.5, agency="X", start=FIRST, end=FIRST), CHOSEN[1]]

    assert slack_of(Rule(RuleKind.CAPACITY, 1, agency="x"), follows, {}) == 0
