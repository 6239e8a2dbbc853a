"""A workbook on disk becomes an intake, and an intake a study."""

from dataclasses import replace
from pathlib import Path

from data.workbook import Intake, Status, problem_sentence, read_workbook
from scoring.study import Study
from terminal.answer import WrongUseError
from terminal.arguments import Asked
from terminal.weights import counting_of, points_of, rescaled_words, weighting_of
from texts import Texts


def read_intake(file: str) -> Intake:
    """Read a workbook.

    Raises
    ------
    WrongUseError: `file_missing` where there is no such file, `file_closed` where it may not be read.
    """
    path = Path(file)
    try:
        if not path.is_file():
            raise WrongUseError("file_missing", file=file)
        return read_workbook(path, filename=path.name)
    except OSError:
        raise WrongUseError("file_closed", file=file) from None


def study_of(intake: Intake, asked: Asked) -> Study:
    """Make a study of the programs read, weighed as asked; the workbook's own weights do not enter.

    Raises
    ------
    WrongUseError: for weights that cannot be read.
    ScoringError: what a weighting refuses.
    """
    study = Study().with_programs(intake.programs, asked.file)
    if asked.weights is None:
        return study
    points = points_of(asked.weights)
    study = replace(study, counting=counting_of(points))
    return replace(study, weights=weighting_of(points, study.counted_criteria))


def weights_words(asked: Asked, t: Texts) -> str:
    """Say what the weights that were typed come to; nothing where none were, or they need no telling.

    Raises
    ------
    WrongUseError: for weights that cannot be read.
    """
    return "" if asked.weights is None else rescaled_words(points_of(asked.weights), t)


def refusals(intake: Intake, t: Texts) -> tuple[str, ...]:
    """Say why a file was refused as a whole; nothing where it was read."""
    if intake.status is not Status.REFUSED:
        return ()
    return tuple(problem_sentence(problem, t) for problem in intake.problems)
