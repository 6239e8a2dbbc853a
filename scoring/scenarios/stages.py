"""The list of each bimtek stage kept, and how it moved from one to the next."""

from collections.abc import Mapping, Sequence
from dataclasses import fields, replace
from datetime import datetime

from scoring.basis import Basis
from scoring.bimtek import Bimtek, BimtekList
from scoring.errors import ErrorCode, ScoringError
from scoring.program import Program
from scoring.scenarios.ingredient import Ingredient, differing
from scoring.scenarios.keeping import kept_list
from scoring.scenarios.moves import ListMoves, Moved, moves_between
from scoring.scenarios.rules_moved import rules_moved
from scoring.study import Study

Versions = Mapping[int, Sequence[Program]]
"""The programs of each version of the list that is at hand."""


def keep_stage(study: Study, stage: Bimtek, *, by: str, at: datetime, note: str = "") -> Study:
    """Keep the list of now as that of a stage, in place of one that was kept for it.

    Raises
    ------
    ScoringError: NO_RANKABLE_PROGRAM when there is nothing to keep.
    """
    kept = kept_list(study)
    if kept is None:
        raise ScoringError(ErrorCode.NO_RANKABLE_PROGRAM)
    new = BimtekList(stage, _basis(study), kept, by, at, note)
    others = {one.stage: one for one in drop_stage(study, stage).bimtek} | {stage: new}
    return replace(study, bimtek=tuple(others[one] for one in Bimtek if one in others))


def drop_stage(study: Study, stage: Bimtek) -> Study:
    """Give the study without the list of a stage."""
    return replace(study, bimtek=tuple(one for one in study.bimtek if one.stage is not stage))


def as_of(one: BimtekList, programs: Sequence[Program]) -> Study:
    """Give the study as it stood at a stage, over the programs of its version."""
    settings = {field.name: getattr(one.basis, field.name) for field in fields(Basis)}
    return Study(programs=tuple(programs), version=one.kept.version, **settings)


def stage_moves(earlier: BimtekList, later: BimtekList, versions: Versions) -> ListMoves:
    """Tell how the list moved between two stages.

    versions  programs by the number of their version; where one of the two is missing, or no longer gives the list that
              was kept, nothing can be tried
    """
    sides = [_standing(one, versions) for one in (earlier, later)]
    if sides[0] and sides[1]:
        return moves_between(sides[0], sides[1])
    return _untried(earlier, later)


def _basis(study: Study) -> Basis:
    settings = {field.name: getattr(study, field.name) for field in fields(Basis)}
    return Basis(**{**settings, "weights": study.weighting})


def _standing(one: BimtekList, versions: Versions) -> Study | None:
    if one.kept.version not in versions:
        return None
    study = as_of(one, versions[one.kept.version])
    again = kept_list(study)
    return study if again is not None and again.codes == one.kept.codes else None


def _untried(earlier: BimtekList, later: BimtekList) -> ListMoves:
    before, after = earlier.kept.codes, later.kept.codes
    bare = as_of(earlier, ()), as_of(later, ())
    differs = differing(*bare)
    if earlier.kept.version != later.kept.version:
        differs = tuple(dict.fromkeys((Ingredient.PROGRAMS, Ingredient.VALUES, *differs)))
    may = tuple(one for one in differs if one is not Ingredient.METHOD)
    return ListMoves(
        came=tuple(Moved(code, later.kept.name(code), may, True) for code in after if code not in before),
        went=tuple(Moved(code, earlier.kept.name(code), may, True) for code in before if code not in after),
        stayed=tuple(code for code in after if code in before),
        differs=differs,
        tried=False,
        rules=rules_moved(*bare),
    )
