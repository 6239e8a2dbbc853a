from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from scoring.gates import (
    Authority,
    Consideration,
    Gate,
    GateAnswer,
    GateLimits,
    GateState,
    check_each,
    check_gates,
    own_gate,
)
from scoring.program import Program

FITTING = Program(
    "KIOSK",
    "Kios",
    {"rpjmd_alignment": 4.0},
    start=date(2019, 3, 1),
    end=date(2019, 12, 31),
    duration_months=9.0,
    evidence="RKA 2019",
    new_infrastructure=False,
)
LIMITS = GateLimits()


def state_of(gate, **changes):
    return check_gates(replace(FITTING, **changes), LIMITS).states[gate]


def set_aside(gate, program="KIOSK", **changes):
    given = {"reason": "Mandat wali kota", "authority": Authority.COUNCIL, "name": "Ketua Dewan"}
    at = datetime(2019, 8, 6, 10, tzinfo=UTC)
    return Consideration(program=program, gate=gate, at=at, **{**given, **changes})


def test_a_program_that_fits_meets_every_condition():
    standing = check_gates(FITTING, LIMITS)

    assert standing.states == dict.fromkeys(Gate, GateState.MET)
    assert standing.eligible


def test_an_unanswered_condition_is_unverified_not_failed():
    standing = check_gates(Program("BLANK", "Blank"), LIMITS)

    assert standing.gates(GateState.UNVERIFIED) == tuple(Gate)
    assert standing.eligible


@pytest.mark.parametrize(
    ("gate", "changes"),
    [
        (Gate.DURATION, {"duration_months": 12.5}),
        (Gate.EXISTING_SERVICE, {"new_infrastructure": True}),
        (Gate.EVIDENCE, {"evidence": "Belum ada"}),
        (Gate.ALIGNMENT, {"values": {"rpjmd_alignment": 2.0}}),
        (Gate.PERIOD, {"start": date(2018, 12, 31)}),
        (Gate.PERIOD, {"end": date(2021, 1, 1)}),
        (Gate.PERIOD, {"start": date(2021, 1, 1), "end": None}),
        (Gate.PERIOD, {"start": None, "end": date(2018, 12, 31)}),
    ],
)
def test_a_condition_that_is_not_met_keeps_the_program_off_the_list(gate, changes):
    standing = check_gates(replace(FITTING, **changes), LIMITS)

    assert standing.gates(GateState.NOT_MET) == (gate,)
    assert not standing.eligible


@pytest.mark.parametrize(
    ("gate", "changes"),
    [
        (Gate.DURATION, {"duration_months": 12.0}),
        (Gate.ALIGNMENT, {"values": {"rpjmd_alignment": 3.0}}),
        (Gate.PERIOD, {"start": date(2019, 1, 1), "end": date(2020, 12, 31)}),
    ],
)
def test_the_limit_itself_is_inside(gate, changes):
    assert state_of(gate, **changes) is GateState.MET


@pytest.mark.parametrize("blank", [{"start": None}, {"end": None}, {"start": None, "end": None}])
def test_half_a_period_is_unverified_as_long_as_it_does_not_fail(blank):
    assert state_of(Gate.PERIOD, **blank) is GateState.UNVERIFIED


def test_limits_are_the_studys():
    limits = GateLimits(max_months=6, min_alignment=5, first=date(2019, 4, 1))

    standing = check_gates(FITTING, limits)

    assert standing.gates(GateState.NOT_MET) == (Gate.DURATION, Gate.ALIGNMENT, Gate.PERIOD)


def test_a_consideration_sets_one_condition_aside_for_one_program():
    slow = replace(FITTING, duration_months=18.0, new_infrastructure=True)

    standing = check_gates(slow, LIMITS, [set_aside(Gate.DURATION)])

    assert standing.gates(GateState.OVERRIDDEN) == (Gate.DURATION,)
    assert standing.gates(GateState.NOT_MET) == (Gate.EXISTING_SERVICE,)
    assert not standing.eligible


def test_a_program_whose_failed_conditions_are_all_set_aside_may_stand_on_the_list():
    standing = check_gates(replace(FITTING, duration_months=18.0), LIMITS, [set_aside(Gate.DURATION)])

    assert standing.eligible


def test_a_consideration_for_another_program_changes_nothing():
    standing = check_gates(replace(FITTING, duration_months=18.0), LIMITS, [set_aside(Gate.DURATION, "OTHER")])

    assert standing.states[Gate.DURATION] is GateState.NOT_MET


def test_a_condition_that_is_met_needs_no_consideration():
    standing = check_gates(FITTING, LIMITS, [set_aside(Gate.DURATION)])

    assert standing.states[Gate.DURATION] is GateState.MET


def test_an_unanswered_condition_can_be_set_aside():
    standing = check_gates(replace(FITTING, duration_months=None), LIMITS, [set_aside(Gate.DURATION)])

    assert standing.states[Gate.DURATION] is GateState.OVERRIDDEN


def test_a_condition_of_the_teams_own_stands_after_the_others():
    own = own_gate("Lahan sudah siap")

    found = {met: check_gates(FITTING, LIMITS, own=[own], answers={own.key: met}).states for met in (True, False, None)}

    assert list(found[True]) == [*Gate, own.key]
    assert [states[own.key] for states in found.values()] == [GateState.MET, GateState.NOT_MET, GateState.UNVERIFIED]


def test_nobody_answered_is_not_verified_and_keeps_nobody_off():
    own = own_gate("Lahan sudah siap")

    standing = check_gates(FITTING, LIMITS, own=[own])

    assert standing.gates(GateState.UNVERIFIED) == (own.key,)
    assert standing.eligible


def test_a_condition_of_the_teams_own_is_set_aside_like_another():
    own = own_gate("Lahan sudah siap")

    standing = check_gates(FITTING, LIMITS, [set_aside(own.key)], [own], {own.key: False})

    assert standing.gates(GateState.OVERRIDDEN) == (own.key,)
    assert standing.eligible


def test_an_answer_to_a_condition_that_was_taken_out_counts_no_more():
    assert check_gates(FITTING, LIMITS, answers={"own_gone": False}).eligible


def test_every_program_is_held_against_its_own_answers():
    own, other = own_gate("Lahan sudah siap"), replace(FITTING, code="OTHER")
    answers = [GateAnswer("KIOSK", own.key, False), GateAnswer("OTHER", own.key, True)]

    found = check_each([FITTING, other], LIMITS, [], [own], answers)

    assert {code: standing.eligible for code, standing in found.items()} == {"KIOSK": False, "OTHER": True}
