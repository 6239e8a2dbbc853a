"""*Hal yang perlu dicermati*: what could make a list a quick-win trap, one file for each, with the facts it saw."""

from scoring.cautions.caution import Caution, CautionKind
from scoring.cautions.dominated import Explanation, dominated
from scoring.cautions.every import CAUTIONS, find_cautions
from scoring.cautions.listed import Listed, look_at
from scoring.cautions.low_leverage import low_leverage
from scoring.cautions.missing_enabler import missing_enabler
from scoring.cautions.one_agency import one_agency
from scoring.cautions.one_dimension import one_dimension
from scoring.cautions.only_apps import only_apps
from scoring.cautions.split_program import split_program
from scoring.cautions.starved_dimension import starved_dimension

__all__ = [
    "CAUTIONS",
    "Caution",
    "CautionKind",
    "Explanation",
    "Listed",
    "dominated",
    "find_cautions",
    "look_at",
    "low_leverage",
    "missing_enabler",
    "one_agency",
    "one_dimension",
    "only_apps",
    "split_program",
    "starved_dimension",
]
