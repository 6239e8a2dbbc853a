import pytest

from data.workbook import limits
from data.workbook.grid import Grids
from data.workbook.limits import check_limits
from data.workbook.problem import WorkbookRefusedError
from tests.data.workbook.making import GOOD, HEADER, grid


@pytest.mark.parametrize(
    ("limit", "kind"),
    [("MOST_SHEETS", "sheets"), ("MOST_CELLS", "cells"), ("MOST_ROWS", "rows"), ("MOST_COLUMNS", "columns")],
)
def test_each_limit_refuses_by_its_kind(monkeypatch, limit, kind):
    monkeypatch.setattr(limits, limit, 0)

    with pytest.raises(WorkbookRefusedError) as refused:
        check_limits(Grids((grid(HEADER, GOOD),)))

    assert refused.value.facts["kind"] == kind


def test_a_usual_list_passes():
    check_limits(Grids((grid(HEADER, GOOD),)))
