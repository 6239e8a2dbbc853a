"""`check FILE`: every program read, every cell that waits to be mended, every row passed over."""

from collections.abc import Sequence
from dataclasses import fields

from charts.words import dimension_name
from data.workbook import Intake, Severity, Status, problem_sentence, skipped_sentence
from scoring.program import Program
from terminal.answer import FINE, REFUSED, Answer, plain
from terminal.arguments import Asked
from terminal.reading import read_intake
from terminal.table import one_line, text_table
from texts import Texts

FIRST = ("code", "name", "dimensions", "agency", "budget")
PROBLEM_KEYS = ("severity", "code", "sheet", "cell", "row", "value", "suggestion")


def check(asked: Asked, t: Texts) -> Answer:
    """Read a workbook and tell what is in it; errors and a refusal make the exit code 1."""
    intake = read_intake(asked.file)
    shape = {
        "status": str(intake.status),
        "programs": [_program_shape(program) for program in intake.programs],
        "problems": [
            {**{key: plain(getattr(problem, key)) for key in PROBLEM_KEYS}, "message": problem_sentence(problem, t)}
            for problem in intake.problems
        ],
        "skipped": [{key: plain(getattr(row, key)) for key in ("sheet", "row", "reason")} for row in intake.skipped],
    }
    return Answer(shape, _text(intake, t), exit_code=FINE if intake.status is Status.OK else REFUSED)


def _program_shape(program: Program) -> dict[str, object]:
    rest = (field.name for field in fields(program) if field.name not in FIRST)
    return {key: plain(getattr(program, key)) for key in (*FIRST, *rest)}


def _text(intake: Intake, t: Texts) -> str:
    found = {kind: [problem for problem in intake.problems if problem.severity is kind] for kind in Severity}
    blocks = [
        t(
            f"cli.check_{intake.status}",
            programs=len(intake.programs),
            errors=len(found[Severity.ERROR]),
            warnings=len(found[Severity.WARNING]),
            skipped=len(intake.skipped),
        )
    ]
    if intake.programs:
        blocks.append(_programs(intake, t))
    for kind, problems in found.items():
        sentences = [problem_sentence(problem, t) for problem in problems]
        blocks.append(_listed(t(f"cli.problems_{kind}", count=len(problems)), sentences))
    sentences = [skipped_sentence(row, t) for row in intake.skipped]
    blocks.append(_listed(t("cli.skipped", count=len(sentences)), sentences))
    return "\n\n".join(block for block in blocks if block)


def _listed(title: str, sentences: Sequence[str]) -> str:
    return "\n".join([title, *(f"  {one_line(sentence)}" for sentence in sentences)]) if sentences else ""


def _programs(intake: Intake, t: Texts) -> str:
    rows = [
        (
            program.code,
            program.name,
            dimension_name(program.dimension, t),
            t("cli.waiting") if program.budget is None else t.rupiah(program.budget),
        )
        for program in intake.programs
    ]
    return text_table([t(f"cli.column_{key}") for key in ("code", "name", "dimension", "budget")], rows, right=[3])
