"""Every condition of entry, held against every list there is: at the change, just short of it and all the way."""

from collections import Counter
from dataclasses import replace

import numpy as np
import pytest

from scoring.portfolio.budget_condition import budget_condition
from scoring.portfolio.condition import NoChange
from scoring.portfolio.cost_condition import cost_condition
from scoring.portfolio.score_condition import own_scale, score_conditions
from scoring.portfolio.weight_condition import weight_conditions
from scoring.sensitivity.crossings import score_lines
from scoring.shortlist import RuleKind
from tests.scoring.portfolio.given import lists_kept, stands
from tests.scoring.portfolio.sampled import standpoint_by

SIZES = [(seed, 2 + seed % 13) for seed in range(200)]
"""Of 2 to 14 programs."""


def ends(found):
    return "inside" if found.inside else "outside", found.reason or "change"


def test_the_tasks_hold_rules_of_every_kind_and_programs_on_both_sides():
    stands_at = [standpoint_by(*one) for one in SIZES]

    kinds = {rule.kind for stand in stands_at for rule in stand.question.rules.each()}

    assert kinds == set(RuleKind)
    assert 40 < sum(stand.inside for stand in stands_at) < 160


def test_a_budget_that_is_named_is_where_every_list_says():
    ended = Counter()

    for seed, size in SIZES:
        stand = standpoint_by(seed, size)
        found = budget_condition(stand)
        ended[ends(found)] += 1
        if stand.question.rules.budget is None:
            assert found.reason is NoChange.NO_LIMIT
            continue
        assert found.inside == stands(stand)
        end = _budget_end(stand)
        if found.then is None:
            assert (found.reason, end) in [(NoChange.OUT_OF_REACH, None), (NoChange.HOLDS, 0.0)]
            continue
        assert found.verified
        assert found.then == pytest.approx(end, abs=0.5)
        budgets = [found.then, found.then - 1.0]
        at_and_short = [stands(stand, rules=replace(stand.question.rules, budget=budget)) for budget in budgets]
        assert at_and_short == [True, False]

    assert min(ended["inside", "change"], ended["outside", "change"]) >= 10


def test_a_cost_that_is_named_is_the_highest():
    ended = Counter()

    for seed, size in SIZES:
        stand = standpoint_by(seed, size)
        found = cost_condition(stand)
        ended[ends(found)] += 1
        if found.reason is NoChange.OUT_OF_REACH:
            assert not stands(stand, candidates=_costing(stand, 0.0))
        if found.then is None:
            assert found.reason is not None
            continue
        assert found.verified
        assert stands(stand, candidates=_costing(stand, found.then * (1 - 1e-9)))
        assert not stands(stand, candidates=_costing(stand, found.then * (1 + 1e-6) + 1.0))

    assert min(ended["inside", "change"], ended["outside", "change"]) >= 10


def test_a_score_that_is_named_is_where_its_lists_change_sides():
    ended = Counter()

    for seed, size in SIZES:
        stand = standpoint_by(seed, size)
        needed = _needed(stand)
        for column, found in enumerate(score_conditions(stand)):
            ended[ends(found)] += 1
            unit, share = float(_units(stand)[column]), float(stand.values.shares[column])
            then = unit + (needed - stand.worth) / share
            if found.then is None:
                reason = NoChange.HOLDS if found.inside else NoChange.OUT_OF_REACH
                assert found.reason is (NoChange.NO_LIST if np.isposinf(needed) else reason)
                assert then < 1e-9 if found.inside else then > 1 - 1e-9
                continue
            assert found.verified
            reached = max(min(then, unit), 0.0) if found.inside else min(then, 1.0)
            assert found.then == pytest.approx(own_scale(reached, stand.matrix.criteria[column]), abs=1e-6)
            assert stands(stand, _moved(stand, column, reached))
            if then >= 0:
                assert not stands(stand, _moved(stand, column, reached - 1e-5))

    assert min(ended["inside", "change"], ended["outside", "change"]) >= 50


def test_a_weight_that_is_named_is_the_nearest_at_which_anything_changes():
    ended = Counter()

    for seed, size in SIZES:
        stand = standpoint_by(seed, size)
        now = stands(stand)
        for found in weight_conditions(stand):
            ended[ends(found)] += 1
            lines = score_lines(stand.matrix, stand.weighting, found.criterion)
            reach = 1.0 if found.then is None else max(abs(found.then - found.now) - 1e-6, 0.0)
            for weight in np.linspace(max(lines.now - reach, 0.0), min(lines.now + reach, 1.0), 15):
                assert stands(stand, lines.scores(weight)) == now == found.inside
            if found.then is None:
                continue
            assert found.verified
            assert stands(stand, lines.scores(found.then))
            beyond = [found.then + step for step in (1e-5, -1e-5) if (found.then - found.now) * step >= 0]
            if found.inside and all(0 <= one <= 1 for one in beyond):
                assert not all(stands(stand, lines.scores(one)) for one in beyond)

    assert min(ended["inside", "change"], ended["outside", "change"]) >= 10


def _budget_end(stand):
    """Walk every budget there is, a hundred million at a time, to where the program changes sides.

    Gives 0 where it stays inside however low the budget is, and None where it stays outside however high.
    """
    rules, row = stand.question.rules, stand.row
    possible = lists_kept(stand.question.candidates, replace(rules, budget=None))
    worth = possible @ (stand.question.now - rules.baseline)
    costs = possible @ np.array([one.cost or 0.0 for one in stand.question.candidates])
    order = np.argsort(costs, kind="stable")
    bests = []
    for side in (True, False):
        own = np.where(possible[order, row] == side, worth[order], -np.inf)
        bests.append(np.maximum.accumulate(own))

    def there(budget):
        paid = np.searchsorted(costs[order], budget + 1e-3, side="right") - 1
        with_it, without = (best[paid] if paid >= 0 else -np.inf for best in bests)
        return with_it > -np.inf and with_it >= without - 1e-9

    steps = np.arange(0, costs.max() + 2e8, 1e8)
    if not there(rules.budget):
        return next((budget for budget in steps[steps > rules.budget] if there(budget)), None)
    held = rules.budget
    for budget in steps[steps <= rules.budget][::-1]:
        if not there(budget):
            return held
        held = budget
    return 0.0


def _needed(stand):
    """Give the least value with which the program stands on a best list, from every list."""
    rules, row = stand.question.rules, stand.row
    possible = lists_kept(stand.question.candidates, rules)
    above = stand.question.now - rules.baseline
    above[row] = 0.0
    worth = possible @ above
    own, others = (worth[possible[:, row] == side].max(initial=-np.inf) for side in (True, False))
    return np.inf if np.isneginf(own) else others - own + rules.baseline


def _units(stand):
    return stand.values.units[stand.values.row(stand.code)]


def _moved(stand, column, unit):
    values = stand.question.now.copy()
    values[stand.row] += stand.values.shares[column] * (unit - _units(stand)[column])
    return values


def _costing(stand, cost):
    return tuple(replace(one, cost=cost) if one.code == stand.code else one for one in stand.question.candidates)
