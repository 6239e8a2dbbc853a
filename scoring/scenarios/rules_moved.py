"""Which rules of the list differ between two studies, as they hold and not as they were typed."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from scoring.dimensions import Dimension
from scoring.errors import ScoringError
from scoring.shortlist import Candidate, Quota, Rule, Rules, RuleSettings, rules_for
from scoring.shortlist.settings import DEFAULT_NUMBER
from scoring.study import Study


@dataclass(frozen=True)
class RulesMoved:
    """Two sets of rules that are not the same.

    before, after  rules that only the earlier study has, and only the later one, in the order of screens and papers
    baselines      of both, where it differs and the number of programs may vary
    parts          codes whose smallest share of funding differs
    names          of programs, by code
    """

    before: tuple[Rule, ...] = ()
    after: tuple[Rule, ...] = ()
    baselines: tuple[float, float] | None = None
    parts: tuple[str, ...] = ()
    names: Mapping[str, str] = field(default_factory=dict)


def rules_moved(earlier: Study, later: Study) -> RulesMoved | None:
    """Tell the rules of two studies apart over the same candidates; None where the same rules hold.

    A default that comes to what the other study set is no difference, nor is another reason for the same rule.
    """
    for candidates in dict.fromkeys((_candidates(later), _candidates(earlier))):
        before, after = (rules_in_force(study.rules, candidates) for study in (earlier, later))
        found = RulesMoved(
            before=tuple(rule for rule in before.each() if rule not in after.each()),
            after=tuple(rule for rule in after.each() if rule not in before.each()),
            baselines=_baselines(before, after),
            parts=_parts(earlier, later),
            names={program.code: program.name for program in (*earlier.programs, *later.programs)},
        )
        if found.before or found.after or found.baselines or found.parts:
            return found
    return None


def rules_in_force(settings: RuleSettings, candidates: Sequence[Candidate]) -> Rules:
    """Turn settings into rules; where no candidate is known, as if there were enough of them in every dimension."""
    if candidates:
        return rules_for(settings, candidates)
    number = DEFAULT_NUMBER if settings.number is None else settings.number
    minimum = 1 if settings.minimum is None else settings.minimum
    rules = rules_for(replace(settings, number=number), ())
    return replace(rules, quotas=dict.fromkeys(Dimension, Quota(minimum, settings.maximum)))


def _candidates(study: Study) -> tuple[Candidate, ...]:
    try:
        return study.candidates()
    except ScoringError:
        return ()


def _baselines(before: Rules, after: Rules) -> tuple[float, float] | None:
    fixed = before.most is None and after.most is None
    return None if fixed or before.baseline == after.baseline else (before.baseline, after.baseline)


def _parts(earlier: Study, later: Study) -> tuple[str, ...]:
    one, two = earlier.rules.least_shares, later.rules.least_shares
    return tuple(code for code in dict.fromkeys((*one, *two)) if one.get(code, 1.0) != two.get(code, 1.0))
