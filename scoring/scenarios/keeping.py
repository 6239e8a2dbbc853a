"""A study's list of now, kept with its names."""

from collections.abc import Iterable

from scoring.errors import ScoringError
from scoring.judgement import judged_list, list_value
from scoring.kept_list import KeptList, KeptProgram
from scoring.study import Study


def kept_list(study: Study) -> KeptList | None:
    """Keep the list of a study as it stands by judgement; None where nothing can be listed."""
    try:
        judged = judged_list(study)
        value = list_value(study, judged)
    except ScoringError:
        return None
    return KeptList(
        version=study.version,
        programs=tuple(_kept(study, judged.chosen)),
        value=value,
        cost=judged.cost,
        by_hand=judged.came,
    )


def codes_on(study: Study) -> tuple[str, ...]:
    """Give the codes on a study's list by judgement; none where nothing can be listed."""
    try:
        return judged_list(study).chosen
    except ScoringError:
        return ()


def _kept(study: Study, codes: Iterable[str]) -> Iterable[KeptProgram]:
    programs = {program.code: program for program in study.programs}
    return (KeptProgram(p.code, p.name, p.dimension, p.budget) for p in (programs[code] for code in codes))
