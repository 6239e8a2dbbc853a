"""What the team has set for its list, and the rules that follow for its candidates."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from scoring.dimensions import Dimension
from scoring.folding import folded
from scoring.gates import Authority, check_answered_for
from scoring.shortlist.candidate import Candidate
from scoring.shortlist.rule import Rule, RuleKind
from scoring.shortlist.rules import Quota, Rules


@dataclass(frozen=True)
class Ruling:
    """A program that must be on the list, or must not, on the record: a rule for the choice, not judgement beside it.

    authority, name  who decided, and the person who says so
    at               when
    """

    program: str
    reason: str
    authority: Authority
    name: str
    at: datetime

    def __post_init__(self) -> None:
        """Refuse a ruling that nobody could answer for.

        Raises
        ------
        ScoringError: REASON_MISSING when reason or name is blank.
        """
        check_answered_for(self.program, reason=self.reason, name=self.name)


@dataclass(frozen=True)
class RuleSettings:
    """What the team has set for its list; what is not set follows the list of candidates.

    number          programs in all; None asks for 12, or as many as can be had
    minimum         per dimension; None asks for one of each, where the number leaves room for it
    maximum         per dimension; None for no upper limit
    baseline_high   how high the baseline may be where it is not sure; None where it is. It chooses no other list
    most            programs at most, where `number` is only the least; None where the number is exact
    agency_minimum  programs of each agency, or as many as it proposes; None for no lower limit
    agency_maximum  programs of each agency; None for no upper limit
    agencies        quotas of single agencies, by name; each goes before what holds for all
    dimensions      quotas of single dimensions; each goes before what holds for all
    sources, years  Rupiah by source of funds, and by year as it is written
    capacity        programs that one agency runs at once; None for no limit
    capacities      the same for single agencies, by name; each goes before what holds for all
    must, must_not  programs that the choice has to take, and has to leave
    between         requires, excludes and at most so many of these
    least_shares    smallest share of its cost with which a program can be done, by code
    """

    number: int | None = None
    minimum: int | None = None
    maximum: int | None = None
    budget: float | None = None
    baseline: float = 0.0
    most: int | None = None
    agency_minimum: int | None = None
    agency_maximum: int | None = None
    agencies: Mapping[str, Quota] = field(default_factory=dict)
    sources: Mapping[str, float] = field(default_factory=dict)
    years: Mapping[str, float] = field(default_factory=dict)
    capacity: int | None = None
    capacities: Mapping[str, int] = field(default_factory=dict)
    must: tuple[Ruling, ...] = ()
    must_not: tuple[Ruling, ...] = ()
    between: tuple[Rule, ...] = ()
    least_shares: Mapping[str, float] = field(default_factory=dict)
    dimensions: Mapping[Dimension, Quota] = field(default_factory=dict)
    baseline_high: float | None = None


DEFAULT_NUMBER = 12


def rules_for(settings: RuleSettings, candidates: Sequence[Candidate]) -> Rules:
    """Turn settings into rules that these candidates can meet: none is asked for more of each than there are.

    The number, where it is not set, is 12 or as many as the quotas let stand, yet never fewer than the minima ask for.
    What names a dimension, an agency, a source, a year or a program holds to the letter.
    """
    counts = Counter(candidate.dimension for candidate in candidates)
    minimum = settings.minimum if settings.minimum is not None else _one_of_each(settings, counts)
    quotas = {
        dimension: settings.dimensions.get(dimension, Quota(min(minimum, counts[dimension]), settings.maximum))
        for dimension in Dimension
        if counts[dimension] or dimension in settings.dimensions
    }
    available = sum(
        _available(count, quotas.get(dimension) if dimension else None) for dimension, count in counts.items() if count
    )
    least = sum(quota.minimum for quota in quotas.values())
    wanted = settings.number if settings.number is not None else max(min(DEFAULT_NUMBER, available), least)
    more = (*_budgets(settings), *_agencies(settings, candidates), *_capacities(settings, candidates))
    return Rules(
        number=wanted,
        quotas=quotas,
        budget=settings.budget,
        baseline=settings.baseline,
        most=settings.most,
        more=(*more, *_ruled(settings), *settings.between),
    )


def _available(count: int, quota: Quota | None) -> int:
    return count if quota is None or quota.maximum is None else min(count, quota.maximum)


def _one_of_each(settings: RuleSettings, counts: Mapping[Dimension | None, int]) -> int:
    present = sum(counts[dimension] > 0 for dimension in Dimension)
    room = settings.number if settings.most is None else settings.most
    return int(room is None or room >= present)


def _budgets(settings: RuleSettings) -> list[Rule]:
    return [
        *(Rule(RuleKind.SOURCE_BUDGET, limit, source=source) for source, limit in settings.sources.items()),
        *(Rule(RuleKind.YEAR_BUDGET, limit, year=int(year)) for year, limit in settings.years.items()),
    ]


def _agencies(settings: RuleSettings, candidates: Sequence[Candidate]) -> list[Rule]:
    minima, maxima = dict[str, int](), dict[str, int]()
    for agency, count in _counts(candidates).items():
        minima[agency] = min(settings.agency_minimum or 0, count)
    for agency, quota in settings.agencies.items():
        minima = {name: least for name, least in minima.items() if folded(name) != folded(agency)}
        minima[agency] = quota.minimum
        if quota.maximum is not None:
            maxima[agency] = quota.maximum
    return [
        *(Rule(RuleKind.AGENCY_MINIMUM, least, agency=agency) for agency, least in minima.items() if least > 0),
        *_each_agency(RuleKind.AGENCY_MAXIMUM, settings.agency_maximum, maxima, settings.agencies, candidates),
    ]


def _capacities(settings: RuleSettings, candidates: Sequence[Candidate]) -> list[Rule]:
    own = settings.capacities
    return _each_agency(RuleKind.CAPACITY, settings.capacity, own, own, candidates)


def _each_agency(
    kind: RuleKind,
    limit: int | None,
    own: Mapping[str, int],
    named: Mapping[str, object],
    candidates: Sequence[Candidate],
) -> list[Rule]:
    """Write what holds for each agency as one rule, or name the others one by one where some have their own."""
    rules = [Rule(kind, most, agency=agency) for agency, most in own.items()]
    if limit is None:
        return rules
    if not named:
        return [Rule(kind, limit)]
    apart = {folded(agency) for agency in named}
    return [*rules, *(Rule(kind, limit, agency=name) for name in _counts(candidates) if folded(name) not in apart)]


def _counts(candidates: Sequence[Candidate]) -> dict[str, int]:
    """Count the candidates of each agency, by its name as it is written first."""
    names: dict[str, str] = {}
    for candidate in candidates:
        if folded(candidate.agency):
            names.setdefault(folded(candidate.agency), candidate.agency)
    counts = Counter(folded(candidate.agency) for candidate in candidates)
    return {name: counts[known] for known, name in names.items()}


def _ruled(settings: RuleSettings) -> list[Rule]:
    return [
        *(Rule(RuleKind.MUST, programs=(one.program,)) for one in settings.must),
        *(Rule(RuleKind.MUST_NOT, programs=(one.program,)) for one in settings.must_not),
    ]
