"""What each rule costs the list, and what one more program or Rp100 million more would buy: each by solving again."""

from collections.abc import Sequence
from dataclasses import dataclass
from time import monotonic

from scoring.errors import ScoringError
from scoring.shortlist.candidate import Candidate
from scoring.shortlist.choose import best_list
from scoring.shortlist.rule import BUDGETS, WITHOUT_LIMIT, Rule, RuleKind
from scoring.shortlist.rules import Rules
from scoring.shortlist.shortlist import Shortlist, ShortlistStatus
from scoring.shortlist.system import SAME
from scoring.solver import SECONDS

RUPIAH_MORE = 100_000_000.0
"""So much more is tried of a budget."""
PROGRAMS_MORE = 1.0
"""So many more are tried of every other limit."""
LOWER_BOUNDS = frozenset({RuleKind.LEAST_NUMBER, RuleKind.MINIMUM, RuleKind.AGENCY_MINIMUM})
"""Kinds that give way by asking for less."""
NUMBERS = frozenset({RuleKind.NUMBER, RuleKind.LEAST_NUMBER, RuleKind.MOST_NUMBER})
"""Kinds about the number of programs in all."""


@dataclass(frozen=True)
class Change:
    """How the best list changes where one rule gives way.

    gain    value more; the best list never loses where a rule gives way, but a number of programs can go either way
    cost    Rupiah more, of the programs whose cost is known; less where negative
    came, went  codes that come onto the list and leave it
    """

    gain: float
    cost: float
    came: tuple[str, ...]
    went: tuple[str, ...]


@dataclass(frozen=True)
class RulePrice:
    """What one rule costs.

    without  the change where the rule is dropped; None where no list was found in time
    step     by how much its limit is moved for `further`, in programs or Rupiah; 0 for a rule that only holds or not
    further  the change where its limit gives way by one step; None where there is no step, or no list then
    """

    rule: Rule
    without: Change | None
    step: float = 0.0
    further: Change | None = None


def rule_prices(
    values: Sequence[Candidate],
    rules: Rules,
    *,
    rupiah: float = RUPIAH_MORE,
    seconds: float = SECONDS,
) -> tuple[RulePrice, ...]:
    """Price each rule in the order of `rules.each()`; none where no list is possible.

    rupiah   so much more is tried of a budget
    seconds  for all prices together; what is then not yet known stays None

    Where the number of programs is not fixed, the value of a list rests on the baseline: so does what it gains
    without the rule on its number.

    Raises
    ------
    ScoringError: NO_LIST_IN_TIME where not even the list itself was found.
    """
    until = monotonic() + seconds
    now = best_list(values, rules, seconds=seconds)
    if now is None:
        return ()
    asked = _Asked(values, rules, now, until)
    return tuple(asked.price(rule, rupiah) for rule in rules.each())


def dearest(prices: Sequence[RulePrice]) -> RulePrice | None:
    """Give the rule without which the list gains most; None where it gains without none of them.

    Rules on the number are passed over: what more programs are worth rests on the baseline alone.
    """
    told = [one for one in prices if one.rule.kind not in NUMBERS and one.without is not None and one.without.gain > 0]
    return max(told, key=lambda one: one.without.gain if one.without else 0.0, default=None)


def further(rule: Rule, rupiah: float = RUPIAH_MORE) -> float | None:
    """Give the limit of a rule when it gives way by one step, the exact number by one more; None where it has none."""
    if rule.kind in WITHOUT_LIMIT:
        return None
    if rule.kind in BUDGETS:
        return rule.limit + rupiah
    return rule.limit - PROGRAMS_MORE if rule.kind in LOWER_BOUNDS else rule.limit + PROGRAMS_MORE


@dataclass(frozen=True)
class _Asked:
    values: Sequence[Candidate]
    rules: Rules
    now: Shortlist
    until: float

    def price(self, rule: Rule, rupiah: float) -> RulePrice:
        without, limit = self._change(self.rules.without(rule)), further(rule, rupiah)
        if limit is None:
            return RulePrice(rule, without)
        step = limit - rule.limit
        if rule.kind is RuleKind.NUMBER:
            return RulePrice(rule, without, step, self._change(self.rules.moved(rule, limit), wider=False))
        # What gains nothing when it is dropped gains nothing by a step either.
        free = without is not None and without.gain == 0
        return RulePrice(rule, without, step, without if free else self._change(self.rules.moved(rule, limit)))

    def _change(self, rules: Rules, *, wider: bool = True) -> Change | None:
        """Compare with the list now; where the rules are wider and nothing is gained, the list stays as it is."""
        left = self.until - monotonic()
        then = _proven(self.values, rules, left, self.now if wider else None)
        if then is None:
            return None
        gain = then.value - self.now.value
        if wider and gain <= SAME * max(1.0, abs(self.now.value)):
            return Change(0.0, 0.0, (), ())
        return Change(
            gain=gain,
            cost=then.cost - self.now.cost,
            came=tuple(code for code in then.chosen if code not in self.now.chosen),
            went=tuple(code for code in self.now.chosen if code not in then.chosen),
        )


def _proven(values: Sequence[Candidate], rules: Rules, seconds: float, known: Shortlist | None) -> Shortlist | None:
    if seconds <= 0:
        return None
    try:
        found = best_list(values, rules, seconds=seconds, known=known)
    except ScoringError:
        return None
    return found if found is not None and found.status is ShortlistStatus.OPTIMAL else None
