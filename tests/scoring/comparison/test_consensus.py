from dataclasses import replace
from time import perf_counter

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from scoring.comparison import consensus
from scoring.comparison.consensus import PlaceSpread, aggregate
from scoring.errors import ErrorCode, ScoringError
from scoring.methods import BESIDE, METHODS
from scoring.ranking import rank
from tests.scoring.comparison.given import TENNESSEE, shuffled
from tests.scoring.given import criteria_like, matrix_of, problems, weighting_of

CITIES = ["Memphis", "Nashville", "Knoxville", "Chattanooga"]


def ranking_of(places, codes):
    """Give a ranking of which only the places matter."""
    criteria = criteria_like("+")
    ranking = rank(matrix_of([[1]], criteria), weighting_of([1], criteria), METHODS["weighted_sum"])
    series = pd.Series(places, index=pd.Index(list(codes))).sort_values(kind="stable")
    return replace(ranking, places=series, scores=-series.astype(float), places_in_dimension=series)


def tennessee(**more):
    return aggregate([ranking_of(places, CITIES) for places in TENNESSEE], **more)


def test_three_orders_are_told_over_all_rankings():
    found = tennessee()

    assert found.borda.to_dict() == {"Memphis": 4, "Nashville": 2, "Knoxville": 3, "Chattanooga": 1}
    assert found.borda_scores.to_dict() == {"Memphis": 3, "Nashville": 7, "Knoxville": 6, "Chattanooga": 8}
    assert found.copeland_scores.to_dict() == {"Memphis": -3, "Nashville": 1, "Knoxville": 0, "Chattanooga": 2}
    assert found.copeland.to_dict() == {"Memphis": 4, "Nashville": 2, "Knoxville": 3, "Chattanooga": 1}
    assert found.kemeny.to_dict() == {"Memphis": 4, "Nashville": 2, "Knoxville": 3, "Chattanooga": 1}
    orders = {tuple(found.places.index[list(order)]) for order in found.kemeny_orders.orders}
    assert orders == {
        ("Nashville", "Chattanooga", "Knoxville", "Memphis"),
        ("Chattanooga", "Nashville", "Knoxville", "Memphis"),
        ("Chattanooga", "Knoxville", "Nashville", "Memphis"),
    }


def test_who_leads_everywhere_and_who_only_somewhere_is_told_by_name():
    found = tennessee(top=3)

    assert found.always == ("Nashville", "Chattanooga")
    assert found.sometimes == ("Memphis", "Knoxville")


def test_the_places_between_which_a_program_stands_are_told_the_widest_first():
    found = tennessee()

    assert found.spreads == (
        PlaceSpread("Memphis", 1, 4),
        PlaceSpread("Nashville", 1, 3),
        PlaceSpread("Chattanooga", 1, 3),
        PlaceSpread("Knoxville", 1, 4),
    )
    assert [spread.code for spread in found.dependent] == ["Memphis", "Knoxville", "Nashville", "Chattanooga"]


def test_a_program_whose_place_no_method_moves_does_not_depend_on_it():
    found = aggregate([ranking_of([1, 2, 3], "ABC"), ranking_of([1, 3, 2], "ABC")], top=1)

    assert [spread.code for spread in found.dependent] == ["B", "C"]
    assert (found.always, found.sometimes) == (("A",), ())


@given(problem=problems(), data=st.data())
def test_the_methods_of_the_screen_stand_beside_each_other(problem, data):
    rows, points, criteria = problem
    rankings = [rank(matrix_of(rows, criteria), weighting_of(points, criteria), METHODS[key]) for key in BESIDE]
    top = data.draw(st.integers(1, len(rows)))

    found = aggregate(rankings, top=top)

    places = np.array([[ranking.places[f"P{i}"] for i in range(len(rows))] for ranking in rankings])
    assert found.methods == BESIDE
    assert found.places.loc[[f"P{i}" for i in range(len(rows))]].to_numpy().T.tolist() == places.tolist()
    assert set(found.always) == {f"P{i}" for i in range(len(rows)) if (places[:, i] <= top).all()}
    assert set(found.always) | set(found.sometimes) == {
        f"P{i}" for i in range(len(rows)) if (places[:, i] <= top).any()
    }
    assert found.kemeny is not None


def test_one_ranking_agrees_with_itself():
    ranking = ranking_of([1, 2, 2, 4], "ABCD")

    found = aggregate([ranking])

    places = ranking.places.to_dict()
    assert found.borda.to_dict() == found.copeland.to_dict() == found.kemeny.to_dict() == places
    assert found.dependent == ()


def test_without_rankings_there_is_no_consensus():
    with pytest.raises(ScoringError) as refusal:
        aggregate([])

    assert refusal.value.code is ErrorCode.NO_RANKABLE_PROGRAM


@pytest.mark.parametrize("turned", [False, True])
def test_rankings_of_other_programs_are_refused(turned):
    pair = [ranking_of([1, 2, 3], "ABC"), ranking_of([1, 2], "AB")]

    with pytest.raises(ScoringError) as refusal:
        aggregate(pair[::-1] if turned else pair)

    assert (refusal.value.code, refusal.value.facts) == (ErrorCode.UNKNOWN_PROGRAM, {"program": "C"})


def test_a_top_without_places_is_refused():
    with pytest.raises(ScoringError) as refusal:
        tennessee(top=0)

    assert refusal.value.facts == {"parameter": "top", "value": 0}


def test_where_too_many_programs_run_in_a_circle_the_other_two_orders_still_stand():
    codes = [f"P{i}" for i in range(60)]

    found = aggregate([ranking_of(order, codes) for order in (range(1, 61), range(60, 0, -1))])

    assert (found.kemeny, found.kemeny_orders) == (None, None)
    assert set(found.borda) == set(found.copeland) == {1}


def test_another_refusal_of_kemeny_is_passed_on(monkeypatch):
    def refuse(places):
        raise ScoringError(ErrorCode.NO_RANKABLE_PROGRAM)

    monkeypatch.setattr(consensus, "kemeny", refuse)

    with pytest.raises(ScoringError):
        tennessee()


def test_fifty_programs_under_seven_methods_are_quick():
    rankings = [
        ranking_of(list(o), [f"P{i}" for i in range(50)]) for o in shuffled(programs=50, orders=7, noise=1.0, seed=5)
    ]

    start = perf_counter()
    aggregate(rankings)

    assert perf_counter() - start < 1
