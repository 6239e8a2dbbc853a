"""The method's list with programs moved by hand; nothing is solved anew."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from math import fsum, inf

from scoring.judgement.doubt import Doubt, Doubted
from scoring.placed_by_hand import Move, PlacedByHand
from scoring.shortlist import Candidate, RuleCheck, Shortlist, ShortlistStatus


@dataclass(frozen=True)
class JudgedList:
    """The list as it stands: the method's own, with what judgement moved beside it.

    method     the method's own list, as it was found
    chosen     codes, by value, the best first; those without a value last
    came       codes on the list by judgement alone
    reserve    codes that the method chose and judgement took off: they are the reserve
    moved      the moves that hold, as they were decided
    doubts     what has to be told of moves, whether they hold or not
    checks     each rule with its slack, judged on this list; broken ones are told, never mended in silence
    cost       Rupiah of the chosen whose budget is known
    uncounted  codes on the list whose cost is unknown: no budget counts them
    undated    codes on the list whose dates are unknown: where a rule speaks of time they count at any time
    """

    method: Shortlist
    chosen: tuple[str, ...]
    came: tuple[str, ...] = ()
    reserve: tuple[str, ...] = ()
    moved: tuple[PlacedByHand, ...] = ()
    doubts: tuple[Doubted, ...] = ()
    checks: tuple[RuleCheck, ...] = ()
    cost: float = 0.0
    uncounted: tuple[str, ...] = ()
    undated: tuple[str, ...] = ()

    @property
    def broken(self) -> tuple[RuleCheck, ...]:
        """Give the rules that this list breaks, each with how far."""
        return tuple(check for check in self.checks if check.slack < 0)


def judge(
    shortlist: Shortlist,
    placed: Sequence[PlacedByHand],
    programs: Mapping[str, Candidate],
    *,
    unranked: Collection[str] = (),
    not_eligible: Collection[str] = (),
) -> JudgedList:
    """Apply moves to a list, one after the other as they were decided.

    programs      every program of the list of programs, by code; the value of an unranked one is not looked at
    not_eligible  codes that fail a condition which nobody set aside
    """
    if not placed:
        return _unmoved(shortlist)
    board = _Board(shortlist, programs)
    for one in placed:
        board.move(one)
    came = [code for code in board.chosen if code not in shortlist.chosen]
    board.tell_of_came(came, unranked, not_eligible)
    if not board.moved:
        return replace(_unmoved(shortlist), doubts=tuple(board.doubts))
    order = sorted(board.chosen, key=lambda code: inf if code in unranked else -programs[code].value)
    held = [programs[code] for code in order]
    return JudgedList(
        method=shortlist,
        chosen=tuple(order),
        came=tuple(code for code in order if code in came),
        reserve=tuple(code for code in shortlist.chosen if code not in board.chosen),
        moved=tuple(board.moved),
        doubts=tuple(board.doubts),
        checks=shortlist.rules.check(held, shortlist.shares),
        cost=_cost(held, shortlist),
        uncounted=tuple(one.code for one in held if one.cost is None),
        undated=tuple(one.code for one in held if not one.dated) if shortlist.rules.timed else (),
    )


def _unmoved(shortlist: Shortlist) -> JudgedList:
    return JudgedList(
        shortlist,
        shortlist.chosen,
        checks=shortlist.checks,
        cost=shortlist.cost,
        uncounted=shortlist.uncounted,
        undated=shortlist.undated,
    )


class _Board:
    """The list while moves are made on it."""

    def __init__(self, shortlist: Shortlist, programs: Mapping[str, Candidate]) -> None:
        self.shortlist, self.programs = shortlist, programs
        self.chosen = list(shortlist.chosen)
        self.moved: list[PlacedByHand] = []
        self.doubts: list[Doubted] = []

    def move(self, one: PlacedByHand) -> None:
        """Move the program, and the other one the opposite way; tell what is not as it was decided."""
        hindered = self._hindered(one)
        if hindered:
            self.doubts.append(Doubted(one, hindered, one.program))
            return
        if one.list_then and set(one.list_then) != set(self.shortlist.chosen):
            self.doubts.append(Doubted(one, Doubt.LIST_CHANGED, one.program))
        onto = one.move is Move.ONTO
        self._put(one.program, onto=onto)
        if one.other and one.other not in self.programs:
            self.doubts.append(Doubted(one, Doubt.OTHER_GONE, one.other))
        elif one.other and (one.other in self.chosen) is not onto:
            self.doubts.append(Doubted(one, Doubt.OTHER_ELSEWHERE, one.other))
        elif one.other:
            self._put(one.other, onto=not onto)
        self.moved.append(one)

    def tell_of_came(self, came: Sequence[str], unranked: Collection[str], not_eligible: Collection[str]) -> None:
        """Tell which programs that came onto the list the method could not have chosen."""
        for one in self.moved:
            code = one.program if one.move is Move.ONTO else one.other
            if code in came and code in unranked:
                self.doubts.append(Doubted(one, Doubt.UNRANKED, code))
            if code in came and code in not_eligible:
                self.doubts.append(Doubted(one, Doubt.NOT_ELIGIBLE, code))

    def _hindered(self, one: PlacedByHand) -> Doubt | None:
        if self.shortlist.status is ShortlistStatus.INFEASIBLE:
            return Doubt.NO_LIST
        if one.program not in self.programs:
            return Doubt.PROGRAM_GONE
        return Doubt.ALREADY_SO if (one.program in self.chosen) is (one.move is Move.ONTO) else None

    def _put(self, code: str, *, onto: bool) -> None:
        self.chosen = [*self.chosen, code] if onto else [other for other in self.chosen if other != code]


def _cost(held: Sequence[Candidate], shortlist: Shortlist) -> float:
    return fsum(shortlist.shares.get(one.code, 1.0) * (one.cost or 0.0) for one in held)
