"""A study in which programs go by other codes: whatever names them by code goes along."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TypeVar

from scoring.gates import Consideration
from scoring.program import Program
from scoring.rejected import Rejected
from scoring.study import Study
from scoring.typed_value import TypedValue

Noting = TypeVar("Noting", Consideration, TypedValue)


def recoded(study: Study, codes: Mapping[str, str]) -> Study:
    """Give the study with new codes for some programs, and with what was noted about them.

    codes  the new code by the one of now; no two get the same
    """
    return replace(
        study,
        programs=tuple(_program(program, codes) for program in study.programs),
        rejected=tuple({one.program.code: one for one in _rejected(study.rejected, codes)}.values()),
        considerations=tuple({(one.program, one.gate): one for one in _noted(study.considerations, codes)}.values()),
        typed_values=tuple({(one.program, one.criterion): one for one in _noted(study.typed_values, codes)}.values()),
    )


def _program(program: Program, codes: Mapping[str, str]) -> Program:
    code = codes.get(program.code, program.code)
    return program if code == program.code else replace(program, code=code)


def _rejected(rejected: Sequence[Rejected], codes: Mapping[str, str]) -> list[Rejected]:
    """Put what goes along last here too: a program that was taken off in both lists is off once."""
    last = sorted(rejected, key=lambda one: one.program.code in codes)
    return [replace(one, program=_program(one.program, codes)) for one in last]


def _noted(noted: tuple[Noting, ...], codes: Mapping[str, str]) -> list[Noting]:
    """Put what goes along last: of two notes on one thing it is the one that is kept."""
    found: list[Noting] = [one for one in noted if one.program not in codes]
    for one in noted:
        if one.program in codes:
            found.append(replace(one, program=codes[one.program]))
    return found
