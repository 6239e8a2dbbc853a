"""Files brought in: each read, kept with its bytes, and added to the lists, or refused with its reason."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from uuid import uuid4

from data.desk.desk import Desk
from data.desk.gathering import gathered
from data.desk.hand import Hand
from data.desk.keep import keep, refresh
from data.desk.remembered import as_remembered
from data.lists import ListFile, Lists, RefusedFile
from data.lists.refused import not_brought
from data.records import digest
from data.workbook import Intake, ProblemCode, Status
from scoring.study import Study


@dataclass(frozen=True)
class Brought:
    """One file as it was taken in.

    intake    what was read, or why nothing was
    added     its id among the files of the study; empty where it was refused or is there already
    mapped    True where columns were read as somebody decided for an earlier list of the same layout
    known     True where the same file is in the study already
    refused   the file with its reason where it was not taken in; it stands with the lists until somebody saw to it
    """

    filename: str
    intake: Intake
    added: str = ""
    mapped: bool = False
    known: bool = False
    refused: RefusedFile | None = None


def bring_files(
    desk: Desk,
    hand: Hand,
    files: Sequence[tuple[str, bytes]],
    *,
    anew: bool = False,
    told: Callable[[int, str], None] = lambda _number, _name: None,
) -> tuple[Desk, tuple[Brought, ...]]:
    """Read files one after the other and add what they hold in one step; what is refused is kept by name and reason.

    anew     start a new study with them, under the settings of the one at hand
    told     hears the number and name of each file before it is read
    """
    lists, brought = Lists() if anew else desk.lists, list[Brought]()
    for number, (filename, content) in enumerate(files):
        told(number, filename)
        came = hand.at + timedelta(microseconds=len(lists.files) + number)  # two files of one name are told apart by it
        found, file = _bring(filename, content, lists, desk.study, replace(hand, at=came))
        brought.append(found)
        if file is not None:
            lists = replace(lists, files=(*lists.files, file))
    added = [one.filename for one in brought if one.added]
    refused = _refused(desk.lists.refused, brought)
    if added:
        return _added(desk, replace(lists, refused=refused), added, hand, anew=anew), tuple(brought)
    if refused == desk.lists.refused:
        return desk, tuple(brought)
    return keep(desk, hand, what="refuse", lists=replace(desk.lists, refused=refused)), tuple(brought)


def point_to(desk: Desk, hand: Hand, file_id: str, *, anew: bool = False) -> Desk:
    """Take in a file whose table was not found, so that a person can point to it; it brings no program yet."""
    file = next((one.file for one in desk.lists.refused if one.file.id == file_id and one.kept), None)
    if file is None:
        return desk
    lists = desk.lists.without_refused(file_id)
    lists = replace(lists, files=(file,), choices=()) if anew else replace(lists, files=(*lists.files, file))
    return _added(desk, lists, [file.filename], hand, anew=anew)


def dismiss(desk: Desk, hand: Hand, file_id: str) -> Desk:
    """Take a refused file off the lists: somebody has seen to it."""
    return keep(desk, hand, what="dismiss", lists=desk.lists.without_refused(file_id), undoable=True)


def forget_file(desk: Desk, hand: Hand, file_id: str) -> Desk:
    """Take a file and its programs out of the study; its bytes and the versions before stay in the store.

    Where somebody changed it since this desk was opened it stays: the desk is given with that change.
    """
    seen, desk = desk, refresh(desk, hand.store)
    if not desk.lists.has_as(seen.lists, file_id):
        return desk
    facts = {"files": (desk.lists.file(file_id).filename,)}
    study, lists = gathered(desk.study, desk.lists.without_file(file_id), hand)
    return keep(desk, hand, what="forget", study=study, lists=lists, undoable=True, facts=facts)


def _added(desk: Desk, lists: Lists, names: Sequence[str], hand: Hand, *, anew: bool) -> Desk:
    at_hand = Desk(_new_study(desk.study, names), Lists()) if anew else desk
    study, lists = gathered(at_hand.study, lists, hand)
    return keep(at_hand, hand, what="bring", study=study, lists=lists, undoable=not anew, facts={"files": tuple(names)})


def _bring(filename: str, content: bytes, lists: Lists, study: Study, hand: Hand) -> tuple[Brought, ListFile | None]:
    mark = digest(content)
    file = ListFile(str(uuid4()), filename, mark, read_at=hand.at, read_by=hand.by)
    intake = hand.read(file, study.criteria, content=content)
    remembered = hand.store.mapping_for(intake.layout) if intake.layout else None
    if remembered:
        file = replace(file, mapping=as_remembered(remembered, intake))
        intake = hand.read(file, study.criteria, content=content)
    found = Brought(filename, intake, mapped=bool(remembered))
    if any(mark == other.digest and other.filename == filename for other in lists.files):
        return replace(found, known=True), None
    refused = intake.status is Status.REFUSED or not intake.programs
    no_table = any(problem.code is ProblemCode.NO_TABLE_FOUND for problem in intake.problems)
    if not refused or no_table:
        hand.store.keep_file(filename, content)
    if refused:
        return replace(found, refused=RefusedFile(file, next(iter(intake.problems), None), kept=no_table)), None
    return replace(found, added=file.id), file


def _refused(before: Sequence[RefusedFile], brought: Sequence[Brought]) -> tuple[RefusedFile, ...]:
    """Give the refused files with those of a drop: what came again stands as it came last, or not at all."""
    left = tuple(before)
    for one in brought:
        left = not_brought(left, one.filename) if one.added or one.refused else left
    return (*left, *(one.refused for one in brought if one.refused is not None))


def _new_study(study: Study, names: Sequence[str]) -> Study:
    """Start a study under the settings at hand; it is named after its first file and how many came with it."""
    name = names[0] if len(names) == 1 else f"{names[0]} (+{len(names) - 1})"
    without = replace(study, considerations=(), typed_values=(), gate_answers=(), placed=(), scenarios=(), bimtek=())
    return replace(without, name=name, programs=(), rejected=(), version=0)
