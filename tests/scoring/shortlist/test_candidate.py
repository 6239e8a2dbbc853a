from datetime import date

import pytest

from scoring.shortlist import Candidate, total_cost

FROM, UNTIL = date(2019, 11, 20), date(2020, 2, 1)


def program(start=None, end=None, cost=8.0, **more):
    return Candidate("A", None, 0.5, cost, start=start, end=end, **more)


def test_a_cost_is_spread_evenly_over_the_months_the_work_touches():
    one = program(FROM, UNTIL)

    assert [one.cost_in(year) for year in (2018, 2019, 2020, 2021)] == [0.0, 4.0, 4.0, 0.0]


@pytest.mark.parametrize(
    ("start", "end", "costs"),
    [
        (None, None, [8.0, 8.0, 8.0]),
        (FROM, None, [0.0, 8.0, 8.0]),
        (None, FROM, [8.0, 8.0, 0.0]),
        (UNTIL, FROM, [8.0, 8.0, 8.0]),
    ],
)
def test_while_a_date_is_missing_the_cost_counts_whole_in_every_year_it_might_fall_into(start, end, costs):
    assert [program(start, end).cost_in(year) for year in (2018, 2019, 2020)] == costs


def test_an_unknown_cost_is_not_counted_in_any_year():
    assert program(FROM, UNTIL, cost=None).cost_in(2019) == 0.0
    assert total_cost([program(cost=None), program()]) == 8.0


@pytest.mark.parametrize(
    ("start", "end", "quarters"),
    [
        (FROM, UNTIL, [False, True, True, False]),
        (FROM, None, [False, True, True, True]),
        (None, UNTIL, [True, True, True, False]),
        (None, None, [True] * 4),
        (UNTIL, FROM, [True] * 4),
    ],
)
def test_a_program_runs_in_each_quarter_that_it_touches_or_might(start, end, quarters):
    third_of_2019 = 4 * 2019 + 2

    assert [program(start, end).may_run_in(third_of_2019 + n) for n in range(4)] == quarters


def test_only_a_program_with_a_cost_can_be_done_in_part():
    assert program(least_share=0.5).divisible
    assert not program().divisible
    assert not program(cost=None, least_share=0.5).divisible
