import pytest

from scoring.cautions import look_at
from scoring.judgement import judged_list, place
from tests.scoring.listing import placed, program, study_of

STUDY = study_of(program("A", 5), program("B", 4), program("C", 3, duration_months=14.0))


def test_a_list_is_looked_at_by_judgement():
    listed = look_at(place(STUDY, placed("C", other="B")))

    assert (set(listed.codes), {one.code for one in listed.chosen}) == ({"A", "C"}, {"A", "C"})
    assert (set(listed.candidates), listed.open) == (set("ABC"), frozenset("AB"))


def test_parts_sum_to_the_value_of_a_program():
    listed = look_at(STUDY)

    assert listed.parts.loc["A"].sum() == pytest.approx(listed.candidates["A"].value)
    assert not listed.standings["C"].eligible


def test_a_list_at_hand_is_taken():
    judged = judged_list(STUDY)

    assert look_at(STUDY, judged).judged is judged
