"""What the changes of a list did to the order: to their own programs, and to those that nobody touched."""

from collections.abc import Sequence

from scoring.changes.board import Board, Places, board_of
from scoring.changes.compare import compare_lists
from scoring.changes.effect import Effects, FieldEffect, ListEffect, ProgramEffect, moved
from scoring.changes.nouns import FieldChange, ProgramChange
from scoring.changes.pushed import pushed
from scoring.program import Program
from scoring.study import Study

MOST_PLACES = 1_000_000
"""So many places are worked out to tell changes apart: 10 000 changes of 100 programs, 100 of 10 000."""
MOST_SCORED = 300
"""So many changes are tried where each needs the whole list scored anew."""


def effects(before: Study, after: Study) -> Effects:
    """Compare two versions of a list and give the places that every change moved a program.

    Places are those over all programs of a version, under the weights, the criteria, the typed values and the method of
    `after`. A version of which nothing ranks yet is not refused: its programs have no place.

    Raises
    ------
    ScoringError: CODE_TWICE, MISSING_VALUE, UNKNOWN_METHOD, and what the method refuses.
    """
    changes = compare_lists(before.programs, after.programs)
    earlier, later = board_of(after, before.programs), board_of(after, after.programs)
    return Effects(
        changes=changes,
        changed=_changed(changes.changed, before, earlier, later),
        added=_came_or_went(changes.added, earlier, later, came=True),
        gone=_came_or_went(changes.gone, earlier, earlier, came=False),
        pushed=pushed(changes, earlier, later),
        list_only=_settings(before) != _settings(after),
    )


def _settings(study: Study) -> tuple[object, ...]:
    return study.criteria, study.counting, study.weighting, study.method, study.typed_values


def _changed(
    changes: Sequence[ProgramChange], before: Study, earlier: Board, later: Board
) -> tuple[ProgramEffect, ...]:
    programs = {program.code: program for program in before.programs}
    asked = [(one.code_before, field.of(programs[one.code_before])) for one in changes for field in one.fields]
    tried = asked[: _most(earlier)]
    alone = iter(zip((code for code, _ in tried), earlier.with_each(tried), strict=True))
    places_before, places_after = earlier.places, later.places
    return tuple(
        ProgramEffect(
            change=one,
            before=places_before.get(one.code_before),
            after=places_after.get(one.code),
            missing_before=earlier.missing.get(one.code_before, ()),
            missing_after=later.missing.get(one.code, ()),
            alone=tuple(_alone(field, places_before, next(alone, None)) for field in one.fields),
        )
        for one in changes
    )


def _alone(field: FieldChange, before: Places, found: tuple[str, Places] | None) -> FieldEffect:
    if found is None:
        return FieldEffect(field, None, None, tried=False)
    code, places = found
    return FieldEffect(field, places.get(code), moved(before.get(code), places.get(code)))


def _came_or_went(
    programs: Sequence[Program], earlier: Board, standing: Board, *, came: bool
) -> tuple[ListEffect, ...]:
    asked = [(program.code, program if came else None) for program in programs][: _most(earlier)]
    alone, before = iter(earlier.with_each(asked)), earlier.places
    places, missing = standing.places, standing.missing
    return tuple(
        ListEffect(p, places.get(p.code), missing.get(p.code, ()), *_others(p, before, next(alone, None)))
        for p in programs
    )


def _most(board: Board) -> int:
    most = MOST_PLACES // max(len(board.matrix.codes), 1)
    return most if board.method.independent else min(most, MOST_SCORED)


def _others(program: Program, before: Places, after: Places | None) -> tuple[int | None, int | None]:
    """Count the others that moved away from the first, and towards it."""
    if after is None:
        return None, None
    both = [code for code in before if code in after and code != program.code]
    return sum(after[code] > before[code] for code in both), sum(after[code] < before[code] for code in both)
