"""A list of certain programs, looked at without choosing it: what is put on it stands on it."""

from scoring.cautions import look_at
from scoring.judgement import JudgedList
from scoring.shortlist import Rules, Shortlist, ShortlistStatus
from tests.scoring.listing import study_of


def look(chosen, others=(), *, rules=None, **changes):
    """Look at a list of some programs, the others left out."""
    study = study_of(*chosen, *others, **changes)
    codes = tuple(program.code for program in chosen)
    method = Shortlist(ShortlistStatus.OPTIMAL, rules or Rules(len(codes)), codes)
    return look_at(study, JudgedList(method, codes))
