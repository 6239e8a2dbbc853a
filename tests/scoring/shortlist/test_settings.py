from dataclasses import replace
from datetime import datetime

import pytest

from data.records import as_json, from_json
from scoring.dimensions import Dimension
from scoring.errors import ErrorCode, ScoringError
from scoring.gates import Authority
from scoring.shortlist import Candidate, Quota, Rule, RuleKind, RuleSettings, Ruling, rules_for

AT = datetime(2019, 9, 3, 10, 0)
CANDIDATES = [
    Candidate("A", Dimension.LIVING, 0.5, agency="Bappeda"),
    Candidate("B", Dimension.LIVING, 0.5, agency="BAPPEDA"),
    Candidate("C", Dimension.LIVING, 0.5, agency="Dinas Kominfo"),
    Candidate("D", Dimension.LIVING, 0.5),
]


def ruled(code, **more):
    facts = {"program": code, "reason": "arahan", "authority": Authority.TEAM, "name": "Rina", "at": AT}
    return Ruling(**facts | more)


def more_of(settings):
    return rules_for(settings, CANDIDATES).more


def test_what_is_not_set_adds_no_rule():
    assert more_of(RuleSettings()) == ()


def test_budgets_by_source_and_year_hold_to_the_letter():
    assert more_of(RuleSettings(sources={"APBD": 5e9}, years={"2019": 3e9, "2020": 4e9})) == (
        Rule(RuleKind.SOURCE_BUDGET, 5e9, source="APBD"),
        Rule(RuleKind.YEAR_BUDGET, 3e9, year=2019),
        Rule(RuleKind.YEAR_BUDGET, 4e9, year=2020),
    )


def test_no_agency_is_asked_for_more_than_it_proposes():
    assert more_of(RuleSettings(agency_minimum=2)) == (
        Rule(RuleKind.AGENCY_MINIMUM, 2, agency="Bappeda"),
        Rule(RuleKind.AGENCY_MINIMUM, 1, agency="Dinas Kominfo"),
    )


def test_an_agency_that_is_named_is_held_to_the_letter_and_apart_from_the_others():
    settings = RuleSettings(agency_minimum=1, agency_maximum=1, agencies={"bappeda": Quota(3, 4)})

    assert more_of(settings) == (
        Rule(RuleKind.AGENCY_MINIMUM, 1, agency="Dinas Kominfo"),
        Rule(RuleKind.AGENCY_MINIMUM, 3, agency="bappeda"),
        Rule(RuleKind.AGENCY_MAXIMUM, 4, agency="bappeda"),
        Rule(RuleKind.AGENCY_MAXIMUM, 1, agency="Dinas Kominfo"),
    )


def test_a_dimension_that_is_named_is_held_to_the_letter_and_apart_from_the_others():
    more = [*CANDIDATES, Candidate("E", Dimension.ECONOMY, 0.5)]
    settings = RuleSettings(
        minimum=1, maximum=2, dimensions={Dimension.LIVING: Quota(0, 3), Dimension.SOCIETY: Quota(1)}
    )

    rules = rules_for(settings, more)

    assert rules.quotas == {
        Dimension.ECONOMY: Quota(1, 2),
        Dimension.LIVING: Quota(0, 3),
        Dimension.SOCIETY: Quota(1),
    }
    assert rules.number == 4


def test_what_holds_for_each_agency_is_one_rule():
    assert more_of(RuleSettings(agency_maximum=2, capacity=3)) == (
        Rule(RuleKind.AGENCY_MAXIMUM, 2),
        Rule(RuleKind.CAPACITY, 3),
    )


def test_rulings_and_rules_between_programs_are_handed_on():
    between = (Rule(RuleKind.EXCLUDES, programs=("A", "B")),)

    assert more_of(RuleSettings(must=(ruled("A"),), must_not=(ruled("B"),), between=between)) == (
        Rule(RuleKind.MUST, programs=("A",)),
        Rule(RuleKind.MUST_NOT, programs=("B",)),
        *between,
    )


def test_a_number_that_may_vary_is_handed_on_and_leaves_room_for_one_of_each_dimension():
    rules = rules_for(RuleSettings(number=0, most=3), CANDIDATES)

    assert (rules.number, rules.most, rules.quotas) == (0, 3, {Dimension.LIVING: Quota(1)})


@pytest.mark.parametrize("blank", [{"reason": " "}, {"name": ""}])
def test_a_ruling_that_nobody_answers_for_is_refused(blank):
    with pytest.raises(ScoringError) as refusal:
        ruled("A", **blank)

    assert refusal.value.code is ErrorCode.REASON_MISSING


def test_everything_that_was_set_comes_back_from_the_store_as_it_went_in():
    settings = RuleSettings(
        number=6,
        most=9,
        agencies={"Bappeda": Quota(1, 2)},
        sources={"APBD": 5e9},
        years={"2019": 3e9},
        capacities={"Bappeda": 2},
        must=(ruled("A"),),
        between=(Rule(RuleKind.REQUIRES, programs=("A", "B")),),
        least_shares={"A": 0.5},
        dimensions={Dimension.LIVING: Quota(0, 2)},
    )

    assert from_json(as_json(settings), RuleSettings) == settings


def test_settings_kept_before_there_were_other_rules_still_open():
    kept = b'{"number":6,"minimum":1,"maximum":null,"budget":5000000000.0,"baseline":0.1}'

    assert from_json(kept, RuleSettings) == RuleSettings(number=6, minimum=1, budget=5e9, baseline=0.1)


def test_rules_that_are_set_twice_alike_are_the_same_rules():
    settings = RuleSettings(capacity=3)

    assert rules_for(settings, CANDIDATES) == rules_for(replace(settings), CANDIDATES)
