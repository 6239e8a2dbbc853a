from dataclasses import replace
from datetime import datetime

from scoring.gates import Authority
from scoring.placed_by_hand import Move, PlacedByHand
from scoring.shortlist import RuleSettings
from scoring.study import Study
from tests.pages.shared.quick.handed import handed


def study(make_program, **rules):
    programs = (make_program("A", 5), make_program("B", 4), make_program("C"))
    return Study(programs=programs, rules=RuleSettings(**{"number": 2, **rules}))


def test_the_same_candidates_under_the_same_rules_have_the_same_key(make_program):
    at, again = handed(study(make_program)), handed(study(make_program))

    assert at.key == again.key
    assert at.key != handed(study(make_program, number=1)).key


def test_rules_that_clash_leave_no_list(make_program):
    assert handed(study(make_program)).possible
    assert not handed(study(make_program, number=9)).possible


def test_lists_that_are_as_good_are_not_waited_for(make_program):
    twins = tuple(make_program(code) for code in "ABC")
    at = handed(Study(programs=twins, rules=RuleSettings(number=2, sources={"APBD": 1e9}, budget=2.5e9)))

    assert (at.shortlist.equally_good, at.shortlist.at_least) == (1, True)


def test_what_was_moved_by_hand_stands_beside(make_program):
    by_hand = PlacedByHand("C", Move.ONTO, "Sudah berjalan", Authority.TEAM, "Sri", datetime(2019, 8, 5), other="B")

    at = handed(replace(study(make_program), placed=(by_hand,)))

    assert (at.judged.chosen, at.shortlist.chosen) == (("A", "C"), ("A", "B"))
    assert at.names["C"] == "Program C"
    assert [candidate.code for candidate in at.question.candidates] == ["A", "B", "C"]
