"""What was decided beside the rules, told below the list: each with who answers for it."""

from collections.abc import Iterator

from reports.gate_words import gate_short
from reports.study_tables.placed import broken_sentence, doubt_sentence, moved_sentence, record_sentence
from scoring.judgement import JudgedList
from scoring.study import Study
from texts import Texts


def overrides_told(study: Study, judged: JudgedList, t: Texts) -> str:
    """Tell conditions set aside and moves by hand, a sentence a line; blank where there are none."""
    return "\n".join((*_set_aside(study, t), *_moved(study, judged, t)))


def _set_aside(study: Study, t: Texts) -> Iterator[str]:
    for one in study.considerations:
        yield t(
            "cli.set_aside",
            program=one.program,
            gate=gate_short(one.gate, study, t),
            reason=one.reason,
            authority=t(f"authorities.{one.authority}"),
            name=one.name,
            at=one.at,
        )


def _moved(study: Study, judged: JudgedList, t: Texts) -> Iterator[str]:
    for one in judged.moved:
        yield t("cli.moved", effect=moved_sentence(one, judged, study, t), record=record_sentence(one, t))
    for doubted in judged.doubts:
        yield doubt_sentence(doubted, study, t)
    if broken := broken_sentence(judged, t):
        yield broken
