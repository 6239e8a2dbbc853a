"""A study in which programs go by other codes: whatever names them by code goes along."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TypeVar

from scoring.gates import Consideration, GateAnswer
from scoring.kept_list import KeptList
from scoring.placed_by_hand import PlacedByHand
from scoring.program import Program
from scoring.rejected import Rejected
from scoring.scenario import Scenario
from scoring.shortlist import RuleSettings
from scoring.study import Study
from scoring.typed_value import TypedValue

Noting = TypeVar("Noting", Consideration, TypedValue, GateAnswer)


def recoded(study: Study, codes: Mapping[str, str]) -> Study:
    """Give the study with new codes for some programs, and with what was noted about them.

    codes  the new code by the one of now; no two get the same

    The lists of bimtek stages stay as they were kept: they are history, over a list of programs that had these codes.
    """
    return replace(
        study,
        programs=tuple(_program(program, codes) for program in study.programs),
        rejected=tuple({one.program.code: one for one in _rejected(study.rejected, codes)}.values()),
        considerations=tuple({(one.program, one.gate): one for one in _noted(study.considerations, codes)}.values()),
        typed_values=tuple({(one.program, one.criterion): one for one in _noted(study.typed_values, codes)}.values()),
        gate_answers=tuple({(one.program, one.gate): one for one in _noted(study.gate_answers, codes)}.values()),
        placed=_placed(study.placed, codes),
        rules=_rules(study.rules, codes),
        scenarios=tuple(_scenario(one, codes) for one in study.scenarios),
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


def _placed(placed: Sequence[PlacedByHand], codes: Mapping[str, str]) -> tuple[PlacedByHand, ...]:
    """Put what goes along last, as with notes; of two programs that become one, neither makes room for the other."""
    found = {}
    for one in sorted(placed, key=lambda one: one.program in codes):
        program, other = _each((one.program, one.other), codes)
        other = "" if other == program else other
        found[program] = replace(one, program=program, other=other, list_then=_each(one.list_then, codes))
    return tuple(found.values())


def _scenario(scenario: Scenario, codes: Mapping[str, str]) -> Scenario:
    saved = None if scenario.saved is None else _kept(scenario.saved, codes)
    return replace(scenario, rules=_rules(scenario.rules, codes), saved=saved)


def _kept(kept: KeptList, codes: Mapping[str, str]) -> KeptList:
    programs = tuple(replace(one, code=codes.get(one.code, one.code)) for one in kept.programs)
    return replace(kept, programs=programs, by_hand=_each(kept.by_hand, codes))


def _rules(settings: RuleSettings, codes: Mapping[str, str]) -> RuleSettings:
    return replace(
        settings,
        must=tuple(replace(one, program=codes.get(one.program, one.program)) for one in settings.must),
        must_not=tuple(replace(one, program=codes.get(one.program, one.program)) for one in settings.must_not),
        between=tuple(replace(rule, programs=_each(rule.programs, codes)) for rule in settings.between),
        least_shares={codes.get(code, code): share for code, share in settings.least_shares.items()},
    )


def _each(named: Sequence[str], codes: Mapping[str, str]) -> tuple[str, ...]:
    return tuple(codes.get(code, code) for code in named)
