"""Files brought in: each read, kept with its bytes, and added to the lists, or refused with its reason."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from uuid import uuid4

from data.desk.desk import Desk
from data.desk.gathering import gathered
from data.desk.hand import Hand
from data.desk.keep import keep
from data.desk.remembered import as_remembered
from data.lists import ListFile, Lists
from data.lists.replaces import replaces
from data.records import digest
from data.workbook import Intake, ProblemCode, Status
from scoring.study import Study


@dataclass(frozen=True)
class Brought:
    """One file as it was taken in.

    intake    what was read, or why nothing was
    added     its id among the files of the study; empty where it was refused or is there already
    replaces  id of an older list that it seems to take the place of; empty where there is none
    mapped    True where columns were read as somebody decided for an earlier list of the same layout
    known     True where the same file is in the study already
    pointed   the file itself where its table was not found, for a person to point to it
    """

    filename: str
    intake: Intake
    added: str = ""
    replaces: str = ""
    mapped: bool = False
    known: bool = False
    pointed: ListFile | None = None


def bring_files(
    desk: Desk,
    hand: Hand,
    files: Sequence[tuple[str, bytes]],
    *,
    anew: bool = False,
    told: Callable[[int, str], None] = lambda _number, _name: None,
) -> tuple[Desk, tuple[Brought, ...]]:
    """Read files one after the other and add what they hold in one step.

    anew     start a new study with them, under the settings of the one at hand
    told     hears the number and name of each file before it is read
    """
    lists, brought = Lists() if anew else desk.lists, list[Brought]()
    for number, (filename, content) in enumerate(files):
        told(number, filename)
        found, file = _bring(filename, content, lists, desk.study, hand)
        brought.append(found)
        if file is not None:
            lists = replace(lists, files=(*lists.files, file))
    added = [one for one in brought if one.added]
    if not added:
        return desk, tuple(brought)
    return _added(desk, lists, added, hand, anew=anew), tuple(brought)


def point_to(desk: Desk, hand: Hand, brought: Brought, *, anew: bool = False) -> Desk:
    """Take in a file whose table was not found, so that a person can point to it; it brings no program yet."""
    if brought.pointed is None:
        return desk
    before = () if anew else desk.lists.files
    return _added(desk, replace(desk.lists, files=(*before, brought.pointed)), [brought], hand, anew=anew)


def _added(desk: Desk, lists: Lists, added: Sequence[Brought], hand: Hand, *, anew: bool) -> Desk:
    at_hand = Desk(_new_study(desk.study, added), Lists()) if anew else desk
    study, lists = gathered(at_hand.study, lists, hand)
    facts = {"files": tuple(one.filename for one in added)}
    return keep(at_hand, hand, what="bring", study=study, lists=lists, undoable=not anew, facts=facts)


def forget_file(desk: Desk, hand: Hand, file_id: str, *, what: str = "forget") -> Desk:
    """Take a file and its programs out of the study; its bytes and the versions before stay in the store."""
    gone = desk.lists.file(file_id)
    lists = replace(desk.lists, files=tuple(file for file in desk.lists.files if file.id != file_id))
    study, lists = gathered(desk.study, lists, hand)
    return keep(desk, hand, what=what, study=study, lists=lists, undoable=True, facts={"files": (gone.filename,)})


def _bring(filename: str, content: bytes, lists: Lists, study: Study, hand: Hand) -> tuple[Brought, ListFile | None]:
    mark = digest(content)
    at = hand.at + timedelta(microseconds=len(lists.files))  # two files of one name are told apart by when they came
    file = ListFile(str(uuid4()), filename, mark, read_at=at, read_by=hand.by)
    intake = hand.read(file, study.criteria, content=content)
    remembered = hand.store.mapping_for(intake.layout) if intake.layout else None
    if remembered:
        file = replace(file, mapping=as_remembered(remembered, intake))
        intake = hand.read(file, study.criteria, content=content)
    found = Brought(filename, intake, mapped=bool(remembered))
    if any(mark == other.digest and other.filename == filename for other in lists.files):
        return replace(found, known=True), None
    if intake.status is Status.REFUSED or not intake.programs:
        if any(problem.code is ProblemCode.NO_TABLE_FOUND for problem in intake.problems):
            hand.store.keep_file(filename, content)
            found = replace(found, pointed=file)
        return found, None
    hand.store.keep_file(filename, content)
    older = replaces([(other, hand.read(other, study.criteria)) for other in lists.files], (file, intake))
    return replace(found, added=file.id, replaces=older or ""), file


def _new_study(study: Study, added: Sequence[Brought]) -> Study:
    """Start a study under the settings at hand; it is named after its first file and how many came with it."""
    name = added[0].filename if len(added) == 1 else f"{added[0].filename} (+{len(added) - 1})"
    return replace(study, name=name, programs=(), rejected=(), considerations=(), typed_values=(), version=0)
