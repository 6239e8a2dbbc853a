from dataclasses import replace

import pytest

from scoring.errors import ErrorCode, ScoringError
from scoring.program import Program
from scoring.typed_value import TypedValue, in_force, overtaken, with_typed, with_value

BLANK = Program("A", "Kios", {"leverage": 3.0})
TYPED = TypedValue("A", "risk", 2.0, "Hasil rapat 9 Juli", "Sri")


@pytest.mark.parametrize("reason", ["", "  "])
def test_a_value_without_a_reason_is_refused(reason):
    with pytest.raises(ScoringError) as refusal:
        replace(TYPED, reason=reason)

    assert refusal.value.code is ErrorCode.REASON_MISSING


@pytest.mark.parametrize("value", [float("nan"), float("inf")])
def test_a_value_that_is_no_number_is_refused(value):
    with pytest.raises(ScoringError) as refusal:
        replace(TYPED, value=value)

    assert refusal.value.code is ErrorCode.MISSING_VALUE


def test_a_typed_value_stands_in_the_blank():
    (filled,) = with_typed([BLANK], [TYPED])

    assert filled.values == {"leverage": 3.0, "risk": 2.0}
    assert in_force(BLANK, [TYPED]) == (TYPED,)


def test_a_value_of_the_list_goes_before_a_typed_one():
    listed = replace(BLANK, values={"risk": 5.0})

    (filled,) = with_typed([listed], [TYPED])

    assert filled == listed
    assert (in_force(listed, [TYPED]), overtaken(listed, [TYPED])) == ((), (TYPED,))


def test_of_two_values_for_one_blank_the_last_counts():
    later = replace(TYPED, value=4.0)

    (filled,) = with_typed([BLANK], [TYPED, later])

    assert filled.values["risk"] == 4.0


def test_another_program_keeps_its_blank():
    other = replace(BLANK, code="B")

    assert with_typed([other], [TYPED]) == (other,)


@pytest.mark.parametrize("key", ["budget", "duration_months"])
def test_a_fact_of_the_program_is_filled_where_it_stands(key):
    assert getattr(with_value(BLANK, key, 6.0), key) == 6.0
