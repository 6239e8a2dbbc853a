import numpy as np
import pytest
from hypothesis import given

from scoring.contributions import contributions, group_scores, leads
from scoring.criteria import Group
from scoring.methods import METHODS
from scoring.ranking import rank
from tests.scoring.given import benefit, cost, criteria_like, matrix_of, problems, weighting_of


@given(problems(least=1))
def test_the_parts_of_a_program_sum_to_its_score(problem):
    rows, points, criteria = problem
    matrix, weighting = matrix_of(rows, criteria), weighting_of(points, criteria)

    parts = contributions(matrix, weighting)

    scores = rank(matrix, weighting, METHODS["weighted_sum"]).scores
    assert parts.sum(axis=1).to_dict() == pytest.approx(scores.to_dict(), abs=1e-12)


@given(problems(least=1))
def test_a_part_lies_between_nothing_and_the_share_of_its_criterion(problem):
    rows, points, criteria = problem
    weighting = weighting_of(points, criteria)

    parts = contributions(matrix_of(rows, criteria), weighting)

    assert (parts.to_numpy() >= 0).all()
    assert (parts.to_numpy() <= np.array(list(weighting.shares.values())) + 1e-15).all()


def test_a_program_halfway_gets_half_of_each_share():
    criteria = criteria_like("+-")

    parts = contributions(matrix_of([[3, 3], [5, 1], [1, 5]], criteria), weighting_of([1, 3], criteria))

    assert parts.to_numpy().tolist() == [[0.125, 0.375], [0.25, 0.75], [0.0, 0.0]]


def test_a_criterion_without_weight_has_no_part():
    criteria = criteria_like("++")

    parts = contributions(matrix_of([[3, 3]], criteria), weighting_of([0, 1], criteria))

    assert list(parts.columns) == ["c1"]


def test_each_group_is_scored_by_itself():
    criteria = [benefit("a", group=Group.IMPACT), benefit("b", group=Group.IMPACT), cost("c")]

    scores = group_scores(matrix_of([[5, 1, 1], [3, 3, 5]], criteria), weighting_of([3, 1, 4], criteria))

    assert scores.to_dict("list") == {"impact": [0.75, 0.5], "feasibility": [1.0, 0.0]}


def test_a_group_without_weight_has_no_score():
    criteria = [benefit("a", group=Group.IMPACT), benefit("b")]

    scores = group_scores(matrix_of([[5, 1]], criteria), weighting_of([0, 1], criteria))

    assert list(scores.columns) == ["feasibility"]


def test_a_lead_is_the_distance_from_the_average_of_the_list():
    criteria = criteria_like("++")
    parts = contributions(matrix_of([[5, 1], [1, 5], [3, 3]], criteria), weighting_of([1, 1], criteria))

    found = leads(parts, "P0")

    assert [(lead.criterion, lead.difference) for lead in found] == [("c0", 0.25), ("c1", -0.25)]


@given(problems(least=2))
def test_leads_run_from_the_largest_lead_to_the_largest_lag(problem):
    rows, points, criteria = problem
    parts = contributions(matrix_of(rows, criteria), weighting_of(points, criteria))

    found = [lead.difference for lead in leads(parts, "P1")]

    assert found == sorted(found, reverse=True)
    assert sum(found) == pytest.approx(parts.loc["P1"].sum() - parts.sum(axis=1).mean(), abs=1e-12)
