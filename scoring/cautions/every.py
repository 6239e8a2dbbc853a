"""Every caution over one list, what is sure before what is guessed."""

from collections.abc import Callable, Mapping

from scoring.cautions.caution import Caution, CautionKind
from scoring.cautions.dominated import dominated
from scoring.cautions.listed import Listed, look_at
from scoring.cautions.low_leverage import low_leverage
from scoring.cautions.missing_enabler import missing_enabler
from scoring.cautions.one_agency import one_agency
from scoring.cautions.one_dimension import one_dimension
from scoring.cautions.only_apps import only_apps
from scoring.cautions.split_program import split_program
from scoring.cautions.starved_dimension import starved_dimension
from scoring.judgement import JudgedList
from scoring.study import Study

CAUTIONS: Mapping[CautionKind, Callable[[Listed], tuple[Caution, ...]]] = {
    CautionKind.ONE_DIMENSION: one_dimension,
    CautionKind.ONE_AGENCY: one_agency,
    CautionKind.ONLY_APPS: only_apps,
    CautionKind.LOW_LEVERAGE: low_leverage,
    CautionKind.MISSING_ENABLER: missing_enabler,
    CautionKind.STARVED_DIMENSION: starved_dimension,
    CautionKind.SPLIT_PROGRAM: split_program,
    CautionKind.DOMINATED: dominated,
}


def find_cautions(study: Study, judged: JudgedList | None = None) -> tuple[Caution, ...]:
    """Look at a study's list with every caution; what is sure comes first.

    judged  the list, where it is at hand already

    Raises
    ------
    ScoringError: what `rank` refuses.
    """
    listed = look_at(study, judged)
    found = [caution for look in CAUTIONS.values() for caution in look(listed)]
    return tuple(sorted(found, key=lambda caution: not caution.sure))
