"""The large sample has 500 illustrated rows that read without an error."""

import pytest

from data.samples.large import ROWS, large_programs
from data.samples.making import MADE_AT
from data.workbook import read_workbook
from data.workbook.template import write_template
from texts import texts_in

T = texts_in("id")


@pytest.fixture(scope="module")
def programs():
    return large_programs(T)


def test_five_hundred_programs_have_five_hundred_codes_and_names(programs):
    assert len({p.code for p in programs}) == len({p.name for p in programs}) == ROWS == 500


def test_every_value_is_an_illustration(programs):
    filled = {"name", "dimensions", "sub_dimension", "budget", "duration_months", "start", "end", "fund_status"}

    assert all({*p.values, *filled, "new_infrastructure"} == p.illustrated for p in programs)


def test_reading_it_gives_the_same_programs_without_an_error(programs):
    intake = read_workbook(write_template(T, programs=programs, made_at=MADE_AT), filename="large.xlsx")

    assert [p for p in intake.problems if p.severity == "error"] == []
    assert [(p.code, p.name, p.budget, p.values) for p in intake.programs] == [
        (p.code, p.name, p.budget, p.values) for p in programs
    ]
