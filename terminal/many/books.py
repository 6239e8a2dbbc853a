"""Work on one workbook, as it is done anywhere: ranked, or tried under many weights."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from io import BytesIO

import numpy as np

from data.workbook import Intake, Status
from data.workbook.reader import read_here
from scoring.errors import ScoringError
from scoring.robustness import Robustness, as_stated, robustness
from scoring.study import Study
from terminal.weights import counting_of, weighting_of

RANK, TRY = "terminal.many.books:rank_one", "terminal.many.books:try_one"


@dataclass(frozen=True)
class OneBook:
    """What is asked of one workbook.

    points  points of weight by criterion; None for the default weights
    """

    filename: str
    method: str
    points: Mapping[str, float] | None = None
    draws: int = 0
    seed: int = 0


@dataclass(frozen=True)
class Placed:
    """One program of a workbook and where it stands; of a trial, how often it stood among the first."""

    code: str
    name: str
    score: float | None = None
    rank: int | None = None
    expected_rank: float | None = None
    p_top: Mapping[str, float] = field(default_factory=dict)


@dataclass(frozen=True)
class OneAnswer:
    """What one workbook gave.

    refused  codes of the problems for which it was refused as a whole, or the code for which nothing ranks
    """

    filename: str
    programs: tuple[Placed, ...] = ()
    unranked: int = 0
    refused: tuple[str, ...] = ()


TOP = (1, 3, 5, 10)
"""Numbers of first places that are told."""


def rank_one(request: OneBook, content: bytes) -> tuple[OneAnswer, bytes]:
    """Rank the programs of one workbook."""
    intake, study = _read(request, content)
    if intake.status is Status.REFUSED:
        return OneAnswer(request.filename, refused=tuple(str(p.code) for p in intake.problems)), b""
    try:
        found = study.ranking()
    except ScoringError as error:
        return OneAnswer(request.filename, refused=(str(error.code),)), b""
    programs = tuple(
        Placed(code, study.program(code).name, float(found.scores[code]), int(found.places[code]))
        for code in found.codes
    )
    return OneAnswer(request.filename, programs, len(found.unranked)), b""


def try_one(request: OneBook, content: bytes) -> tuple[OneAnswer, bytes]:
    """Try many weights on the programs of one workbook."""
    intake, study = _read(request, content)
    if intake.status is Status.REFUSED:
        return OneAnswer(request.filename, refused=tuple(str(p.code) for p in intake.problems)), b""
    try:
        matrix = study.matrix()
        space = as_stated(study.weighting, matrix.criteria)
        found = robustness(matrix, request.method, space, draws=request.draws, seed=request.seed, pairs=False)
    except ScoringError as error:
        return OneAnswer(request.filename, refused=(str(error.code),)), b""
    names = {program.code: program.name for program in study.programs}
    return OneAnswer(request.filename, tried(found, names), len(matrix.unranked)), b""


def tried(found: Robustness, names: Mapping[str, str]) -> tuple[Placed, ...]:
    """Give the programs of a trial, the best expected place first."""
    expected = found.expected_places()
    top = {str(number): found.top(number) for number in TOP}
    order = np.argsort(expected, kind="stable")
    return tuple(
        Placed(
            found.codes[row],
            names[found.codes[row]],
            expected_rank=float(expected[row]),
            p_top={number: float(shares[row]) for number, shares in top.items()},
        )
        for row in order
    )


def _read(request: OneBook, content: bytes) -> tuple[Intake, Study]:
    intake = read_here(BytesIO(content), filename=request.filename)
    study = replace(Study().with_programs(intake.programs), method=request.method)
    if request.points is None:
        return intake, study
    study = replace(study, counting=counting_of(request.points))
    return intake, replace(study, weights=weighting_of(request.points, study.counted_criteria))
