"""IDs that belong to a program of another file, told at the cell where they stand."""

from collections.abc import Mapping, Sequence

from data.lists.lasting import Codes
from data.lists.placed import Placed, Read
from data.workbook.intake import Intake
from data.workbook.problem import Fact, Problem, ProblemCode, Severity


def clash_problems(read: Sequence[Read], placed: Sequence[Placed], codes: Codes) -> Mapping[str, tuple[Problem, ...]]:
    """Name every ID that another program has, by the id of its file; `placed` in the order that `codes` counts."""
    intakes = {file.id: intake for file, intake in read}
    names = {file.id: file.filename for file, _ in read}
    found: dict[str, list[Problem]] = {}
    for number, owner in codes.clashes.items():
        file = placed[number].place.file
        problem = _problem(placed[number], placed[owner], intakes[file], names[placed[owner].place.file])
        found.setdefault(file, []).append(problem)
    return {file: tuple(problems) for file, problems in found.items()}


def _problem(one: Placed, owner: Placed, intake: Intake, filename: str) -> Problem:
    place, first = one.place, owner.place
    facts: dict[str, Fact] = {"field": "code", "first_file": filename}
    facts |= {"first_sheet": first.sheet, "first_row": first.row}
    return Problem(
        Severity.WARNING,
        ProblemCode.DUPLICATE_CODE,
        place.sheet,
        _cell(place.sheet, place.row, intake),
        place.row,
        one.program.code,
        facts=facts,
    )


def _cell(sheet: str, row: int, intake: Intake) -> str:
    columns = (column for read in intake.sheets if read.name == sheet for column in read.columns)
    return next((f"{column.letters}{row}" for column in columns if column.key == "code"), "")
