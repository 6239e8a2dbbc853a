"""Quarters follow the calendar and carry each language's name."""

from datetime import date

import pytest

from charts.quarters import Quarter, quarters_between


@pytest.mark.parametrize(
    ("day", "number"), [(date(2019, 1, 1), 1), (date(2019, 3, 31), 1), (date(2019, 4, 1), 2), (date(2019, 12, 31), 4)]
)
def test_a_day_lies_in_its_quarter(day, number):
    assert Quarter.of(day) == Quarter(2019, number)


def test_a_quarter_runs_from_its_first_to_its_last_day():
    assert (Quarter(2020, 1).first, Quarter(2020, 1).last) == (date(2020, 1, 1), date(2020, 3, 31))
    assert Quarter(2019, 4).last == date(2019, 12, 31)


def test_two_years_have_eight_quarters():
    assert len(quarters_between(date(2019, 1, 1), date(2020, 12, 31))) == 8


def test_names_are_the_language_s_own(t):
    assert Quarter(2019, 3).named(t) == {"id": "TW III 2019", "en": "Q3 2019"}[t.language]
    assert Quarter(2019, 3).short(t) == {"id": "TW III", "en": "Q3"}[t.language]
