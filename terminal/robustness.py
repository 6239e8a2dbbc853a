"""`robustness FILE`: how often each program stands among the first under many weights; a folder is worked as one."""

import os
from functools import partial
from pathlib import Path

from reports.wording import refusal_sentence
from scoring.batch import BATCHED
from scoring.errors import ErrorCode, ScoringError
from scoring.methods import DEFAULT_METHOD
from scoring.robustness import WHOLE, Robustness, as_stated
from scoring.robustness import robustness as try_weights
from scoring.robustness.weight_space import NEARBY
from scoring.study import Study
from terminal.answer import REFUSED, Answer
from terminal.arguments import Asked
from terminal.many import executor_of
from terminal.many.books import TOP, TRY, Placed, tried
from terminal.many.folder_answer import answer_of_folder
from terminal.many.portions import elsewhere
from terminal.options import draws_of, seed_of
from terminal.reading import read_intake, refusals, study_of, weights_words
from terminal.table import text_table
from texts import Texts

COLUMNS = ("code", "name", "expected", *(f"top_{number}" for number in TOP))


def robustness(asked: Asked, t: Texts) -> Answer:
    """Try many weights on a workbook's programs, each near the one that was typed, or near the default.

    Raises
    ------
    WrongUseError, ScoringError: for a method, weights, draws or a seed that cannot be used.
    """
    method = DEFAULT_METHOD if asked.method is None else asked.method
    if method not in BATCHED:
        raise ScoringError(ErrorCode.UNKNOWN_METHOD, method=method, offered=list(BATCHED))
    draws, seed = draws_of(asked.draws) or WHOLE, seed_of(asked.seed) or 0
    if Path(asked.file).is_dir():
        return answer_of_folder(asked, TRY, t, method=method, draws=draws, seed=seed)
    intake = read_intake(asked.file)
    study = study_of(intake, asked)
    try:
        matrix = study.matrix()
        space = as_stated(study.weighting, matrix.criteria)
        with executor_of(os.environ) as executor:
            work = partial(elsewhere, executor)
            found = try_weights(matrix, method, space, draws=draws, seed=seed, pairs=False, executor=work)
    except ScoringError as error:
        notices = refusals(intake, t) or (refusal_sentence(error, t),)
        return Answer({"draws": draws, "seed": seed, "programs": []}, "", notices, REFUSED)
    placed = tried(found, {program.code: program.name for program in study.programs})
    return Answer(_shape(found, placed), _text(found, placed, study, weights_words(asked, t), t))


def _shape(found: Robustness, placed: tuple[Placed, ...]) -> dict[str, object]:
    rows = {code: row for row, code in enumerate(found.codes)}
    return {
        "draws": found.draws,
        "seed": found.seed,
        "programs": [
            {
                "code": one.code,
                "expected_rank": one.expected_rank,
                "p_top": dict(one.p_top),
                "acceptability": found.acceptability[rows[one.code]].tolist(),
            }
            for one in placed
        ],
    }


def _text(found: Robustness, placed: tuple[Placed, ...], study: Study, weights: str, t: Texts) -> str:
    rows = [
        (one.code, one.name, t.number(one.expected_rank or 0.0, 1), *(t("cli.share", n=p) for p in one.p_top.values()))
        for one in placed
    ]
    headings = [t(f"cli.column_{key}") for key in COLUMNS]
    blocks = [
        t("cli.illustrated") if study.illustrated else "",
        t("cli.robustness", draws=found.draws, programs=len(placed), share=NEARBY),
        weights,
        text_table(headings, rows, right=range(2, len(headings))),
    ]
    return "\n\n".join(block for block in blocks if block)
