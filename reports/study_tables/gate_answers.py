"""What somebody found about each program before the conditions of the team's own, with who and when."""

from reports.gate_words import gate_sentence
from reports.report import Format, Row, Table
from scoring.gates import GateAnswer
from scoring.study import Study
from texts import Texts

COLUMNS = {
    "code": Format.TEXT,
    "name": Format.TEXT,
    "gate": Format.TEXT,
    "answer": Format.TEXT,
    "by": Format.TEXT,
    "at": Format.TIME,
}
WORDS = {True: "yes", False: "no", None: "open"}


def gate_answers_table(study: Study, t: Texts) -> Table:
    """Give every answer in the order it was given, also about conditions and programs that went since."""
    return Table(
        key="gate_answers",
        title=t("gate_answers.title"),
        headings=tuple(t(f"gate_answers.column_{key}") for key in COLUMNS),
        rows=[_row(one, study, t) for one in study.gate_answers],
        formats=tuple(COLUMNS.values()),
        subtitle=t("gate_answers.subtitle"),
        held=2,
    )


def _row(one: GateAnswer, study: Study, t: Texts) -> Row:
    name = next((program.name for program in study.programs if program.code == one.program), one.program)
    answer = t(f"entry.answer_{WORDS[one.met]}")
    return (one.program, name, gate_sentence(one.gate, study, t), answer, one.by, one.at)
