from dataclasses import replace
from datetime import UTC, datetime

import pytest

from scoring.blanks import BlankPolicy
from scoring.criteria import CRITERIA, IMPACT_KEYS, ImpactCounting, Unit
from scoring.dimensions import Dimension
from scoring.errors import ErrorCode, ScoringError
from scoring.gates import Authority, Consideration, Gate, GateAnswer, GateState, own_gate
from scoring.methods import METHODS
from scoring.program import Program
from scoring.shortlist import RuleSettings, ShortlistStatus
from scoring.study import Study
from scoring.typed_value import TypedValue
from scoring.weighting import Answers, Dialogue, Weighting, default_weighting
from tests.scoring.listing import placed

RATED = [criterion.key for criterion in CRITERIA if criterion.unit is Unit.RATING and not criterion.derived]


def program(code, rating, dimension=Dimension.LIVING, **more):
    facts = {"duration_months": 6.0, "budget": 1e8, **more}
    return Program(code, code, dict.fromkeys(RATED, float(rating)), (dimension,), **facts)


STUDY = Study(programs=(program("LOW", 3), program("HIGH", 4), program("ECO", 3.5, Dimension.ECONOMY)))


def test_a_new_study_weighs_by_default_what_counts():
    assert STUDY.weighting == default_weighting(STUDY.counted_criteria)
    assert STUDY.weighting.shares["impact_main"] == pytest.approx(0.25)


def test_the_switch_of_counting_changes_the_default_weights():
    study = replace(STUDY, counting=ImpactCounting.SIX_DIMENSIONS)

    assert [study.weighting.shares[key] for key in IMPACT_KEYS] == pytest.approx([1 / 12] * 6)


def test_weights_that_were_set_stand():
    weights = Weighting.from_points({"risk": 1}, STUDY.counted_criteria)

    study = replace(STUDY, weights=weights)

    assert study.weighting is weights
    assert [criterion.key for criterion in study.matrix().criteria] == ["risk"]


def test_a_study_ranks_under_its_own_method_or_another():
    study = replace(STUDY, method="topsis")

    assert study.ranking().method is METHODS["topsis"]
    assert study.ranking(METHODS["vikor"]).method is METHODS["vikor"]


def test_all_who_ask_for_the_matrix_share_one_that_nobody_can_change():
    given = replace(STUDY, name="Uji")

    assert given.matrix() is given.matrix()
    with pytest.raises(ValueError, match="read-only"):
        given.matrix().values[...] = 0


def test_an_unknown_method_is_refused():
    with pytest.raises(ScoringError) as refusal:
        replace(STUDY, method="dice").ranking()

    assert refusal.value.code is ErrorCode.UNKNOWN_METHOD


@pytest.mark.parametrize("method", METHODS)
def test_the_value_of_a_candidate_is_the_weighted_sum_whatever_method_orders_the_screen(method):
    candidates = replace(STUDY, method=method).candidates()

    scores = STUDY.ranking(METHODS["weighted_sum"]).scores
    assert {c.code: c.value for c in candidates} == scores.to_dict()


def test_risk_enters_the_value_of_a_list_once_through_its_own_criterion_alone():
    risky = tuple(replace(one, values={**one.values, "risk": 5.0}) for one in STUDY.programs)
    points = {one.key: float(one.key != "risk") for one in STUDY.counted_criteria}
    unweighed = replace(STUDY, weights=Weighting.from_points(points, STUDY.counted_criteria))

    share = STUDY.weighting.shares["risk"]
    lost = [one.value - other.value for one, other in zip(STUDY.candidates(), _with(STUDY, risky), strict=True)]

    assert lost == pytest.approx([share * (5.0 - one.values["risk"]) / 4.0 for one in STUDY.programs])
    assert _with(unweighed, risky) == unweighed.candidates()
    assert replace(unweighed, programs=risky).shortlist().value == unweighed.shortlist().value


def _with(study, programs):
    return replace(study, programs=programs).candidates()


def test_a_candidate_costs_its_budget_and_a_blank_one_stays_blank():
    study = Study(programs=(program("A", 3), program("B", 4, budget=None)))

    assert {c.code: c.cost for c in study.candidates()} == {"A": 1e8, "B": None}


def test_a_program_that_fails_a_condition_is_ranked_but_no_candidate():
    study = Study(programs=(program("A", 3), program("SLOW", 5, duration_months=18.0)))

    assert study.ranking().codes == ("SLOW", "A")
    assert [candidate.code for candidate in study.candidates()] == ["A"]


def test_a_consideration_lets_it_in():
    at = datetime(2019, 8, 6, tzinfo=UTC)
    aside = Consideration("SLOW", Gate.DURATION, "Mandat", Authority.TEAM, "Ketua Tim", at)

    study = Study(programs=(program("A", 3), program("SLOW", 5, duration_months=18.0)), considerations=(aside,))

    assert [candidate.code for candidate in study.candidates()] == ["A", "SLOW"]


def test_a_program_with_a_blank_is_no_candidate():
    study = Study(programs=(program("A", 3), Program("BLANK", "Blank")))

    assert [candidate.code for candidate in study.candidates()] == ["A"]


def test_the_shortlist_follows_the_studys_rules():
    study = replace(STUDY, rules=RuleSettings(number=2, minimum=1))

    shortlist = study.shortlist()

    assert (shortlist.status, shortlist.chosen) == (ShortlistStatus.OPTIMAL, ("HIGH", "ECO"))


def test_a_new_list_is_a_new_version_without_the_considerations_of_programs_that_left():
    at = datetime(2019, 8, 6, tzinfo=UTC)
    kept, gone = (Consideration(c, Gate.DURATION, "Mandat", Authority.TEAM, "Ketua", at) for c in ("LOW", "HIGH"))

    study = replace(STUDY, name="Kajian", considerations=(kept, gone)).with_programs([program("LOW", 2)])

    assert (study.version, study.name, study.considerations) == (STUDY.version + 1, "Kajian", (kept,))


def test_answers_about_programs_that_left_go_and_moves_by_hand_stay_to_be_told():
    answers = tuple(GateAnswer(code, "own_1", True) for code in ("LOW", "HIGH"))
    moves = tuple(placed(code) for code in ("LOW", "HIGH"))

    study = replace(STUDY, gate_answers=answers, placed=moves).with_programs([program("LOW", 2)])

    assert (study.gate_answers, study.placed) == (answers[:1], moves)


def test_the_teams_own_conditions_keep_programs_off_the_list_by_their_answers():
    own = own_gate("Lahan siap")

    study = replace(STUDY, own_gates=(own,), gate_answers=(GateAnswer("HIGH", own.key, False),))

    assert study.gates == (*Gate, own.key)
    assert [candidate.code for candidate in study.candidates()] == ["LOW", "ECO"]


def test_programs_and_criteria_are_found_by_code_and_key():
    assert STUDY.program("ECO").dimension is Dimension.ECONOMY
    assert STUDY.criterion("risk").anchors == (5.0, 1.0)


def test_one_illustrated_value_marks_the_whole_study():
    study = replace(STUDY, programs=(*STUDY.programs, program("X", 3, illustrated=frozenset({"risk"}))))

    assert (STUDY.illustrated, study.illustrated) == (False, True)


def test_every_program_has_a_standing_even_an_unranked_one():
    study = Study(programs=(program("A", 3), Program("BLANK", "Blank")))

    assert list(study.standings()) == ["A", "BLANK"]


def test_a_typed_value_ranks_a_program_and_leaves_the_list_as_it_is():
    values = {key: value for key, value in program("X", 5).values.items() if key != "risk"}
    blank = replace(program("BLANK", 5), values=values)
    typed = TypedValue("BLANK", "risk", 2.0, "Hasil rapat")

    study = Study(programs=(program("A", 3), blank), typed_values=(typed,))

    assert study.ranking().codes == ("BLANK", "A")
    assert "risk" not in study.program("BLANK").values


def test_a_typed_duration_ranks_but_verifies_no_condition():
    open_ended = program("A", 4, duration_months=None)
    study = Study(programs=(open_ended,), typed_values=(TypedValue("A", "duration_months", 18.0, "Perkiraan"),))

    assert study.ranking().codes == ("A",)
    assert study.standings()["A"].states[Gate.DURATION] is GateState.UNVERIFIED


def test_typed_values_go_with_their_program():
    kept, gone = (TypedValue(code, "risk", 2.0, "Hasil rapat") for code in ("LOW", "HIGH"))

    study = replace(STUDY, typed_values=(kept, gone)).with_programs([program("LOW", 2)])

    assert study.typed_values == (kept,)


def test_a_range_brings_no_program_onto_the_list():
    study = Study(programs=(program("A", 3), Program("BLANK", "Blank")), blanks=BlankPolicy.RANGE)

    assert [candidate.code for candidate in study.candidates()] == ["A"]
    assert [one.code for one in study.place_ranges()] == ["A", "BLANK"]


def test_answers_of_one_way_take_the_place_of_those_there_were_and_leave_the_others():
    first = STUDY.with_dialogue(Dialogue("ahp")).with_dialogue(Dialogue("swing"))

    changed = first.with_dialogue(Dialogue("ahp", (Answers("groups", most="impact"),)))

    assert [dialogue.way for dialogue in changed.dialogues] == ["ahp", "swing"]
    assert changed.dialogue("ahp").at("groups").most == "impact"
    assert changed.dialogue("bwm") == Dialogue("bwm")
