"""What has to be said beside the rules that were typed: whom they speak of, and why a program cannot be in."""

from collections.abc import Sequence

from reports.study_tables.forced import forced_sentences
from scoring.folding import folded
from scoring.shortlist import Candidate, Rule, RuleKind, Rules, RuleSettings
from scoring.study import Study
from terminal.answer import WrongUseError
from texts import Texts


def check_agencies(settings: RuleSettings, candidates: Sequence[Candidate]) -> None:
    """Refuse a rule for each agency where no candidate names one.

    Raises
    ------
    WrongUseError: `no_agency`.
    """
    per_agency = settings.agency_minimum is not None or settings.agency_maximum is not None
    if any(folded(candidate.agency) for candidate in candidates):
        return
    if per_agency or settings.capacity is not None:
        raise WrongUseError("no_agency", option="--per-agency" if per_agency else "--capacity")


def rule_notes(rules: Rules, study: Study, candidates: Sequence[Candidate], t: Texts) -> tuple[str, ...]:
    """Say which year no candidate touches, and why a program that must be on the list cannot be."""
    years = [rule for rule in rules.each() if rule.kind is RuleKind.YEAR_BUDGET]
    untouched = [rule for rule in years if not any(_touches(one, rule.year) for one in candidates)]
    return (*(_untouched(rule, candidates, t) for rule in untouched), *forced_sentences(rules, study, t))


def _touches(candidate: Candidate, year: int | None) -> bool:
    start, end = candidate.span
    return start is not None and end is not None and year is not None and start.year <= year <= end.year


def _untouched(rule: Rule, candidates: Sequence[Candidate], t: Texts) -> str:
    undated = sum(not one.dated and one.cost_in(rule.year or 0) > 0 for one in candidates)
    return t(f"cli.year_{'undated' if undated else 'unused'}", year=str(rule.year), count=undated)
