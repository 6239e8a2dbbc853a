"""`rank FILE`: the programs in order, and those that cannot be ranked yet."""

from dataclasses import replace
from pathlib import Path

from charts.words import dimension_name
from reports.wording import missing_names, refusal_sentence
from scoring.errors import ScoringError
from scoring.matrix import Unranked
from scoring.methods import DEFAULT_METHOD, method_named
from scoring.ranking import Ranking
from scoring.study import Study
from terminal.answer import REFUSED, Answer
from terminal.arguments import Asked
from terminal.many.books import RANK
from terminal.many.folder_answer import answer_of_folder
from terminal.options import seed_of
from terminal.reading import read_intake, refusals, study_of, weights_words
from terminal.table import text_table
from texts import Texts

COLUMNS = ("place", "place_in_dimension", "code", "name", "dimension", "score")


def rank(asked: Asked, t: Texts) -> Answer:
    """Rank a workbook's programs; a refused file, or one without a program that ranks, makes the exit code 1.

    Raises
    ------
    WrongUseError, ScoringError: for a method, weights or a seed that cannot be used.
    """
    method = method_named(DEFAULT_METHOD if asked.method is None else asked.method)
    seed_of(asked.seed)
    if Path(asked.file).is_dir():
        return answer_of_folder(asked, RANK, t, method=method.key)
    intake = read_intake(asked.file)
    study = replace(study_of(intake, asked), method=method.key)
    try:
        ranking = study.ranking()
    except ScoringError as error:
        notices = refusals(intake, t) or (refusal_sentence(error, t),)
        return Answer(_shape(study, None), _unranked_text(study, t), notices, REFUSED)
    return Answer(_shape(study, ranking), _text(study, ranking, weights_words(asked, t), t))


def _shape(study: Study, ranking: Ranking | None) -> dict[str, object]:
    method = method_named(study.method)
    return {
        "method": method.key,
        "higher_is_better": method.higher_is_better,
        "weights": dict(study.weighting.shares),
        "programs": _places(study, ranking) if ranking else [],
        "unranked": [{"code": one.code, "missing": list(one.missing)} for one in _left_out(study)],
    }


def _places(study: Study, ranking: Ranking) -> list[dict[str, object]]:
    return [
        {
            "code": code,
            "name": study.program(code).name,
            "dimension": study.program(code).dimension,
            "score": float(ranking.scores[code]),
            "rank": int(ranking.places[code]),
            "rank_in_dimension": int(ranking.places_in_dimension[code]),
        }
        for code in ranking.codes
    ]


def _left_out(study: Study) -> tuple[Unranked, ...]:
    return study.matrix().unranked


def _text(study: Study, ranking: Ranking, weights: str, t: Texts) -> str:
    way = "higher" if ranking.method.higher_is_better else "lower"
    rows = [
        (
            t("cli.whole", n=ranking.places[code]),
            t("cli.whole", n=ranking.places_in_dimension[code]),
            code,
            study.program(code).name,
            dimension_name(study.program(code).dimension, t),
            t.number(float(ranking.scores[code]), 4),
        )
        for code in ranking.codes
    ]
    blocks = [
        t("cli.illustrated") if study.illustrated else "",
        t(f"cli.rank_{way}", method=t(f"methods.{ranking.method.key}"), ranked=len(rows), programs=len(study.programs)),
        weights,
        text_table([t(f"cli.column_{key}") for key in COLUMNS], rows, right=[0, 1, 5]),
        _unranked_text(study, t),
    ]
    return "\n\n".join(block for block in blocks if block)


def _unranked_text(study: Study, t: Texts) -> str:
    rows = []
    for one in _left_out(study):
        program = study.program(one.code)
        rows.append((one.code, program.name, missing_names(program, one.missing, t)))
    if not rows:
        return ""
    table = text_table([t(f"cli.column_{key}") for key in ("code", "name", "missing")], rows)
    return "\n\n".join([t("cli.unranked", count=len(rows)), table])
