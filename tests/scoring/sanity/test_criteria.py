import numpy as np
import pytest
from hypothesis import given, settings
from scipy.stats import spearmanr

from scoring.methods import METHODS
from scoring.ranking import rank
from scoring.sanity.criteria import FEWEST, count_correlated_once, double_each_criterion, remove_each_criterion
from scoring.sanity.finding import Check
from scoring.sanity.question import question
from tests.scoring.given import matrix_of, problems, weighting_of
from tests.scoring.sanity.given import asked, moves

TWO_WAYS = [[5, 1], [2, 5], [3, 3.5]]


def places(rows, points, criteria, method="weighted_sum"):
    return rank(matrix_of(rows, criteria), weighting_of(points, criteria), METHODS[method]).places.to_dict()


def test_a_criterion_that_is_asked_twice_counts_twice():
    found = double_each_criterion(asked(TWO_WAYS, [1, 1]))

    by_key = {trial.subject: moves(trial) for trial in found.trials}
    assert found.check is Check.CRITERION_DOUBLED
    # ½ each: P0 .5 · P1 .625 · P2 .5625; ⅔ on the first: .667 .5 .542; ⅔ on the second: .333 .75 .583
    assert by_key == {"c0": [("P0", 3, 1), ("P1", 1, 3)], "c1": []}


def test_a_criterion_that_is_left_out_leaves_its_weight_to_the_others():
    found = remove_each_criterion(asked(TWO_WAYS, [1, 1]))

    by_key = {trial.subject: moves(trial) for trial in found.trials}
    assert found.check is Check.CRITERION_REMOVED
    assert by_key == {"c0": [], "c1": [("P0", 3, 1), ("P1", 1, 3)]}


@settings(max_examples=10)
@given(problems())
def test_doubling_and_leaving_out_are_ranking_with_other_weights(problem):
    rows, points, criteria = problem
    found = question(matrix_of(rows, criteria), weighting_of(points, criteria))
    before = places(rows, points, criteria)

    for check, factor in ((double_each_criterion, 2), (remove_each_criterion, 0)):
        for column, trial in enumerate(check(found).trials):
            changed = points.copy()
            changed[column] *= factor
            after = places(rows, changed, criteria)
            expected = {(code, before[code], after[code]) for code in before if before[code] != after[code]}
            assert set(moves(trial)) == expected


def test_a_criterion_that_stands_alone_is_not_left_out():
    assert remove_each_criterion(asked([[3], [1]])).trials == ()
    assert double_each_criterion(asked([[3], [1]])).holds


SAME_QUESTION = [[1, 2, 5], [2, 2, 4], [3, 4, 3], [4, 4, 5], [5, 5, 1], [1, 1, 2]]


def test_criteria_that_put_programs_in_nearly_the_same_order_are_named_and_the_lighter_is_left_out():
    found = count_correlated_once(asked(SAME_QUESTION, [1, 2, 2]))

    (trial,) = found.trials
    columns = np.array(SAME_QUESTION).T
    assert found.check is Check.CRITERIA_CORRELATED
    assert (trial.subject, trial.other) == ("c0", "c1")
    assert trial.change == pytest.approx(spearmanr(columns[0], columns[1]).statistic)
    assert trial.moved == remove_each_criterion(asked(SAME_QUESTION, [1, 2, 2])).trials[0].moved


def test_the_later_of_two_that_weigh_the_same_is_left_out():
    (trial,) = count_correlated_once(asked(SAME_QUESTION, [1, 1, 1])).trials

    assert (trial.subject, trial.other) == ("c1", "c0")


def test_criteria_that_pull_against_each_other_do_not_ask_the_same():
    reversed_cost = [[row[0], 6 - row[1]] for row in SAME_QUESTION]

    assert count_correlated_once(asked(reversed_cost, signs="++")).trials == ()
    assert len(count_correlated_once(asked(reversed_cost, signs="+-")).trials) == 1


def test_how_alike_they_must_be_can_be_set():
    assert count_correlated_once(asked(SAME_QUESTION), above=0.99).trials == ()


def test_a_column_that_is_the_same_for_all_correlates_with_none():
    assert count_correlated_once(asked([[row[0], 3] for row in SAME_QUESTION])).trials == ()


def test_among_few_programs_nothing_is_said():
    rows = [[place, place] for place in (1, 2, 3, 4, 5)]

    assert len(count_correlated_once(asked(rows)).trials) == 1
    assert count_correlated_once(asked(rows[: FEWEST - 1])).trials == ()
