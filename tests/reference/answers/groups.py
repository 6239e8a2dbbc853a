"""Orders put together, held beside each other, and followed through stages."""

import tests.reference.answers
from scoring.comparison import CORRELATIONS, Coefficient, borda, copeland, kemeny
from scoring.comparison.reversal import Stage
from scoring.errors import ErrorCode, ScoringError
from tests.reference.answers.answer import Answer


def _aggregation(case):
    form = case["parameters"]["form"]
    if form not in AGGREGATIONS:
        raise ScoringError(ErrorCode.PARAMETER_OUT_OF_RANGE, parameter="form", value=form)
    counts, orders = zip(*case["parameters"]["ballots"], strict=True)
    return AGGREGATIONS[form](orders, counts)


def _copeland(orders, counts):
    found = copeland(orders, counts)
    return Answer(found.score, extras={"pairwise": found.pairwise})


def _kemeny(orders, counts):
    found = kemeny(orders, counts)
    figures = {"kemeny_distance": found.distance, "kemeny_agreement": found.agreement}
    return Answer(ranking=found.places, extras=figures | {"optimal_orders": found.optimal_orders})


AGGREGATIONS = {
    "borda": lambda orders, counts: Answer(borda(orders, counts)),
    "copeland": _copeland,
    "kemeny": _kemeny,
}


def _correlation(case):
    asked = dict(case["parameters"])
    try:
        correlate = CORRELATIONS[Coefficient(asked.pop("form"))]
    except ValueError as unknown:
        raise ScoringError(ErrorCode.PARAMETER_OUT_OF_RANGE, parameter="form", value=str(unknown)) from None
    return Answer([correlate(**asked)])


def _reversal(case):
    """Answer each stage as the small case that it is."""
    extras = {}
    for name, given in case["parameters"]["stages"].items():
        found = tests.reference.answers.ANSWERS[given["method"]](_whole(given))
        codes = tuple(str(row) for row in range(len(found.scores)))
        stage = Stage(name, codes, found.scores, found.higher_is_better)
        ranking = stage.places if found.ranking is None else found.ranking
        extras |= {f"{name}_scores": stage.scores, f"{name}_ranking": ranking}
        extras |= {f"{name}_{figure}": value for figure, value in found.extras.items()}
    return Answer(extras=extras)


def _whole(given):
    """Give a stage what a case has and the stage leaves out."""
    matrix = given.get("matrix")
    columns = len(matrix[0]) if matrix else 0
    named = [{"name": f"C{column + 1}", "direction": "max"} for column in range(columns)]
    return {"weights": None, "matrix": matrix, **given, "criteria": given.get("criteria") or named} | {
        "parameters": given.get("parameters") or {}
    }


ANSWERS = {
    "Rank aggregation": _aggregation,
    "Rank correlation": _correlation,
    "Rank reversal": _reversal,
}
