"""What a person does about a problem, kept at once; and what is told about it afterwards."""

from collections.abc import Mapping, Sequence
from enum import StrEnum

from data.lists import confirmed_as
from data.workbook import Correction, Severity
from data.workbook.mendable import correction_of, programs_by_place
from pages.shared import state
from pages.shared.mend_list import take_up
from pages.shared.problem_spots import Spot, open_spots

TOLD = "mend_told"


class Told(StrEnum):
    """Say how the last act ended; its sentence stands under `mend.told_…`."""

    MENDED = "mended"
    CAME_BACK = "came_back"
    LET_STAND = "let_stand"
    APPLIED = "applied"
    UNDONE = "undone"
    CONFLICT = "conflict"
    NOTHING = "nothing"


def write(spot: Spot, text: str) -> None:
    """Put a text into the cell of a problem; one that cannot be read leaves the problem at hand, with its sentence."""
    correction = correction_of(spot.problem, text, programs_by_place(spot.intake))
    if correction is not None:
        write_cells(spot.file.id, [correction])
        _tell_whether_read(spot)


def write_cells(file_id: str, corrections: Sequence[Correction]) -> None:
    """Put texts into several cells of a file, as one step."""
    before = len(state.conflicts())
    state.correct(file_id, corrections)
    state.remember(TOLD, Told.CONFLICT if len(state.conflicts()) > before else Told.MENDED)


def write_files(by_file: Mapping[str, Sequence[Correction]]) -> None:
    """Put texts into cells of several files, as one step."""
    state.correct_files(by_file)
    state.remember(TOLD, Told.APPLIED)


def write_typed(spot: Spot, key: str) -> None:
    """Put into the cell what was typed; nothing typed changes nothing."""
    text = state.recall(key, "")
    if text.strip():
        write(spot, text)
    else:
        state.remember(TOLD, Told.NOTHING)


def let_stand(spot: Spot) -> None:
    """Confirm a warning as it is, and what is looked at together with it."""
    state.confirm(spot.file.id, [confirmed_as(problem) for problem in (spot.problem, *spot.also)])
    state.remember(TOLD, Told.LET_STAND)


def undo() -> None:
    """Take the last step back."""
    state.undo()
    state.remember(TOLD, Told.UNDONE)


def _tell_whether_read(spot: Spot) -> None:
    """Keep a cell at hand that was mended to something the reader asks about again."""
    spots = open_spots(state.lists(), state.intakes(), state.gathered())
    asked = [s for s in spots if s.place == spot.place and s.problem.severity is not Severity.INFO]
    if asked and state.recall(TOLD, "") == Told.MENDED:
        take_up(asked[0].key, 0)
        state.remember(TOLD, Told.CAME_BACK)
