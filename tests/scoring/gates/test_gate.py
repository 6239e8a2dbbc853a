from datetime import date

from scoring.gates import Gate, GateLimits, GateState


def test_conditions_stand_in_the_order_of_screens_and_papers():
    assert [str(gate) for gate in Gate] == ["duration", "existing_service", "evidence", "alignment", "period"]
    assert GateState.UNVERIFIED is not GateState.NOT_MET


def test_a_quick_win_takes_a_year_at_most_and_runs_in_the_two_years():
    limits = GateLimits()

    assert (limits.max_months, limits.first, limits.last) == (12.0, date(2019, 1, 1), date(2020, 12, 31))
