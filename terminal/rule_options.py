"""Rules typed after options: who, and how much or which others."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TypeVar

from scoring.dimensions import Dimension
from scoring.folding import folded
from scoring.shortlist import Candidate, Quota, Rule, RuleKind, Rules, RuleSettings, Ruling, rules_for
from scoring.shortlist.defaults import defaults_of
from scoring.study import Study
from terminal.answer import WrongUseError
from terminal.arguments import Asked
from terminal.options import baseline_of, budget_of, programs_of, quota_of
from terminal.override_options import answered_for, reasoned, signed_by

Limit = TypeVar("Limit")


@dataclass(frozen=True)
class AskedRules:
    """The rules as typed.

    settings       what the settings of a study can say
    per_dimension  held to the letter, in dimensions without a program as well; None where nothing was typed
    by_hand        programs that must stand on the list or must not, where no reason was typed
    """

    settings: RuleSettings
    per_dimension: Quota | None = None
    by_hand: tuple[Rule, ...] = ()


def rules_typed(asked: Asked, at: datetime) -> AskedRules:
    """Read every rule that was typed.

    at  when, for what goes on the record with a reason

    Raises
    ------
    WrongUseError: for an option that cannot be read.
    """
    number, most = programs_of(asked.number)
    agencies = dict(_named(asked.per_agency, "per_agency", _quota))
    capacities = dict(_named(asked.capacity, "capacity", _whole))
    every, capacity = agencies.pop("", Quota()), capacities.pop("", None)
    settings = RuleSettings(
        number=number,
        most=most,
        budget=budget_of(asked.budget),
        baseline=baseline_of(asked.baseline),
        agency_minimum=every.minimum or None,
        agency_maximum=every.maximum,
        agencies=agencies,
        sources=dict(_named(asked.per_source, "per_source", _rupiah, to_all=False)),
        years={_year(name): limit for name, limit in _named(asked.per_year, "per_year", _rupiah, to_all=False)},
        capacity=capacity,
        capacities=capacities,
        must=tuple(_ruled(asked.must, "must", asked, at)),
        must_not=tuple(_ruled(asked.must_not, "must_not", asked, at)),
        between=tuple(_between(asked)),
        least_shares=dict(_named(asked.least_share, "least_share", _share, to_all=False)),
    )
    by_hand = (*_by_hand(asked.must, RuleKind.MUST), *_by_hand(asked.must_not, RuleKind.MUST_NOT))
    return AskedRules(settings, quota_of(asked.per_dimension), by_hand)


def strict_rules(typed: AskedRules, candidates: Sequence[Candidate]) -> Rules:
    """Hold what was typed to the letter; what was not follows the list of candidates."""
    rules = rules_for(typed.settings, candidates).with_more(*typed.by_hand)
    if typed.per_dimension is None:
        return rules
    return replace(rules, quotas=dict.fromkeys(Dimension, typed.per_dimension))


def defaults_typed(typed: AskedRules) -> frozenset[RuleKind]:
    """Give the kinds of rule that the command adds by itself, as none was typed."""
    return defaults_of(typed.settings) - ({RuleKind.MINIMUM} if typed.per_dimension is not None else set())


def check_names(rules: AskedRules, study: Study) -> None:
    """Refuse what speaks of a program, an agency or a source that the list does not name: it would hold of nothing.

    Raises
    ------
    WrongUseError: `unknown_code`, `unknown_agency`, `unknown_source`.
    """
    settings = rules.settings
    asked = [code for rule in (*rules.by_hand, *settings.between) for code in rule.programs]
    asked += [ruling.program for ruling in (*settings.must, *settings.must_not)]
    asked += [*settings.least_shares, *(one.program for one in study.considerations)]
    asked += [code for one in study.placed for code in (one.program, one.other) if code]
    _known("unknown_code", asked, [program.code for program in study.programs], exactly=True)
    _known("unknown_agency", [*settings.agencies, *settings.capacities], [p.agency for p in study.programs])
    _known("unknown_source", list(settings.sources), [program.fund_source for program in study.programs])


def _known(wrong: str, asked: Sequence[str], there: Sequence[str], *, exactly: bool = False) -> None:
    known = set(there) if exactly else {folded(name) for name in there}
    for name in asked:
        if (name if exactly else folded(name)) not in known:
            raise WrongUseError(wrong, typed=name)


def _by_hand(typed: str | None, kind: RuleKind) -> list[Rule]:
    plain = [line for line in _lines(typed) if "=" not in line]
    return [Rule(kind, programs=(code,)) for line in plain for code in _codes(line, str(kind))]


def _ruled(typed: str | None, wrong: str, asked: Asked, at: datetime) -> Iterator[Ruling]:
    for line in _lines(typed):
        if "=" in line:
            codes, reason = reasoned(line, wrong)
            signed = answered_for(line, signed_by(asked, at))
            for code in _codes(codes, wrong):
                yield Ruling(code, reason, signed.authority, signed.name, signed.at)


def _between(asked: Asked) -> Iterator[Rule]:
    for line in _lines(asked.requires):
        one, needs = _pair(line, ":", "requires")
        yield Rule(RuleKind.REQUIRES, programs=(one, *_codes(needs, "requires")))
    for line in _lines(asked.excludes):
        yield Rule(RuleKind.EXCLUDES, programs=_codes(line, "excludes", least=2))
    for line in _lines(asked.at_most):
        count, codes = _pair(line, ":", "at_most")
        yield Rule(RuleKind.AT_MOST, _whole(count, "at_most"), programs=_codes(codes, "at_most"))


def _named(
    typed: str | None, wrong: str, read: Callable[[str, str], Limit], *, to_all: bool = True
) -> Iterator[tuple[str, Limit]]:
    """Read `NAME=LIMIT` line by line; a line without a name speaks of all, under a blank name."""
    for line in _lines(typed):
        if to_all and "=" not in line:
            yield "", read(line, wrong)
        else:
            name, limit = _pair(line, "=", wrong)
            yield name, read(limit, wrong)


def _lines(typed: str | None) -> list[str]:
    return [] if typed is None else typed.split("\n")


def _pair(line: str, sign: str, wrong: str) -> tuple[str, str]:
    one, found, other = line.rpartition(sign) if sign == "=" else line.partition(sign)
    if not found or not one.strip() or not other.strip():
        raise WrongUseError(wrong, typed=line)
    return one.strip(), other.strip()


def _codes(line: str, wrong: str, *, least: int = 1) -> tuple[str, ...]:
    codes = tuple(dict.fromkeys(code.strip() for code in line.split(",") if code.strip()))
    if len(codes) < least:
        raise WrongUseError(wrong, typed=line)
    return codes


def _quota(typed: str, wrong: str) -> Quota:
    quota = quota_of(typed, wrong)
    return quota if quota is not None else Quota()


def _whole(typed: str, wrong: str) -> int:
    if not re.fullmatch(r"\d{1,6}", typed.strip(), re.ASCII):
        raise WrongUseError(wrong, typed=typed)
    return int(typed)


def _share(typed: str, wrong: str) -> float:
    if not re.fullmatch(r"0?\.\d{1,6}|1(\.0*)?", typed, re.ASCII) or not float(typed):
        raise WrongUseError(wrong, typed=typed)
    return float(typed)


def _rupiah(typed: str, wrong: str) -> float:
    limit = budget_of(typed)
    if limit is None:
        raise WrongUseError(wrong, typed=typed)
    return limit


def _year(typed: str) -> str:
    if not re.fullmatch(r"20\d\d", typed, re.ASCII):
        raise WrongUseError("per_year", typed=typed)
    return typed
