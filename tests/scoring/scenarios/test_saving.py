from dataclasses import replace

import pytest

from scoring.blanks import BlankPolicy
from scoring.criteria import Criterion
from scoring.errors import ErrorCode, ScoringError
from scoring.gates import GateLimits
from scoring.scenarios import MOST_SCENARIOS, remove_scenario, rename_scenario, save_scenario, with_scenario
from scoring.shortlist import RuleSettings
from scoring.weighting import Weighting
from tests.scoring.listing import CRITERIA, NOON, program, study_of

STUDY = study_of(program("A", 5), program("B", 4, leverage=5.0), program("C", 3))
LEVERAGE = Weighting.from_points({"leverage": 1}, CRITERIA)


def saved(study, name="Dasar", **more):
    return save_scenario(study, name, by="Ani", at=NOON, **more)


def test_a_scenario_keeps_the_settings_of_now_and_the_list_they_gave():
    study = saved(replace(STUDY, weights=LEVERAGE, method="topsis"), " Pengungkit ")

    (scenario,) = study.scenarios
    assert (scenario.name, scenario.weighting, scenario.method) == ("Pengungkit", LEVERAGE, "topsis")
    assert (scenario.rules, scenario.by, scenario.at) == (STUDY.rules, "Ani", NOON)
    assert scenario.saved.codes[0] == "B"
    assert (scenario.limits, scenario.blanks) == (None, None)


def test_weights_that_followed_the_default_are_kept_as_they_were():
    (scenario,) = saved(STUDY).scenarios

    assert scenario.weighting == STUDY.weighting
    assert with_scenario(STUDY, scenario).shortlist() == STUDY.shortlist()


def test_limits_and_blanks_belong_to_it_where_that_is_asked_for():
    strict = replace(STUDY, limits=GateLimits(max_months=3), blanks=BlankPolicy.RANGE)
    own, bare = saved(strict, limits=True, blanks=True).scenarios[0], saved(strict).scenarios[0]

    found = [with_scenario(STUDY, scenario) for scenario in (own, bare)]

    assert [(one.limits.max_months, one.blanks) for one in found] == [(3, BlankPolicy.RANGE), (12, STUDY.blanks)]


def test_a_scenario_put_in_force_changes_the_study_to_what_was_saved():
    other = replace(STUDY, weights=LEVERAGE, method="topsis", rules=RuleSettings(number=1, minimum=0))

    found = with_scenario(STUDY, saved(other).scenarios[0])

    assert found == other


@pytest.mark.parametrize("name", ["Dasar", "  dasar", "DASAR"])
def test_a_name_that_is_taken_is_refused(name):
    with pytest.raises(ScoringError) as refusal:
        saved(saved(STUDY), name)

    assert (refusal.value.code, refusal.value.facts) == (ErrorCode.SCENARIO_TWICE, {"scenario": name})


def test_so_many_and_no_more_are_saved():
    study = STUDY
    for number in range(MOST_SCENARIOS):
        study = saved(study, f"Skenario {number}")

    with pytest.raises(ScoringError) as refusal:
        saved(study, "Satu lagi")

    assert (refusal.value.code, refusal.value.facts) == (ErrorCode.SCENARIOS_TOO_MANY, {"most": MOST_SCENARIOS})
    assert saved(remove_scenario(study, "Skenario 0"), "Satu lagi").scenarios[-1].name == "Satu lagi"


def test_where_nothing_ranks_a_scenario_is_saved_without_a_list():
    (scenario,) = saved(study_of()).scenarios

    assert scenario.saved is None


def test_a_criterion_that_is_new_weighs_nothing_and_one_without_weight_may_have_gone():
    weighting = Weighting.from_points({"leverage": 1}, CRITERIA, locked=["rpjmd_alignment"])
    scenario = saved(replace(STUDY, weights=weighting)).scenarios[0]
    kept = tuple(criterion for criterion in CRITERIA if criterion.key != "rpjmd_alignment")

    found = with_scenario(replace(STUDY, criteria=(*kept, Criterion("new"))), scenario)

    assert found.weighting.shares == {"benefit": 0, "leverage": 1, "duration_months": 0, "budget": 0, "new": 0}
    assert (found.weighting.groups.keys(), found.weighting.locked) == (found.weighting.shares.keys(), frozenset())


def test_a_criterion_with_weight_that_has_gone_is_refused():
    scenario = saved(replace(STUDY, weights=LEVERAGE)).scenarios[0]

    with pytest.raises(ScoringError) as refusal:
        with_scenario(replace(STUDY, criteria=CRITERIA[:1]), scenario)

    assert (refusal.value.code, refusal.value.facts) == (ErrorCode.UNKNOWN_CRITERION, {"criterion": "leverage"})


def test_a_scenario_gets_another_name_and_stays_what_it_was():
    study = saved(saved(STUDY), "Kedua")

    found = rename_scenario(study, "Dasar", " DASAR ")

    assert [one.name for one in found.scenarios] == ["DASAR", "Kedua"]
    assert replace(found.scenarios[0], name="Dasar") == study.scenarios[0]


@pytest.mark.parametrize(("name", "code"), [(" kedua", ErrorCode.SCENARIO_TWICE), ("  ", ErrorCode.SCENARIO_UNNAMED)])
def test_a_name_of_another_scenario_or_none_is_refused(name, code):
    study = saved(saved(STUDY), "Kedua")

    with pytest.raises(ScoringError) as refusal:
        rename_scenario(study, "Dasar", name)

    assert refusal.value.code is code


def test_where_no_list_is_possible_none_is_saved_as_empty():
    study = replace(STUDY, rules=RuleSettings(number=99))

    assert save_scenario(study, "Mustahil", by="Sri", at=NOON).scenarios[-1].saved is None
