from dataclasses import fields, replace

from hypothesis import given
from hypothesis import strategies as st

from scoring.criteria import Criterion
from scoring.gates import Authority, Consideration, Gate, GateAnswer, GateLimits, own_gate
from scoring.scenarios import Ingredient, differing, mixed
from scoring.scenarios.ingredient import FIELDS
from scoring.shortlist import RuleSettings
from scoring.study import Study
from scoring.typed_value import TypedValue
from scoring.weighting import Weighting
from tests.scoring.listing import CRITERIA, NOON, placed, program, study_of

STUDY = study_of(program("A", 5), program("B", 4), program("C", 3))
OWN = own_gate("Lahan siap")
CHANGES = {
    Ingredient.PROGRAMS: {"programs": (*STUDY.programs[1:], program("D", 5))},
    Ingredient.VALUES: {"programs": (program("A", 1), *STUDY.programs[1:])},
    Ingredient.WEIGHTS: {"weights": Weighting.from_points({"leverage": 1}, CRITERIA)},
    Ingredient.METHOD: {"method": "topsis"},
    Ingredient.RULES: {"rules": RuleSettings(number=1, minimum=0)},
    Ingredient.GATES: {"limits": GateLimits(max_months=3)},
    Ingredient.JUDGEMENT: {"placed": (placed("C", other="A"),)},
}
SMALL = (
    (Ingredient.VALUES, {"typed_values": (TypedValue("A", "benefit", 1.0, "RKA"),)}),
    (Ingredient.WEIGHTS, {"criteria": (*CRITERIA, Criterion("new"))}),
    (Ingredient.GATES, {"own_gates": (OWN,)}),
    (Ingredient.GATES, {"gate_answers": (GateAnswer("A", OWN.key, True),)}),
    (Ingredient.GATES, {"considerations": (Consideration("A", Gate.PERIOD, "x", Authority.TEAM, "y", NOON),)}),
)


def test_every_field_that_moves_a_list_belongs_to_one_part():
    told = [name for names in FIELDS.values() for name in names]

    assert len(told) == len(set(told))
    assert {f.name for f in fields(Study)} - set(told) == {
        "name",
        "programs",
        "version",
        "rejected",
        "dialogues",
        "seal",
        "scenarios",
        "bimtek",
    }


def test_the_part_that_differs_is_named():
    for ingredient, changes in [*CHANGES.items(), *SMALL]:
        assert differing(STUDY, replace(STUDY, **changes))[0] is ingredient, changes
        assert differing(replace(STUDY, **changes), STUDY)[0] is ingredient, changes
    assert differing(STUDY, STUDY) == ()


def test_two_ways_to_the_same_weights_do_not_differ():
    by_hand = replace(STUDY.weighting, origin="by_hand", locked=frozenset())

    assert differing(STUDY, replace(STUDY, weights=by_hand)) == ()


def test_programs_and_their_values_are_taken_apart():
    other = replace(STUDY, programs=(program("A", 1), program("D", 2)))

    assert mixed(STUDY, other, Ingredient.PROGRAMS).programs == (STUDY.programs[0], other.programs[1])
    assert mixed(STUDY, other, Ingredient.VALUES).programs == (other.programs[0], *STUDY.programs[1:])


@given(st.sets(st.sampled_from(Ingredient)), st.permutations(list(Ingredient)))
def test_all_parts_taken_one_after_the_other_give_the_other_study(chosen, order):
    other = STUDY
    for ingredient in chosen - {Ingredient.PROGRAMS}:
        other = replace(other, **CHANGES[ingredient])
    if Ingredient.PROGRAMS in chosen:
        other = replace(other, programs=(*other.programs[:2], program("D", 5)))

    found = STUDY
    for ingredient in order:
        found = mixed(found, other, ingredient)

    assert differing(found, other) == ()
    assert found.shortlist() == other.shortlist()
