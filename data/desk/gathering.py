"""The programs of a study, read anew from its files and everything decided about them."""

from collections.abc import Sequence
from dataclasses import replace

from data.desk.hand import Hand
from data.desk.own_criteria import with_own_criteria
from data.lists import Lists
from data.lists.gather import Gathered, gather
from scoring.program import Program
from scoring.study import Study


def gather_lists(study: Study, lists: Lists, hand: Hand, *, known: Sequence[Program] = ()) -> Gathered:
    """Read every file as it was mended, and give what they hold together; `known` programs keep their codes too."""
    read = [(file, hand.read(file, study.criteria)) for file in lists.files]
    return gather(read, lists.choices, before=(*study.programs, *known), rejected=study.rejected)


def gathered(study: Study, lists: Lists, hand: Hand, *, known: Sequence[Program] = ()) -> tuple[Study, Lists]:
    """Give the study the programs of its lists, and the lists as they are.

    There is a new version only where the programs differ. A study that never had a file keeps its programs. A choice
    that no longer holds stays until somebody takes it away: what is forgotten in silence is never told.
    """
    if not lists.files and not any(program.provenance.filename for program in study.programs):
        return study, lists
    study = with_own_criteria(study, [hand.read(file, study.criteria) for file in lists.files])
    found = gather_lists(study, lists, hand, known=known)
    if found.programs != study.programs:
        study = study.with_programs(found.programs)
    return replace(study, rejected=found.rejected), lists
