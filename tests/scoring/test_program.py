import pytest

from scoring.dimensions import Dimension
from scoring.program import Program


def test_the_first_dimension_is_the_primary_one():
    program = Program("P", "Kios", dimensions=(Dimension.ECONOMY, Dimension.LIVING))

    assert program.dimension is Dimension.ECONOMY


def test_a_program_may_name_no_dimension():
    assert Program("P", "Kios").dimension is None


def test_budget_and_duration_are_facts_and_the_rest_are_values():
    program = Program("P", "Kios", {"risk": 2.0}, budget=5e8, duration_months=6.0)

    assert [program.value(key) for key in ("budget", "duration_months", "risk")] == [5e8, 6.0, 2.0]


@pytest.mark.parametrize("key", ["budget", "duration_months", "risk"])
def test_a_blank_is_not_zero(key):
    assert Program("P", "Kios").value(key) is None


def test_a_budget_of_zero_is_not_blank():
    assert Program("P", "Kios", budget=0.0).value("budget") == 0.0
