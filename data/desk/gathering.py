"""The programs of a study, read anew from its files and everything decided about them."""

from collections.abc import Sequence
from dataclasses import replace

from data.desk.hand import Hand
from data.desk.own_criteria import with_own_criteria
from data.lists import Lists
from data.lists.gather import Gathered, gather
from scoring.program import Program
from scoring.study import Study


def gather_lists(
    study: Study, lists: Lists, hand: Hand, *, known: Sequence[Program] = (), first: Sequence[Program] = ()
) -> Gathered:
    """Read every file as it was mended, and give what they hold together.

    known  programs that keep their codes too
    first  programs whose codes go before those of the study
    """
    read = [(file, hand.read(file, study.criteria)) for file in lists.files]
    before = (*first, *study.programs, *known)
    return gather(read, lists.choices, before=before, rejected=study.rejected)


def gathered(
    study: Study, lists: Lists, hand: Hand, *, known: Sequence[Program] = (), first: Sequence[Program] = ()
) -> tuple[Study, Lists]:
    """Give the study the programs of its lists, and the lists as they are.

    There is a new version only where the programs differ. A study that never had a file keeps its programs. A choice
    that no longer holds stays until somebody takes it away: what is forgotten in silence is never told.
    """
    if not lists.files and not any(program.provenance.filename for program in study.programs):
        return study, lists
    study = with_own_criteria(study, [hand.read(file, study.criteria) for file in lists.files])
    found = gather_lists(study, lists, hand, known=known, first=first)
    if found.programs != study.programs:
        study = study.with_programs(found.programs)
    return replace(study, rejected=found.rejected), lists


def coded_anew(study: Study, before: Study) -> tuple[Program, ...]:
    """Give the programs, on the list or off it, whose row had another code before: a list took another one's place."""
    codes = {program.provenance: program.code for program in _known(before) if program.provenance.row}
    return tuple(program for program in _known(study) if codes.get(program.provenance, program.code) != program.code)


def _known(study: Study) -> tuple[Program, ...]:
    return (*study.programs, *(one.program for one in study.rejected))


def by_hand(study: Study) -> Study:
    """Give the study with the programs that people took off by hand, without those that a choice about twins drops."""
    return replace(study, rejected=tuple(one for one in study.rejected if not one.twins))
