"""What a person decides about a list: cells, columns, twins, and programs taken off it. Each is one step to undo."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from data.desk.desk import Desk
from data.desk.gathering import gathered
from data.desk.hand import Hand
from data.desk.keep import keep
from data.desk.remembered import to_remember
from data.lists import ListFile, Lists, TwinChoice
from data.lists.confirmed import Confirmed
from data.workbook import Correction
from scoring.rejected import Rejected


def correct(desk: Desk, hand: Hand, by_file: Mapping[str, Sequence[Correction]]) -> Desk:
    """Mend cells of one or several files: of two corrections of one place the later one holds."""
    lists = desk.lists
    for file_id, corrections in by_file.items():
        signed = tuple(replace(one, by=one.by or hand.by, at=one.at or hand.at) for one in corrections)
        lists = lists.with_file(_corrected(lists.file(file_id), signed))
    return _with_lists(desk, hand, lists, what="correct")


def _corrected(file: ListFile, signed: tuple[Correction, ...]) -> ListFile:
    """Keep what stood in the file, however often its cell is written."""
    mended, before = {one.place for one in signed}, {one.place: one for one in file.corrections}
    kept = tuple(one for one in file.corrections if one.place not in mended)
    first = tuple(replace(one, was=before[one.place].was) if one.place in before else one for one in signed)
    return replace(file, corrections=(*kept, *first))


def confirm(desk: Desk, hand: Hand, file_id: str, stands: Sequence[Confirmed]) -> Desk:
    """Let warnings of a file stand as they are."""
    file = desk.lists.file(file_id)
    signed = (replace(one, by=one.by or hand.by, at=one.at or hand.at) for one in stands)
    lists = desk.lists.with_file(replace(file, confirmed=(*file.confirmed, *signed)))
    return _with_lists(desk, hand, lists, what="confirm")


def map_columns(desk: Desk, hand: Hand, file_id: str, mapping: Mapping[str, str]) -> Desk:
    """Say what the columns of a file hold, and remember it for every list of the same layout."""
    file = desk.lists.file(file_id)
    unmapped = hand.read(replace(file, mapping={}), desk.study.criteria)
    if unmapped.layout:
        hand.store.remember_mapping(unmapped.layout, to_remember(mapping, unmapped), by=hand.by, at=hand.at)
    return _with_lists(desk, hand, desk.lists.with_file(replace(file, mapping=mapping)), what="map")


def choose(desk: Desk, hand: Hand, choice: TwinChoice) -> Desk:
    """Settle one group of twins."""
    signed = replace(choice, by=choice.by or hand.by, at=choice.at or hand.at)
    others = tuple(one for one in desk.lists.choices if one.twins != choice.twins)
    return _with_lists(desk, hand, replace(desk.lists, choices=(*others, signed)), what="choose")


def unchoose(desk: Desk, hand: Hand, twins: str) -> Desk:
    """Open a settled group of twins again."""
    others = tuple(one for one in desk.lists.choices if one.twins != twins)
    return _with_lists(desk, hand, replace(desk.lists, choices=others), what="unchoose")


def reject(desk: Desk, hand: Hand, code: str, reason: str) -> Desk:
    """Take a program off the list by hand; it is kept with the reason.

    Raises
    ------
    ScoringError: REASON_MISSING when the reason is blank.
    """
    off = Rejected(desk.study.program(code), reason, by=hand.by, at=hand.at)
    left = [program for program in desk.study.programs if program.code != code]
    study = replace(desk.study.with_programs(left), rejected=(*desk.study.rejected, off))
    return keep(desk, hand, what="reject", study=study, undoable=True, facts={"program": off.program.name})


def unreject(desk: Desk, hand: Hand, code: str) -> Desk:
    """Put a program that was taken off by hand back on the list, under the code it had."""
    back = next(one.program for one in desk.study.rejected if one.program.code == code)
    others = tuple(one for one in desk.study.rejected if one.program.code != code)
    study, lists = gathered(replace(desk.study, rejected=others), desk.lists, hand, known=(back,))
    return keep(desk, hand, what="unreject", study=study, lists=lists, undoable=True, facts={"program": back.name})


def _with_lists(desk: Desk, hand: Hand, lists: Lists, *, what: str) -> Desk:
    study, lists = gathered(desk.study, lists, hand)
    return keep(desk, hand, what=what, study=study, lists=lists, undoable=True)
