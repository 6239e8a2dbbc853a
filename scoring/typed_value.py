"""A value typed with a reason where the list has a blank: it counts until the list itself has one."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from math import isfinite

from scoring.criteria import BUDGET, DURATION
from scoring.errors import ErrorCode, ScoringError
from scoring.program import Program


@dataclass(frozen=True)
class TypedValue:
    """A value that a person answers for.

    program    code
    criterion  key of one that people fill in, never of a derived one
    by, at     who typed it, and when
    """

    program: str
    criterion: str
    value: float
    reason: str
    by: str = ""
    at: datetime | None = None

    def __post_init__(self) -> None:
        """Refuse a value that nobody could answer for.

        Raises
        ------
        ScoringError: REASON_MISSING when the reason is blank; MISSING_VALUE when the value is not a finite number.
        """
        if not self.reason.strip():
            raise ScoringError(ErrorCode.REASON_MISSING, program=self.program)
        if not isfinite(self.value):
            raise ScoringError(ErrorCode.MISSING_VALUE, program=self.program, criterion=self.criterion)


def with_typed(programs: Sequence[Program], typed: Sequence[TypedValue]) -> tuple[Program, ...]:
    """Give the programs with typed values in their blanks; what the list holds stands."""
    by_code: dict[str, list[TypedValue]] = {}
    for one in typed:
        by_code.setdefault(one.program, []).append(one)
    return tuple(_filled(program, by_code.get(program.code, ())) for program in programs)


def in_force(program: Program, typed: Sequence[TypedValue]) -> tuple[TypedValue, ...]:
    """Give the typed values that count for a program, the last word where a blank was typed twice."""
    last = {one.criterion: one for one in typed if one.program == program.code}
    return tuple(one for one in last.values() if program.value(one.criterion) is None)


def overtaken(program: Program, typed: Sequence[TypedValue]) -> tuple[TypedValue, ...]:
    """Give the typed values of a program that count no more, since the list has meanwhile a value of its own."""
    return tuple(one for one in typed if one.program == program.code and program.value(one.criterion) is not None)


def with_value(program: Program, key: str, value: float) -> Program:
    """Give the program with one value, a fact of its own or a rating, in place of what it holds."""
    if key in (BUDGET, DURATION):
        return replace(program, **{key: value})  # type: ignore[arg-type]
    return replace(program, values={**program.values, key: value})


def _filled(program: Program, typed: Sequence[TypedValue]) -> Program:
    for one in in_force(program, typed):
        program = with_value(program, one.criterion, one.value)
    return program
