"""A newer list of an agency: in place of the earlier one, or beside it."""

from collections.abc import Sequence
from dataclasses import replace

from data.desk.desk import Desk
from data.desk.gathering import gathered
from data.desk.hand import Hand
from data.desk.keep import keep, refresh
from data.desk.recoded import recoded
from data.lists import ListFile, Lists
from data.lists.gather import codes_by_place
from data.lists.placed import Read
from data.workbook.problem import Fact
from scoring.program import Program
from scoring.study import Study


def replace_file(desk: Desk, hand: Hand, *, older: str, newer: str) -> Desk:
    """Put a newer list in the place of an earlier one, as if the two had never stood together.

    A program keeps the code that it had before the newer list came, by its ID or by its name and agency; what was
    decided about it meanwhile goes along. Where somebody changed the earlier list since this desk was opened, nothing
    is replaced: the desk is given with that change.
    """
    seen, desk = desk, refresh(desk, hand.store)
    if not desk.lists.has_as(seen.lists, older) or not desk.lists.has(newer):
        return desk
    was, now = desk.lists.file(older), desk.lists.file(newer)
    lists = _in_place_of(desk.lists, was, now)
    at_first, programs = _before(desk, now, hand)
    study = _with_codes_of(desk, lists, was, now, programs, hand)
    study, lists = gathered(study, lists, hand, known=programs)
    facts: dict[str, Fact] = {"files": (was.filename, now.filename)}
    facts |= {"before": at_first} if at_first else {}
    return keep(desk, hand, what="replace", study=study, lists=lists, undoable=True, facts=facts)


def stand_beside(desk: Desk, hand: Hand, *, older: str, newer: str) -> Desk:
    """Say that a newer list and an earlier one both count, for everybody and for good."""
    if not desk.lists.has(older, newer):
        return desk
    file = desk.lists.file(newer)
    lists = desk.lists.with_file(replace(file, beside=(*file.beside, older)))
    return keep(desk, hand, what="beside", lists=lists, undoable=True)


def _in_place_of(lists: Lists, was: ListFile, now: ListFile) -> Lists:
    """Let the newer file stand where the earlier one stood, and beside what that one stood beside."""
    heir = replace(now, beside=tuple(dict.fromkeys((*now.beside, *was.beside))))
    return replace(lists, files=tuple(heir if file == was else file for file in lists.files if file != now))


def _before(desk: Desk, now: ListFile, hand: Hand) -> tuple[int, Sequence[Program]]:
    """Give the number and the programs of the version before a file came; 0 and none where it was the first."""
    study_id = desk.kept.id if desk.kept is not None else ""
    for card in hand.store.versions(study_id):
        programs = hand.store.programs_of(study_id, card.number)
        if not any(_is_of(program, now) for program in programs):
            return card.number, programs
    return 0, ()


def _with_codes_of(
    desk: Desk, lists: Lists, was: ListFile, now: ListFile, before: Sequence[Program], hand: Hand
) -> Study:
    """Give the study without the earlier file, the programs of the newer one under the codes of before."""
    study = desk.study
    left = [program for program in study.programs if not _is_of(program, now)]
    off = [one for one in study.rejected if not _is_of(one.program, now)]
    now_by_place = codes_by_place(_read(desk.lists, study, hand), before=study.programs, rejected=study.rejected)
    then_by_place = codes_by_place(_read(lists, study, hand), before=(*left, *before), rejected=off)
    codes = {now_by_place[place]: code for place, code in then_by_place.items() if place.file == now.id}
    staying = tuple(program for program in study.programs if not _is_of(program, was))
    return recoded(replace(study, programs=staying), codes)


def _read(lists: Lists, study: Study, hand: Hand) -> list[Read]:
    return [(file, hand.read(file, study.criteria)) for file in lists.files]


def _is_of(program: Program, file: ListFile) -> bool:
    place = program.provenance
    return (place.filename, place.read_at) == (file.filename, file.read_at)
