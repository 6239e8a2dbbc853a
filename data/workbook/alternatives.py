"""What else a cell may be meant to say: texts to choose from, each of which the reader understands."""

from collections.abc import Callable, Mapping, Sequence

from data.workbook.amounts import amounts_meant, amounts_named, numbers_meant
from data.workbook.fields import DIMENSIONS
from data.workbook.intake import Intake
from data.workbook.mendable import field_of, unit_of
from data.workbook.problem import Problem, ProblemCode
from data.workbook.typed import typed_dimensions, typed_number, typed_rupiah
from data.workbook.values.duration import read_duration
from scoring.criteria import Criterion, Unit
from scoring.dimensions import Dimension

MOST_STEPS = 10
"""A scale with more steps is typed, not chosen from."""

_AMOUNTS: Mapping[ProblemCode, Callable[[str, float], tuple[float, ...]]] = {
    ProblemCode.BUDGET_AMBIGUOUS: lambda raw, unit: amounts_meant(raw, unit=unit),
    ProblemCode.BUDGET_SUSPICIOUS: lambda raw, unit: amounts_meant(raw, unit=unit),
    ProblemCode.BUDGET_UNIT_CONFLICT: lambda raw, _: amounts_named(raw),
    ProblemCode.BUDGET_NEGATIVE: lambda raw, _: amounts_named(raw),
    ProblemCode.BUDGET_RANGE: lambda raw, _: amounts_named(raw),
}


def alternatives(problem: Problem, intake: Intake) -> tuple[str, ...]:
    """Give the texts that a person may choose from; none where only typing helps.

    Of an unclear amount or number every likely reading, of a bare duration the months and the years, of a dimension the
    six names or those that stand in the cell, of a rating its steps, of a yes or no both.
    """
    field = field_of(problem)
    if field == DIMENSIONS:
        several = problem.code is ProblemCode.DIMENSION_MULTIPLE
        return tuple(typed_dimensions([Dimension(key)]) for key in (problem.suggestion if several else Dimension))
    if field == "new_infrastructure":
        return "Ya", "Tidak"
    if problem.code in _AMOUNTS:
        unit = unit_of(problem, intake)
        amounts = _AMOUNTS[problem.code](problem.value, unit)
        return tuple(typed_rupiah(amount, unit=unit) for amount in amounts)
    if problem.code is ProblemCode.DURATION_UNPARSEABLE:
        return _in_months_and_years(problem.value)
    if problem.code is ProblemCode.NUMBER_AMBIGUOUS:
        return tuple(typed_number(number) for number in numbers_meant(problem.value))
    return _steps(field, intake.criteria)


def _in_months_and_years(raw: str) -> tuple[str, ...]:
    """Give what a number without a unit may mean, where it is one."""
    texts = (f"{raw} {unit}" for unit in ("bulan", "tahun")) if read_duration(raw).value is not None else ()
    return tuple(text for text in texts if read_duration(text).value is not None)


def _steps(field: str, criteria: Sequence[Criterion]) -> tuple[str, ...]:
    """Give the steps of a rating; a budget or a duration has none."""
    criterion = next((c for c in criteria if c.key == field and c.unit is Unit.RATING), None)
    if criterion is None:
        return ()
    lowest, highest = criterion.bounds
    steps = [lowest + step for step in range(int(highest - lowest) + 1)]
    return tuple(typed_number(step) for step in steps) if len(steps) <= MOST_STEPS else ()
