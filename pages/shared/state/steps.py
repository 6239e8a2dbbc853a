"""What a person does with the lists of the study at hand, each kept at once and one step to undo."""

from collections.abc import Callable, Mapping, Sequence

from data import desk as desks
from data.desk import Brought
from data.lists import Confirmed, TwinChoice
from data.lists.gather import Gathered
from data.store.together import Conflict
from data.workbook import Correction, Intake
from pages.shared import cached
from pages.shared.state.at_hand import desk, hand, is_sample, put
from pages.shared.state.memory import recall, remember

GATHERED = "gathered"


def bring(files: Sequence[tuple[str, bytes]], told: Callable[[int, str], None]) -> tuple[Brought, ...]:
    """Read files into the study at hand, or out of the sample into a study of their own."""
    changed, brought = desks.bring_files(desk(), hand(), files, anew=is_sample(), told=told)
    put(changed)
    return brought


def intakes() -> Mapping[str, Intake]:
    """Give each file of the study as it is read now, by the file's id."""
    at_hand = desk()
    return {file.id: cached.read_list(file, at_hand.study.criteria) for file in at_hand.lists.files}


def gathered() -> Gathered:
    """Give what the files of the study hold together: the programs, their places, and twins among them."""
    at_hand = desk()
    basis: tuple[object, ...] = at_hand.lists, at_hand.study.programs, at_hand.study.rejected, at_hand.study.criteria
    nothing: tuple[tuple[object, ...], Gathered] = (), Gathered()
    before, found = recall(GATHERED, nothing)
    if [id(one) for one in before] != [id(one) for one in basis]:
        found = desks.gather_lists(at_hand.study, at_hand.lists, hand())
        remember(GATHERED, (basis, found))
    return found


def correct(file_id: str, corrections: Sequence[Correction]) -> None:
    """Mend cells of a file."""
    correct_files({file_id: corrections})


def correct_files(by_file: Mapping[str, Sequence[Correction]]) -> None:
    """Mend cells of several files, by the file's id, as one step."""
    put(desks.correct(desk(), hand(), by_file))


def confirm(file_id: str, stands: Sequence[Confirmed]) -> None:
    """Let warnings of a file stand as they are."""
    put(desks.confirm(desk(), hand(), file_id, stands))


def map_columns(file_id: str, mapping: Mapping[str, str]) -> None:
    """Say what the columns of a file hold."""
    put(desks.map_columns(desk(), hand(), file_id, mapping))


def choose(choice: TwinChoice) -> None:
    """Settle one group of twins."""
    put(desks.choose(desk(), hand(), choice))


def unchoose(twins: str) -> None:
    """Open a settled group of twins again."""
    put(desks.unchoose(desk(), hand(), twins))


def remove_file(file_id: str) -> None:
    """Take a file and its programs out of the study."""
    put(desks.forget_file(desk(), hand(), file_id))


def undoable() -> str | None:
    """Give the text key of the last step that can be undone; None where there is none."""
    past = desk().past
    return past[-1].what if past else None


def undo() -> None:
    """Take the last step back, and nothing that others did since."""
    put(desks.undo(desk(), hand()))


def conflicts() -> tuple[Conflict, ...]:
    """Give what somebody else had changed to another value meanwhile."""
    return desk().conflicts


def settle(conflict: Conflict, *, mine: bool) -> None:
    """Settle a conflict: theirs stays, or mine takes its place."""
    put(desks.settle(desk(), conflict, hand(), mine=mine))


def take_pointed(file_id: str) -> None:
    """Take in a refused file whose table was not found: a person will point to it."""
    put(desks.point_to(desk(), hand(), file_id, anew=is_sample()))


def dismiss(file_id: str) -> None:
    """Take a refused file off the lists."""
    put(desks.dismiss(desk(), hand(), file_id))


def replace_file(older: str, newer: str) -> None:
    """Put a newer list in the place of an earlier one."""
    put(desks.replace_file(desk(), hand(), older=older, newer=newer))


def stand_beside(older: str, newer: str) -> None:
    """Say that a newer list and an earlier one both count."""
    put(desks.stand_beside(desk(), hand(), older=older, newer=newer))


def reject(code: str, reason: str) -> None:
    """Take a program off the list; it is kept with the reason.

    Raises
    ------
    ScoringError: REASON_MISSING when the reason is blank.
    """
    put(desks.reject(desk(), hand(), code, reason))


def unreject(code: str) -> None:
    """Put a program that was taken off by hand back on the list."""
    put(desks.unreject(desk(), hand(), code))
