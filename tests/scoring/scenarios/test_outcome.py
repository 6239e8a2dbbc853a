from dataclasses import replace

from scoring.dimensions import Dimension
from scoring.errors import ErrorCode
from scoring.judgement import place
from scoring.scenarios import outcome_of, save_scenario
from scoring.weighting import Weighting
from tests.scoring.listing import CRITERIA, NOON, placed, program, study_of

STUDY = study_of(
    program("A", 5, Dimension.ECONOMY, budget=None), program("B", 4, budget=70.0), program("C", 3, None, leverage=4.5)
)
BASE = save_scenario(STUDY, "Dasar", by="Ani", at=NOON).scenarios[0]


def test_a_scenario_computed_anew_gives_list_places_and_money_by_dimension():
    outcome = outcome_of(STUDY, BASE, {"A": 0.9})

    assert (outcome.codes, outcome.places) == (("A", "B"), {"A": 1, "B": 2, "C": 3})
    assert outcome.by_dimension == {Dimension.LIVING: 1, Dimension.ECONOMY: 1}
    assert outcome.budgets == {Dimension.LIVING: 70.0, Dimension.ECONOMY: 0.0}
    assert (outcome.came, outcome.went, outcome.shares) == ((), (), {"A": 0.9})


def test_what_came_and_went_since_it_was_saved_is_told():
    outcome = outcome_of(STUDY.with_programs([program("D", 5), *STUDY.programs[:1]]), BASE)

    assert (outcome.came, outcome.went) == (("D",), ("B",))


def test_a_program_without_a_dimension_is_counted_last():
    outcome = outcome_of(place(STUDY, placed("C", other="A")), BASE)

    assert list(outcome.by_dimension.items()) == [(Dimension.LIVING, 1), (None, 1)]
    assert (outcome.came, outcome.went) == (("C",), ("A",))


def test_places_are_those_of_the_scenarios_method():
    weights = Weighting.from_points({"benefit": 1, "leverage": 3}, CRITERIA)
    other = save_scenario(replace(STUDY, weights=weights, method="topsis"), "Lain", by="", at=NOON).scenarios[0]

    outcome = outcome_of(STUDY, other)

    expected = replace(STUDY, weights=weights, method="topsis").ranking().places.to_dict()
    assert outcome.places == expected != outcome_of(STUDY, BASE).places


def test_a_scenario_that_no_longer_fits_says_why():
    outcome = outcome_of(replace(STUDY, criteria=CRITERIA[1:]), BASE)

    assert (outcome.refusal.code, outcome.codes, outcome.listed) == (ErrorCode.UNKNOWN_CRITERION, (), None)
