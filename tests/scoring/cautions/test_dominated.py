from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scoring.cautions import dominated, look_at
from scoring.dimensions import Dimension
from scoring.gates import Gate
from scoring.judgement import place
from scoring.shortlist import Rule, RuleKind, Rules
from tests.scoring.cautions.looking import look
from tests.scoring.listing import placed, program, study_of

OWN = program("A", 3, budget=200.0)
BETTER = program("B", 4, budget=150.0)


def told(listed):
    return [(one.programs, one.variant) for one in dominated(listed)]


def test_a_cheaper_program_as_good_on_everything_that_was_left_out_is_told():
    (caution,) = dominated(look([OWN], [BETTER]))

    assert (caution.programs, caution.variant, caution.sure) == (("A", "B"), "not_proven", True)
    assert caution.facts == {"saved": 50.0, "gates": (), "rules": ()}


@pytest.mark.parametrize(
    "change",
    [
        {"budget": 200.0},
        {"budget": None},
        {"values": {**BETTER.values, "leverage": 2.9}},
        {"duration_months": 6.1},
        {"dimensions": (Dimension.ECONOMY,)},
        {"values": {}},
    ],
)
def test_one_thing_that_is_worse_unknown_or_elsewhere_is_enough(change):
    assert told(look([OWN], [replace(BETTER, **change)])) == []


def test_a_program_on_the_list_dominates_nobody_and_one_without_cost_is_not_dominated():
    assert told(look([OWN, BETTER])) == []
    assert told(look([replace(OWN, budget=None)], [BETTER])) == []


def test_a_condition_that_is_not_met_keeps_the_cheaper_one_out():
    (caution,) = dominated(look([OWN], [replace(BETTER, new_infrastructure=True)]))

    assert (caution.variant, caution.facts["gates"]) == ("gate", (Gate.EXISTING_SERVICE,))


def test_the_rules_that_the_swap_would_break_keep_the_cheaper_one_out():
    must_not, must = Rule(RuleKind.MUST_NOT, programs=("B",)), Rule(RuleKind.MUST, programs=("A",))
    broken_already = Rule(RuleKind.BUDGET, 10.0)

    (caution,) = dominated(look([OWN], [BETTER], rules=Rules(1, more=(must_not, must, broken_already))))

    assert (caution.variant, caution.facts["rules"]) == ("rules", (must_not, must))


def test_two_of_the_same_worth_are_the_teams_to_decide():
    assert told(look([OWN], [replace(OWN, code="B", budget=10.0)])) == [(("A", "B"), "equal")]


def test_what_was_moved_by_hand_is_explained_by_that():
    study = study_of(OWN, BETTER, program("C", 5), number=2)

    assert told(look_at(place(study, placed("A", other="B")))) == [(("A", "B"), "by_hand")]


def test_the_best_that_dominates_is_named_and_the_cheapest_of_those():
    worse, cheaper = program("D", 3.5, budget=10.0), replace(BETTER, code="E", budget=100.0)

    assert told(look([OWN], [worse, BETTER, cheaper]))[0][0] == ("A", "E")


ratings = st.integers(1, 5).map(float)
rows = st.lists(st.tuples(ratings, ratings, st.integers(1, 9)), min_size=2, max_size=8)


@given(rows, st.integers(1, 7))
def test_dominated_is_exactly_what_a_comparison_cell_by_cell_finds(drawn, cut):
    programs = [
        program(f"P{n}", rating, leverage=leverage, budget=10.0 * cost)
        for n, (rating, leverage, cost) in enumerate(drawn)
    ]
    chosen, others = programs[:cut], programs[cut:]

    found = {one.programs[0] for one in dominated(look(chosen, others))}

    def beats(other, own):
        return other.budget < own.budget and all(
            other.values[key] >= own.values[key] for key in ("benefit", "leverage")
        )

    assert found == {own.code for own in chosen if any(beats(other, own) for other in others)}


def test_a_best_list_without_other_rules_has_no_dominated_program():
    study = study_of(*(program(f"P{n}", 1 + n / 3, budget=300.0 - 20 * n) for n in range(9)), number=4)

    assert dominated(look_at(study)) == ()
