"""Choose the best list that keeps every rule, prove it, and find all that are as good."""

from collections.abc import Sequence

from scoring.errors import ErrorCode, ScoringError
from scoring.shortlist.candidate import Candidate
from scoring.shortlist.choice import TIE_SECONDS, Choice, EqualLists, in_order, told
from scoring.shortlist.clash import clashes
from scoring.shortlist.count import count_best
from scoring.shortlist.exact import best_choice
from scoring.shortlist.plain import PLAIN, best_first, equal_swaps
from scoring.shortlist.rules import Rules
from scoring.shortlist.shortlist import Shortlist, ShortlistStatus
from scoring.shortlist.ties import MOST_LISTS
from scoring.solver import SECONDS, Proof


def choose_shortlist(
    values: Sequence[Candidate],
    rules: Rules,
    *,
    gap: float = 0.0,
    seconds: float = SECONDS,
    most: int = MOST_LISTS,
) -> Shortlist:
    """Choose the list of the highest value, the sum of share * (value - baseline), within every rule.

    values   the candidates, each with its value on declared anchors, its cost, and whatever a rule asks about
    gap      share of the best value by which the list may miss it
    seconds  for the choice; those that are as good are looked for no longer than TIE_SECONDS
    most     so many equally good lists are looked for; 1 looks for none

    What is chosen among equally good lists depends on neither lot nor the order of the candidates; the shortlist names
    who stands on the line. Each rule is counted again on the programs themselves before the list is given.

    Raises
    ------
    ScoringError: NO_LIST_IN_TIME where the time ended before a list was found, or the proof that there is none.
    """
    found = best_list(values, rules, gap=gap, seconds=seconds, most=most)
    if found is not None:
        return found
    first, *others = clashes(in_order(values), rules.each())
    return Shortlist(ShortlistStatus.INFEASIBLE, rules, clash=first, other_clashes=tuple(others))


def best_list(
    values: Sequence[Candidate],
    rules: Rules,
    *,
    gap: float = 0.0,
    seconds: float = SECONDS,
    most: int = 1,
    known: Shortlist | None = None,
) -> Shortlist | None:
    """Choose as `choose_shortlist` does, and give None where no list is possible, without asking which rules clash.

    known  a list that keeps these rules, where one is known: it is given where none is better

    Raises
    ------
    ScoringError: NO_LIST_IN_TIME as `choose_shortlist` does.
    """
    ordered = in_order(values)
    plain = _plain(ordered, rules)
    if plain is not None:
        return _from_plain(plain, ordered, rules, most=most, seconds=seconds)
    choice = Choice.of(ordered, rules)
    start = None if known is None else choice.layout.values(known.chosen, known.shares)
    best = best_choice(choice.system, choice.holds, gap=gap, seconds=seconds, known=start)
    if best.proof is Proof.INFEASIBLE:
        return None
    if best.values is None:
        raise ScoringError(ErrorCode.NO_LIST_IN_TIME, seconds=seconds)
    return choice.shortlist(best, most=most, seconds=seconds)


def equally_good_lists(
    values: Sequence[Candidate], rules: Rules, *, most: int = MOST_LISTS, seconds: float = SECONDS
) -> EqualLists:
    """Give every list of the highest value, at most so many; none where no list is possible."""
    return Choice.of(in_order(values), rules).equally_good(None, most=most, seconds=seconds)


def _plain(ordered: Sequence[Candidate], rules: Rules) -> list[Candidate] | None:
    """Give the best list under numbers and quotas alone where it keeps every other rule too."""
    chosen = best_first(ordered, rules)
    if chosen is None or any(one.divisible and one.value < rules.baseline for one in chosen):
        return None
    return chosen if all(check.slack >= 0 for check in rules.check(chosen)) else None


def _from_plain(
    chosen: Sequence[Candidate], ordered: Sequence[Candidate], rules: Rules, *, most: int, seconds: float
) -> Shortlist:
    if rules.most is None and (ways := count_best(ordered, rules)) == 1:
        return told(chosen, rules, equally_good=1)
    if rules.most is None and all(rule.kind in PLAIN for rule in rules.each()):
        line = equal_swaps(chosen, ordered, rules)
        return told(chosen, rules, equally_good=ways, on_the_line=[one.code for one in ordered if one.code in line])
    if most <= 1:
        return told(chosen, rules, equally_good=1, at_least=True)
    choice = Choice.of(ordered, rules)
    known = choice.layout.values([candidate.code for candidate in chosen], {})
    found = choice.equally_good(known, most=most, seconds=min(seconds, TIE_SECONDS))
    return told(chosen, rules, equally_good=max(found.count, 1), at_least=found.at_least, on_the_line=found.on_the_line)
