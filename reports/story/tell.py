"""The story in order: what was asked, what came of it, how firm it is, what it costs, and what to watch."""

from collections.abc import Callable

from charts.words import quoted
from reports.story.basis import StoryBasis
from reports.story.more import one_more
from reports.story.of_list import asked, dimensions, picked, strongest, worth
from reports.story.of_rules import dearest_rule, line, steady, watched
from reports.study_tables.forced import forced_sentences
from reports.study_tables.rules import clash_sentence
from texts import Texts

SENTENCES: tuple[Callable[[StoryBasis, Texts], str], ...] = (
    asked,
    picked,
    worth,
    dimensions,
    strongest,
    steady,
    dearest_rule,
    one_more,
    line,
    watched,
)


def tell_story(basis: StoryBasis, t: Texts) -> tuple[str, ...]:
    """Tell a list in ten sentences; what is not known yet is said to be so. A list of nobody is told shorter.

    Plain text: whoever shows it escapes the names.
    """
    if basis.shortlist.chosen:
        return tuple(tell(basis, t) for tell in SENTENCES)
    names = {program.code: quoted(program.name, t) for program in basis.study.programs}
    clash = clash_sentence(basis.shortlist, t, names) or t("story.empty")
    return (asked(basis, t), clash, *forced_sentences(basis.shortlist.rules, basis.study, t, names))
