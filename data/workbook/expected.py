"""What a cell should hold instead, as a sentence by field, or by problem where the problem is none of the field's."""

from collections.abc import Sequence

from data.workbook.fields import DIMENSIONS, END, NAME_LIMIT, START, TEXT_LIMITS
from data.workbook.problem import Problem, ProblemCode, Severity
from data.workbook.sentence import REFUSALS, Speaker, key_label
from data.workbook.table import NAME
from data.workbook.values.duration import LONGEST
from scoring.criteria import BUDGET, CRITERIA, DURATION, Criterion, Unit
from scoring.dimensions import Dimension

_OF_PROBLEM = {
    ProblemCode.BUDGET_MERGED: "value_merged",
    ProblemCode.WEIGHT_NEGATIVE: "weight",
    ProblemCode.WEIGHT_NOT_NUMERIC: "weight",
    ProblemCode.WEIGHTS_SUM: "weight",
}
"""Problems that share a sentence; any other has its own where `[expected]` holds its code."""

_OF_FIELD = {START: "day", END: "day", "new_infrastructure": "yes_no"}
_OF_UNIT = {Unit.RATING: "rating", Unit.MONTHS: DURATION, Unit.RUPIAH: BUDGET, Unit.NUMBER: "number"}


def expected_sentence(problem: Problem, t: Speaker, criteria: Sequence[Criterion] = CRITERIA) -> str:
    """Say what the place of a problem should hold; of what is only noted, that nothing need be done.

    criteria  the study's own, whose anchors bound its ratings
    """
    if problem.severity is Severity.INFO:
        return t("expected.nothing")
    if problem.code in REFUSALS:
        return t("expected.file")
    field = str(problem.facts.get("field", ""))
    criterion = next((c for c in criteria if c.key == field), None)
    label = str(problem.facts.get("label", "")) or (criterion.label if criterion else None)
    names = {"field": key_label(field, t, {field: label} if label else None)}
    key = _OF_PROBLEM.get(problem.code, str(problem.code))
    if f"expected.{key}" in t:
        return t(f"expected.{key}", **names)
    return t(f"expected.{_by_field(field, criterion, t)}", **names, **_limits(field, criterion, t))


def _by_field(field: str, criterion: Criterion | None, t: Speaker) -> str:
    """Give the key of what a field holds."""
    key = _OF_FIELD.get(field, field)
    if f"expected.{key}" in t:
        return key
    return _OF_UNIT[criterion.unit] if criterion else "text"


def _limits(field: str, criterion: Criterion | None, t: Speaker) -> dict[str, object]:
    lowest, highest = (_whole(bound) for bound in (criterion.bounds if criterion else (1.0, 5.0)))
    return {
        "lowest": lowest,
        "highest": highest,
        "longest": int(LONGEST),
        "most": NAME_LIMIT if field == NAME else TEXT_LIMITS.get(field, max(TEXT_LIMITS.values())),
        "dimensions": t.join([t(f"{DIMENSIONS}.{dimension}") for dimension in Dimension]),
    }


def _whole(number: float) -> float:
    """Give a whole number as one, so that it is written without decimals."""
    return int(number) if float(number).is_integer() else number
