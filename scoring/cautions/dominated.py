"""A program on the list, and a cheaper one of its dimension, as good on every criterion, that is not on it."""

from collections.abc import Iterator
from enum import StrEnum

import numpy as np

from scoring.cautions.caution import Caution, CautionKind
from scoring.cautions.listed import Listed
from scoring.gates import GateState
from scoring.shortlist import Candidate, Rule

SAME_PART = 1e-12


class Explanation(StrEnum):
    """Say what keeps the cheaper one out: the variant of the caution."""

    BY_HAND = "by_hand"
    GATE = "gate"
    RULES = "rules"
    EQUAL = "equal"
    NOT_PROVEN = "not_proven"


def dominated(listed: Listed) -> tuple[Caution, ...]:
    """Give each dominated program with the best that dominates it, and what keeps that one out.

    programs  the one on the list, then the cheaper one
    variant   an `Explanation`: judgement beside the method; conditions not met; rules that the list would break with
              the one in place of the other; both are worth the same; or the list is not proven to be the best
    facts     saved (Rupiah), gates (conditions), rules (`Rule`)
    """
    found = []
    for code in listed.codes:
        better = sorted(_dominating(listed, code), key=lambda other: (-other.value, other.cost))
        if better:
            found.append(_caution(listed, listed.candidates[code], better[0]))
    return tuple(found)


def _dominating(listed: Listed, code: str) -> Iterator[Candidate]:
    own, parts = listed.candidates[code], listed.parts
    if own.cost is None or code not in parts.index:
        return
    rows = parts.to_numpy()
    as_good = np.all(rows >= parts.loc[code].to_numpy() - SAME_PART, axis=1)
    better = (str(one) for one, good in zip(parts.index, as_good, strict=True) if good and one not in listed.codes)
    for other in (listed.candidates[one] for one in better):
        if other.cost is not None and other.cost < own.cost and other.dimension is own.dimension:
            yield other


def _caution(listed: Listed, own: Candidate, other: Candidate) -> Caution:
    gates = listed.standings[other.code].gates(GateState.NOT_MET)
    rules = _broken(listed, own, other)
    facts = {"saved": (own.cost or 0.0) - (other.cost or 0.0), "gates": gates, "rules": rules}
    why = _explanation(listed, own, other, gates, rules)
    return Caution(CautionKind.DOMINATED, (own.code, other.code), str(why), facts)


def _explanation(
    listed: Listed, own: Candidate, other: Candidate, gates: tuple[str, ...], rules: tuple[Rule, ...]
) -> Explanation:
    if own.code in listed.judged.came or other.code in listed.judged.reserve:
        return Explanation.BY_HAND
    if gates:
        return Explanation.GATE
    if rules:
        return Explanation.RULES
    return Explanation.EQUAL if abs(own.value - other.value) <= SAME_PART else Explanation.NOT_PROVEN


def _broken(listed: Listed, own: Candidate, other: Candidate) -> tuple[Rule, ...]:
    """Give the rules that hold now and break with the other one in the place of the program."""
    rules, shares = listed.judged.method.rules, listed.judged.method.shares
    now = [listed.candidates[code] for code in listed.codes]
    then = [other if candidate.code == own.code else candidate for candidate in now]
    pairs = zip(rules.check(now, shares), rules.check(then, shares), strict=True)
    return tuple(after.rule for before, after in pairs if after.slack < min(before.slack, 0.0))
