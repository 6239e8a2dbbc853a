"""What a reader of cells gives back."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Generic, TypeVar

from data.workbook.problem import ProblemCode, Severity

Value = TypeVar("Value", covariant=True)

Raw = str | int | float | bool | date | datetime | time | timedelta | None
"""What a cell may hold."""


@dataclass(frozen=True)
class Reading(Generic[Value]):
    """The value of a cell, and what is odd about it.

    value       None where the cell gives none that could be used
    code        None where nothing is odd
    suggestion  keys or values that may be meant
    """

    value: Value
    code: ProblemCode | None = None
    severity: Severity | None = None
    suggestion: tuple[str, ...] = ()


def error(code: ProblemCode, suggestion: tuple[str, ...] = ()) -> Reading[None]:
    """Give no value, and say why."""
    return Reading(None, code, Severity.ERROR, suggestion)
