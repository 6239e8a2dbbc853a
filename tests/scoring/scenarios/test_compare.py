from dataclasses import replace

import pytest

from scoring.errors import ErrorCode, ScoringError
from scoring.scenarios import MOST_BESIDE, Ingredient, compare_scenarios, save_scenario
from scoring.shortlist import RuleSettings
from scoring.weighting import Weighting
from tests.scoring.listing import CRITERIA, NOON, program, study_of

STUDY = study_of(program("A", 5), program("B", 4), program("C", 3, leverage=4.5), program("D", 2))
LEVERAGE = Weighting.from_points({"leverage": 1, "benefit": 1}, CRITERIA)


def scenario(name, **changes):
    return save_scenario(replace(STUDY, **changes), name, by="Ani", at=NOON).scenarios[0]


BASE = scenario("Dasar")
OTHERS = (scenario("Pengungkit", weights=LEVERAGE), scenario("Panjang", rules=RuleSettings(number=3, minimum=0)))


def test_programs_on_every_list_on_some_and_on_one_alone_are_told_apart():
    found = compare_scenarios(STUDY, [BASE, *OTHERS])

    assert [outcome.codes for outcome in found.outcomes] == [("A", "B"), ("A", "C"), ("A", "B", "C")]
    assert found.in_all == ("A",)
    assert found.in_some == {"B": ("Dasar", "Panjang"), "C": ("Pengungkit", "Panjang")}
    assert [found.only_in(one) for one in ("Dasar", "Panjang")] == [(), ()]
    assert compare_scenarios(STUDY, [BASE, OTHERS[0]]).only_in("Pengungkit") == ("C",)


def test_why_a_list_differs_from_the_first_is_named():
    found = compare_scenarios(STUDY, [BASE, *OTHERS])

    assert {name: moves.differs for name, moves in found.against.items()} == {
        "Pengungkit": (Ingredient.WEIGHTS,),
        "Panjang": (Ingredient.RULES,),
    }
    assert [one.causes for one in found.against["Panjang"].came] == [(Ingredient.RULES,)]


def test_robust_shares_go_to_the_scenario_of_their_name():
    found = compare_scenarios(STUDY, [BASE, OTHERS[0]], {"Dasar": {"A": 1.0}})

    assert [outcome.shares for outcome in found.outcomes] == [{"A": 1.0}, {}]


def test_a_scenario_that_is_refused_stands_beside_the_others_and_counts_for_none():
    study = replace(STUDY, criteria=tuple(one for one in CRITERIA if one.key != "leverage"))
    fitting = save_scenario(study, "Baru", by="Ani", at=NOON).scenarios[0]

    found = compare_scenarios(study, [OTHERS[0], fitting])

    assert found.outcomes[0].refusal.code is ErrorCode.UNKNOWN_CRITERION
    assert (found.in_all, found.in_some, found.against) == (("A", "B"), {}, {})


def test_four_stand_side_by_side_and_a_fifth_is_refused():
    five = [scenario(f"S{number}") for number in range(MOST_BESIDE + 1)]

    with pytest.raises(ScoringError) as refusal:
        compare_scenarios(STUDY, five)

    assert (refusal.value.code, refusal.value.facts) == (ErrorCode.SCENARIOS_TOO_MANY_BESIDE, {"most": MOST_BESIDE})
    assert len(compare_scenarios(STUDY, five[:MOST_BESIDE]).outcomes) == MOST_BESIDE
