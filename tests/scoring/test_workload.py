"""An agency is busy where its programs overlap; one whose date is missing might run at any time."""

from datetime import date

from scoring.shortlist import Candidate, RuleSettings, quarter_of
from scoring.workload import workloads


def at(code, start, end, agency="Kominfo"):
    return Candidate(code, None, 0.5, agency=agency, start=start, end=end)


EARLY = at("A", date(2019, 1, 1), date(2019, 6, 30))
LATE = at("B", date(2019, 6, 1), date(2019, 12, 31), agency="KOMINFO ")
APART = at("C", date(2020, 1, 1), date(2020, 3, 31))


def test_programs_that_share_a_quarter_run_at_once():
    (one,) = workloads([EARLY, LATE, APART], RuleSettings(capacity=1))

    assert (one.agency, one.programs, one.at_once, one.busiest) == ("Kominfo", ("A", "B", "C"), 2, 8077)
    assert one.busiest == quarter_of(date(2019, 4, 1))
    assert one.over


def test_an_agencys_own_capacity_goes_before_what_holds_for_all():
    (one,) = workloads([EARLY, LATE], RuleSettings(capacity=1, capacities={"kominfo": 2}))

    assert (one.capacity, one.over) == (2, False)


def test_without_a_capacity_nothing_is_over_it():
    (one,) = workloads([EARLY, LATE], RuleSettings())

    assert (one.capacity, one.over) == (None, False)


def test_a_program_without_dates_might_run_beside_any_other():
    undated = at("D", None, None)

    assert workloads([APART, undated], RuleSettings())[0].at_once == 2
    assert workloads([undated], RuleSettings())[0].busiest is None


def test_programs_without_an_agency_come_last_and_have_no_capacity():
    nobody = at("E", date(2019, 1, 1), date(2019, 2, 1), agency=" ")
    twice = [nobody, at("F", date(2019, 1, 1), date(2019, 2, 1), agency="")]

    found = workloads([*twice, EARLY], RuleSettings(capacity=1))

    assert [(one.agency, one.at_once, one.capacity) for one in found] == [("Kominfo", 1, 1), ("", 2, None)]
