"""The story in order: what was asked, what came of it, how firm it is, what it costs, and what to watch."""

from collections.abc import Callable

from charts.words import quoted
from reports.story.basis import StoryBasis
from reports.story.more import one_more
from reports.story.of_list import asked, dimensions, picked, strongest, worth
from reports.story.of_rules import dearest_rule, line, moved, steady, watched
from reports.study_tables.clash_words import clash_sentence
from reports.study_tables.forced import forced_sentences
from texts import Texts


def strongest_and_moved(basis: StoryBasis, t: Texts) -> str:
    """Say which program leads; with it what judgement moved, after which the method's own list is spoken of."""
    return " ".join(said for said in (strongest(basis, t), moved(basis, t)) if said)


SENTENCES: tuple[Callable[[StoryBasis, Texts], str], ...] = (
    asked,
    picked,
    worth,
    dimensions,
    strongest_and_moved,
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
    if basis.judged.chosen:
        return tuple(said for tell in SENTENCES if (said := tell(basis, t)))
    names = {program.code: quoted(program.name, t) for program in basis.study.programs}
    clash = clash_sentence(basis.shortlist, t, names) or t("story.empty")
    return (asked(basis, t), clash, *forced_sentences(basis.shortlist.rules, basis.study, t, names))
