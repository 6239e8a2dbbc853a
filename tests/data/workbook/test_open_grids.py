from pathlib import Path

import pytest

from data.workbook import Status, limits, read_workbook
from data.workbook.gate import Format
from data.workbook.grid import Grids
from data.workbook.open_grids import OPENERS, open_grids, problems_of_file
from data.workbook.problem import ProblemCode, Severity, WorkbookRefusedError
from tests.data.workbook.making import CRITERIA, GOOD, HEADER, workbook
from tests.data.workbook.making_ods import ods, row


def test_every_format_has_an_opener():
    assert set(OPENERS) == set(Format)


def test_one_list_gives_the_same_cells_whatever_the_format():
    text = "\n".join(";".join(map(str, line)) for line in (HEADER, GOOD)).encode()

    as_excel, as_ods, as_text = (
        open_grids(content, "isi.csv") for content in (workbook(HEADER, GOOD), ods(row(*HEADER), row(*GOOD)), text)
    )

    assert as_excel.sheets[0].cells == as_ods.sheets[0].cells
    assert {place: str(cell.value) for place, cell in as_excel.sheets[0].cells.items()} == {
        place: cell.value for place, cell in as_text.sheets[0].cells.items()
    }


def test_the_limits_hold_for_every_format(monkeypatch):
    monkeypatch.setattr(limits, "MOST_ROWS", 1)

    with pytest.raises(WorkbookRefusedError) as refused:
        open_grids(ods(row(*HEADER), row(*GOOD)), "isi.ods")

    assert refused.value.facts["kind"] == "rows"


def test_less_sight_and_macros_are_said_of_the_file():
    told = problems_of_file(Grids((), macros=True, less_sight="xls"))

    assert [(p.severity, p.code, dict(p.facts)) for p in told] == [
        (Severity.INFO, ProblemCode.MACROS_IGNORED, {}), (Severity.INFO, ProblemCode.LESS_SIGHT, {"kind": "xls"}),
    ]  # fmt: skip
    assert problems_of_file(Grids(())) == ()


def test_an_old_workbook_is_read_with_its_merges():
    path = Path(__file__).parent / "legacy" / "merged_and_hidden.xls"

    intake = read_workbook(path, filename=path.name, criteria=CRITERIA)

    assert [program.dimensions for program in intake.programs] == [("living",)] * 3
    assert [program.budget for program in intake.programs] == [900_000_000, 1_250_000_000.5, None]
    assert intake.status is Status.ERRORS
