"""The ranking: places, scores, and what each criterion brings."""

from charts.words import criterion_name, dimension_name
from reports.report import Format, Row, Table
from reports.results import Results
from reports.wording import missing_names
from scoring.methods import DEFAULT_METHOD
from texts import Texts

LEADING = {
    "place": Format.WHOLE,
    "place_in_dimension": Format.WHOLE,
    "code": Format.TEXT,
    "name": Format.TEXT,
    "dimension": Format.TEXT,
    "score": Format.SCORE,
}
OFFICIAL = {"official": Format.SCORE}


def ranking_table(results: Results, t: Texts) -> Table:
    """Give every program by place, those without a place last with what they miss.

    Contributions are those of the weighted sum, whichever method orders the programs; they sum to its score.
    """
    study = results.study
    parts = [study.criterion(str(key)) for key in results.parts.columns]
    leading = LEADING if study.method == DEFAULT_METHOD else LEADING | OFFICIAL
    return Table(
        key="ranking",
        title=t("report_workbook.ranking.title"),
        headings=(
            *(t(f"report_workbook.headings.{key}") for key in leading),
            *(criterion_name(criterion, t) for criterion in parts),
            t("report_workbook.headings.missing"),
        ),
        rows=[*_ranked(results, t), *_unranked(results, t)],
        formats=(*leading.values(), *(Format.SCORE for _ in parts), Format.TEXT),
        subtitle=_subtitle(results, t),
        held=4,
    )


def _subtitle(results: Results, t: Texts) -> str:
    method = results.study.method
    if method == DEFAULT_METHOD:
        return t("report_workbook.ranking.subtitle", method=t(f"methods.{method}"))
    way = "higher" if results.ranking is None or results.ranking.method.higher_is_better else "lower"
    return t(f"report_workbook.ranking.subtitle_{way}", method=t(f"methods.{method}"))


def _ranked(results: Results, t: Texts) -> list[Row]:
    ranking = results.ranking
    if ranking is None:
        return []
    rows: list[Row] = []
    for code in ranking.codes:
        program = results.study.program(code)
        rows.append(
            (
                int(ranking.places[code]),
                int(ranking.places_in_dimension[code]),
                code,
                program.name,
                dimension_name(program.dimension, t),
                float(ranking.scores[code]),
                *_official(results, code),
                *(float(part) for part in results.parts.loc[[code]].to_numpy()[0]),
                None,
            )
        )
    return rows


def _unranked(results: Results, t: Texts) -> list[Row]:
    rows: list[Row] = []
    for unranked in results.matrix.unranked:
        program = results.study.program(unranked.code)
        blanks = [None] * (1 + len(_official(results, program.code)) + len(results.parts.columns))
        missing = missing_names(program, unranked.missing, t)
        place = (None, None, program.code, program.name, dimension_name(program.dimension, t))
        rows.append((*place, *blanks, missing))
    return rows


def _official(results: Results, code: str) -> tuple[float | None, ...]:
    """Give the weighted sum where another method orders the programs, for the contributions to add up to."""
    return () if results.study.method == DEFAULT_METHOD else (results.value(code),)
