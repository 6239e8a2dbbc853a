"""The story in order: what was asked, what came of it, how firm it is, what it costs, and what to watch."""

from collections.abc import Callable

from reports.story.basis import StoryBasis
from reports.story.of_list import asked, dimensions, picked, strongest, worth
from reports.story.of_rules import dearest_rule, line, moved, one_more, steady, watched
from reports.study_tables.rules import clash_sentence
from texts import Texts

SENTENCES: tuple[Callable[[StoryBasis, Texts], str], ...] = (
    asked,
    picked,
    worth,
    dimensions,
    strongest,
    moved,
    steady,
    dearest_rule,
    one_more,
    line,
    watched,
)


def tell_story(basis: StoryBasis, t: Texts) -> tuple[str, ...]:
    """Tell a list in ten sentences, one more where judgement moved a program; what is not known yet is left out.

    Plain text: whoever shows it escapes the names.
    """
    if not basis.judged.chosen:
        names = {program.code: program.name for program in basis.study.programs}
        clash = clash_sentence(basis.shortlist, t, names)
        return tuple(said for said in (asked(basis, t), clash or t("story.empty")) if said)
    return tuple(said for tell in SENTENCES if (said := tell(basis, t)))
