"""What each source and year pays adds up to the list, and is held against its limit."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scoring.shortlist import Candidate, RuleSettings
from scoring.spending import by_source, by_year

DAYS = st.dates(date(2019, 1, 1), date(2020, 12, 31))


def costing(code, cost, source="APBD", start=date(2019, 7, 1), end=date(2020, 6, 30)):
    return Candidate(code, None, 0.5, cost, source=source, start=start, end=end)


def test_sources_are_known_by_their_letters_and_the_largest_comes_first():
    chosen = [costing("A", 10.0, "CSR"), costing("B", 30.0, "apbd "), costing("C", 20.0), costing("D", None, "CSR")]

    found = by_source(chosen, RuleSettings(sources={"APBD": 45.0, "DAK": 5.0}), {})

    assert [(one.name, one.amount, one.programs, one.limit) for one in found] == [
        ("APBD", 50.0, 2, 45.0),
        ("CSR", 10.0, 1, None),
        ("DAK", 0.0, 0, 5.0),
    ]
    assert [one.over for one in found] == [True, False, False]


def test_a_share_of_a_program_takes_a_share_of_its_cost():
    assert by_source([costing("A", 10.0)], RuleSettings(), {"A": 0.5})[0].amount == 5.0
    assert by_year([costing("A", 10.0)], RuleSettings(), {"A": 0.5}, first=2019, last=2019)[0].amount == 2.5


def test_years_split_by_months_and_stand_in_order_with_their_limits():
    found = by_year([costing("A", 12.0)], RuleSettings(years={"2021": 1.0, "2019": 5.0}), {}, first=2019, last=2020)

    assert [(one.name, one.amount, one.limit) for one in found] == [
        ("2019", 6.0, 5.0),
        ("2020", 6.0, None),
        ("2021", 0.0, 1.0),
    ]
    assert [one.over for one in found] == [True, False, False]


@given(st.lists(st.tuples(st.floats(0, 1e12), DAYS, DAYS), max_size=8))
def test_dated_programs_inside_the_years_add_up_to_the_list(rows):
    chosen = [costing(f"P{n}", cost, start=min(a, b), end=max(a, b)) for n, (cost, a, b) in enumerate(rows)]

    years = by_year(chosen, RuleSettings(), {}, first=2019, last=2020)
    sources = by_source(chosen, RuleSettings(), {})

    total = sum(cost for cost, _, _ in rows)
    assert sum(one.amount for one in years) == pytest.approx(total)
    assert sum(one.amount for one in sources) == pytest.approx(total)


def test_a_program_without_dates_counts_whole_in_every_year_it_might_run_in():
    found = by_year([costing("A", 10.0, start=None, end=None)], RuleSettings(), {}, first=2019, last=2020)

    assert [one.amount for one in found] == [10.0, 10.0]
