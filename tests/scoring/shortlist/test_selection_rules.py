import pytest

from scoring.errors import ErrorCode, ScoringError
from scoring.shortlist.selection_rules import AtMost, Excludes, Requires, rows_of


def test_rules_become_rows_with_upper_limits():
    rows, limits = rows_of([AtMost((0, 1, 3), 2), Requires(1, (0, 2)), Excludes((2, 3))], 4)

    assert rows.tolist() == [[1, 1, 0, 1], [-1, 1, 0, 0], [0, 1, -1, 0], [0, 0, 1, 1]]
    assert limits.tolist() == [2, 0, 0, 1]


def test_no_rules_are_no_rows():
    rows, limits = rows_of([], 3)

    assert (rows.shape, limits.shape) == ((0, 3), (0,))


def test_an_item_that_needs_itself_is_free():
    rows, limits = rows_of([Requires(1, (1,))], 2)

    assert (rows.tolist(), limits.tolist()) == ([[0, 0]], [0])


@pytest.mark.parametrize("rule", [AtMost((0, 4), 1), Excludes((-1, 0)), Requires(4, (0,)), Requires(0, (4,))])
def test_an_item_that_is_not_there_is_refused(rule):
    with pytest.raises(ScoringError) as refusal:
        rows_of([rule], 4)

    assert (refusal.value.code, refusal.value.facts["parameter"]) == (ErrorCode.PARAMETER_OUT_OF_RANGE, "item")
