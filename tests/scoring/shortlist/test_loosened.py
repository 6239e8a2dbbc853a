"""A loosening that is taken gives a list: no other rule moves with it."""

from dataclasses import replace
from datetime import date, datetime
from itertools import combinations

import pytest
from hypothesis import event, given, settings
from hypothesis import strategies as st

from scoring.dimensions import Dimension
from scoring.gates import Authority
from scoring.shortlist import (
    Candidate,
    Loosening,
    Quota,
    Rule,
    RuleKind,
    RuleSettings,
    Ruling,
    all_loosened,
    best_list,
    choose_shortlist,
    loosened,
    loosenings,
    rules_for,
)

AT = datetime(2019, 8, 5, 9, 0)
HALF, LATER = (date(2019, 7, 1), date(2019, 12, 31)), (date(2020, 1, 1), date(2020, 6, 30))
CANDIDATES = [
    Candidate(
        f"P{number}",
        (Dimension.LIVING, Dimension.ECONOMY, Dimension.SOCIETY)[number % 3],
        0.9 - number / 20,
        (1 + number % 4) * 1e9,
        agency=("Dinas A", "Dinas B")[number % 2],
        source=("APBD", "CSR")[number // 4],
        start=(HALF, LATER)[number % 2][0],
        end=(HALF, LATER)[number % 2][1],
    )
    for number in range(8)
]


LEAST = (RuleKind.MINIMUM, RuleKind.LEAST_NUMBER, RuleKind.AGENCY_MINIMUM)


def ruling(code):
    return Ruling(code, "Sudah berjalan", Authority.TEAM, "Sri", AT)


def maybe(values):
    return st.none() | values


few = st.integers(0, 4)
money = st.integers(1, 12).map(lambda billions: billions * 1e9)
some_settings = st.builds(
    RuleSettings,
    number=maybe(st.integers(1, 9)),
    minimum=maybe(few),
    maximum=maybe(st.integers(1, 3)),
    budget=maybe(money),
    agency_minimum=maybe(few),
    agency_maximum=maybe(st.integers(1, 4)),
    sources=st.dictionaries(st.sampled_from(["APBD", "csr"]), money, max_size=2),
    years=st.dictionaries(st.sampled_from(["2019", "2020"]), money, max_size=2),
    capacity=maybe(st.integers(1, 3)),
    must=st.lists(st.sampled_from(["P0", "P3", "P6"]).map(ruling), max_size=2, unique_by=lambda one: one.program).map(
        tuple
    ),
    must_not=st.sampled_from(["P1", "P7"]).map(lambda code: (ruling(code),)),
    between=st.sampled_from(
        [
            (),
            (Rule(RuleKind.EXCLUDES, programs=("P0", "P3")),),
            (Rule(RuleKind.AT_MOST, 1.0, programs=("P0", "P3", "P6")),),
            (Rule(RuleKind.REQUIRES, programs=("P0", "P7")),),
        ]
    ),
)


@settings(max_examples=40)
@given(some_settings)
def test_no_rule_but_the_one_that_gives_way_moves(asked):
    held = rules_for(asked, CANDIDATES)

    for one in loosenings(CANDIDATES, held.each(), choose_shortlist(CANDIDATES, held, most=1).clash):
        if one.amount is None:
            continue
        after = rules_for(loosened(asked, held, one.rule, one.mended), CANDIDATES)

        others = [rule for rule in held.each() if rule != one.rule]
        event(f"{one.rule.kind}")
        assert limits(after.each()) == limits([*others, *([one.mended] if one.mended else [])])


MINIMA = st.lists(st.integers(0, 3), min_size=6, max_size=6)


@settings(max_examples=40)
@given(MINIMA, st.integers(1, 6), st.none() | st.integers(2, 12).map(lambda billions: billions * 1e9))
def test_of_several_minima_each_gives_way_by_its_own_least(minima, number, budget):
    dimensions = {one.dimension: Quota(minima[place]) for place, one in enumerate(CANDIDATES[:3])}
    asked = RuleSettings(number=number, budget=budget, minimum=0, dimensions=dimensions)
    held = rules_for(asked, CANDIDATES)
    clash = choose_shortlist(CANDIDATES, held, most=1).clash

    for one in loosenings(CANDIDATES, held.each(), clash):
        if one.rule.kind is not RuleKind.MINIMUM:
            continue
        quotas = {**dimensions}
        could = []
        for least in range(int(one.rule.limit), -1, -1):
            quotas[one.rule.dimension] = Quota(least)
            if any_list(number, quotas, budget):
                could.append(least)
        event("mends" if could else "does not mend")
        if not could:
            assert one.amount is None
            continue
        assert one.amount == one.rule.limit - could[0]
        then = loosened(asked, held, one.rule, one.mended)
        assert then.dimensions == {**dimensions, one.rule.dimension: Quota(could[0])}


def any_list(number, quotas, budget):
    """Look through every list of so many programs."""
    return any(
        (budget is None or sum(one.cost for one in some) <= budget)
        and all(sum(one.dimension == d for one in some) >= quota.minimum for d, quota in quotas.items())
        for some in combinations(CANDIDATES, number)
    )


def limits(rules):
    """Give each limit by kind and whom it is about, what holds for each agency by agency; none at least is no limit."""
    found = {}
    for rule in rules:
        of_each = rule.kind in (RuleKind.AGENCY_MAXIMUM, RuleKind.CAPACITY) and not rule.agency
        for about in ("Dinas A", "Dinas B") if of_each else (rule.about,):
            found[rule.kind, about] = rule.limit
    return {key: limit for key, limit in found.items() if limit or key[0] not in LEAST}


@settings(max_examples=40)
@given(some_settings)
def test_what_is_said_to_mend_a_list_mends_it_once_it_is_taken(asked):
    held = rules_for(asked, CANDIDATES)
    found = choose_shortlist(CANDIDATES, held, most=1)

    for one in loosenings(CANDIDATES, held.each(), found.clash):
        if one.amount is None:
            continue
        then = rules_for(loosened(asked, held, one.rule, one.mended), CANDIDATES)

        assert best_list(CANDIDATES, then) is not None


def test_a_number_that_nobody_set_stays_where_it_came_to():
    asked = RuleSettings(maximum=1, must=(ruling("P0"), ruling("P3")), budget=10e9)
    held = rules_for(asked, CANDIDATES)

    changed = loosened(asked, held, Rule(RuleKind.MAXIMUM, 1, Dimension.LIVING), Rule(RuleKind.MAXIMUM, 2))

    assert (changed.number, changed.minimum, changed.maximum) == (3, 1, 1)
    assert changed.dimensions == {Dimension.LIVING: Quota(1, 2)}


def test_rupiah_are_rounded_up_to_whole_ones():
    budget = Rule(RuleKind.BUDGET, 1e9)
    asked = RuleSettings(budget=1e9)

    changed = loosened(asked, rules_for(asked, CANDIDATES), budget, replace(budget, limit=1_500_000_000.4))

    assert changed.budget == 1_500_000_001


@pytest.mark.parametrize("written", ["Dinas A", "DINAS  A"])
def test_a_limit_of_one_agency_is_moved_however_its_name_is_written(written):
    asked = RuleSettings(agencies={"Dinas A": Quota(0, 1)}, agency_minimum=2)
    rule = Rule(RuleKind.AGENCY_MAXIMUM, 1, agency=written)

    changed = loosened(asked, rules_for(asked, CANDIDATES), rule, replace(rule, limit=3.0))

    assert changed.agencies == {"Dinas A": Quota(0, 3)}


def test_what_is_dropped_is_gone_and_nothing_else():
    rules = (Rule(RuleKind.EXCLUDES, programs=("P0", "P3")), Rule(RuleKind.REQUIRES, programs=("P0", "P7")))
    asked = RuleSettings(between=rules, must=(ruling("P0"),), must_not=(ruling("P1"),), sources={"CSR": 2e9})
    held = rules_for(asked, CANDIDATES)

    def dropped(rule):
        return loosened(asked, held, rule, None)

    assert dropped(rules[0]).between == rules[1:]
    assert dropped(Rule(RuleKind.MUST, programs=("P0",))).must == ()
    assert dropped(Rule(RuleKind.MUST_NOT, programs=("P1",))).must_not == ()
    assert dropped(Rule(RuleKind.SOURCE_BUDGET, 2e9, source="csr")).sources == {}


def test_two_rules_of_one_dimension_or_agency_give_way_together():
    living, agency = Dimension.LIVING, "Dinas A"
    asked = RuleSettings(minimum=2, maximum=1, agencies={agency: Quota(3, 1)})
    changes = [
        (Rule(RuleKind.MINIMUM, 2, living), 0.0),
        (Rule(RuleKind.MAXIMUM, 1, living), 2.0),
        (Rule(RuleKind.AGENCY_MINIMUM, 3, agency=agency), 1.0),
        (Rule(RuleKind.AGENCY_MAXIMUM, 1, agency=agency), 2.0),
    ]

    found = [Loosening(rule, 1.0, replace(rule, limit=limit)) for rule, limit in changes]
    given = all_loosened(asked, rules_for(asked, CANDIDATES), found)

    assert given.dimensions == {living: Quota(0, 2)}
    assert given.agencies == {agency: Quota(1, 2)}
