"""The rows of each rule, held against what the rule says of every list."""

import numpy as np
import pytest
from hypothesis import event, given, settings

from scoring.shortlist import Candidate, Rule, RuleKind
from scoring.shortlist.linear import rows_of, sparse, system_of
from tests.scoring.shortlist.every_list import EveryList, Sampler, made, tasks


@settings(max_examples=60)
@given(tasks())
def test_the_rows_of_a_rule_allow_just_the_lists_that_keep_it(task):
    candidates, rules = task
    every = EveryList(candidates, rules)

    for rule in rules.each():
        system, _ = system_of(candidates, [rule], 0.0)
        sums = (system.rows @ every.inside.T.astype(float)).T
        allowed = ((sums >= system.lower - 1e-9) & (sums <= system.upper + 1e-9)).all(axis=1)
        event(str(rule.kind))
        assert (allowed == every.kept[rule]).all()


def test_a_program_that_needs_one_that_is_no_candidate_stays_out():
    candidates = [Candidate("A", None, 0.5), Candidate("B", None, 0.5)]

    rows = rows_of(Rule(RuleKind.REQUIRES, programs=("A", "B", "GONE")), candidates)

    assert [(dict(row.amounts), row.upper) for row in rows] == [({0: 1.0, 1: -1.0}, 0.0), ({0: 1.0}, 0.0)]


def test_every_kind_of_rule_has_rows():
    candidates, _ = made(Sampler(0), 5)

    for kind in RuleKind:
        assert isinstance(rows_of(Rule(kind, year=2019, programs=("P0",)), candidates), list)


def test_a_divisible_program_has_a_share_beside_whether_it_is_in():
    whole, part = Candidate("W", None, 0.5, 4.0), Candidate("P", None, 0.9, 6.0, least_share=0.5)

    system, layout = system_of([whole, part], [Rule(RuleKind.BUDGET, 8.0), Rule(RuleKind.NUMBER, 2)], 0.1)

    assert system.whole.tolist() == [True, True, False]
    assert system.worth.tolist() == pytest.approx([0.4, 0.0, 0.8])
    assert system.rows.toarray().tolist() == [[4, 0, 6], [1, 1, 0], [0, -1, 1], [0, -0.5, 1]]
    assert layout.divisible == [1]


def test_rows_are_written_sparsely():
    rows = sparse([{2: 5.0}, {}, {0: 1.0, 1: -1.0}], 3)

    assert rows.toarray().tolist() == [[0, 0, 5], [0, 0, 0], [1, -1, 0]]
    assert rows.nnz == 3


def test_no_candidates_make_no_variables():
    system, _ = system_of([], [Rule(RuleKind.NUMBER, 1), Rule(RuleKind.MUST, programs=("A",))], 0.0)

    assert system.rows.shape == (2, 0)
    assert np.isfinite(system.lower).all()
