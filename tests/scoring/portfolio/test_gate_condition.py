from dataclasses import replace

from scoring.gates import Gate, GateState
from scoring.portfolio.gate_condition import inside_if_met
from scoring.shortlist import RuleSettings
from tests.scoring.listing import program, study_of

GOOD = program("A", 5, evidence="Belum ada")
STUDY = replace(
    study_of(GOOD, program("B", 4), program("C", 3, evidence="Belum ada")), rules=RuleSettings(number=1, minimum=0)
)


def test_a_program_that_only_a_condition_keeps_out_would_stand_on_the_list():
    assert STUDY.standings()["A"].gates(GateState.NOT_MET) == (Gate.EVIDENCE,)
    assert STUDY.shortlist().chosen == ("B",)

    assert inside_if_met(STUDY, "A") is True


def test_one_that_others_surpass_would_not():
    assert inside_if_met(STUDY, "C") is False


def test_it_agrees_with_the_list_of_a_study_where_the_evidence_is_there():
    whole = replace(STUDY, programs=tuple(replace(one, evidence="RKA 2019") for one in STUDY.programs))

    assert whole.shortlist().chosen == ("A",)


def test_a_program_that_fails_no_condition_or_has_no_value_is_not_asked():
    blank = replace(GOOD, code="Z", values={})

    assert inside_if_met(STUDY, "B") is None
    assert inside_if_met(replace(STUDY, programs=(*STUDY.programs, blank)), "Z") is None
