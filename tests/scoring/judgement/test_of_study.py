from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scoring.judgement import judged_list, list_value, place, withdraw
from scoring.judgement.of_study import every_candidate
from scoring.placed_by_hand import Move
from tests.scoring.listing import placed, program, study_of

STUDY = study_of(program("A", 5), program("B", 4), program("C", 3), program("D", 5, duration_months=14.0))


def told(judged):
    return [(str(one.doubt), one.program) for one in judged.doubts]


def test_a_move_on_the_record_changes_the_list_by_judgement_and_not_the_methods():
    study = place(STUDY, placed("C", other="B"))

    judged = judged_list(study)

    assert (judged.chosen, judged.reserve, judged.method.chosen) == (("A", "C"), ("B",), ("A", "B"))
    assert study.shortlist() == STUDY.shortlist()


def test_what_the_list_is_worth_is_the_worth_of_the_programs_on_it():
    study = place(STUDY, placed("C", other="B"))
    values = study.ranking().scores

    assert list_value(study, judged_list(study)) == pytest.approx(values["A"] + values["C"])
    assert list_value(STUDY, judged_list(STUDY)) == STUDY.shortlist().value


def test_a_move_taken_back_leaves_the_study_as_if_it_had_never_been():
    study = place(place(STUDY, placed("C", other="B")), placed("A", Move.OFF))

    assert withdraw(withdraw(study, "C"), "A") == STUDY
    assert judged_list(withdraw(study, "A")).chosen == ("A", "C")


def test_a_program_is_moved_once_the_later_word_in_place_of_the_earlier():
    study = place(place(STUDY, placed("C", other="B")), placed("C", other="A", reason="Lain"))

    assert [(one.program, one.other, one.reason) for one in study.placed] == [("C", "A", "Lain")]


def test_a_program_that_fails_a_condition_can_be_moved_in_and_that_is_told():
    judged = judged_list(place(STUDY, placed("D", other="B")))

    assert set(judged.chosen) == {"A", "D"}
    assert told(judged) == [("not_eligible", "D")]


def test_a_program_that_cannot_be_ranked_stands_last():
    blank = replace(STUDY.program("C"), values={"rpjmd_alignment": 4.0})
    study = place(replace(STUDY, programs=(*STUDY.programs[:2], blank)), placed("C", other="A"))

    judged = judged_list(study)

    assert judged.chosen == ("B", "C")
    assert told(judged) == [("unranked", "C")]


def test_a_move_of_a_program_that_left_stays_on_the_record_and_is_told():
    study = place(STUDY, placed("C", other="B")).with_programs(STUDY.programs[:2])

    judged = judged_list(study)

    assert [one.program for one in study.placed] == ["C"]
    assert (judged.chosen, told(judged)) == (("A", "B"), [("program_gone", "C")])


def test_every_program_is_a_candidate_here_with_what_rules_look_at():
    study = replace(
        STUDY, programs=(*STUDY.programs[:3], replace(STUDY.program("D"), agency="Dinas", fund_source="CSR"))
    )

    found = every_candidate(study)

    assert list(found) == ["A", "B", "C", "D"]
    assert (found["D"].agency, found["D"].source, found["D"].cost) == ("Dinas", "CSR", 100.0)
    assert {code: found[code] for code in "ABC"} == {one.code: one for one in study.candidates()}


def test_a_list_at_hand_is_not_chosen_again():
    shortlist = STUDY.shortlist()

    assert judged_list(STUDY, shortlist).method is shortlist


moves = st.lists(st.tuples(st.sampled_from("BCD"), st.sampled_from(Move)), max_size=3, unique_by=lambda move: move[0])


@given(moves, st.sampled_from(Move), st.sampled_from(["", "B", "C", "GONE"]))
def test_whatever_stands_on_the_record_a_move_taken_back_leaves_no_trace(others, move, other):
    study = replace(STUDY, placed=tuple(placed(*one) for one in others))

    again = withdraw(place(study, placed("A", move, other)), "A")

    assert again == study
    assert judged_list(again) == judged_list(study)
