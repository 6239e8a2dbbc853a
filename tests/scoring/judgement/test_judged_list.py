from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scoring.dimensions import Dimension
from scoring.judgement import Doubt, judge
from scoring.placed_by_hand import Move
from scoring.shortlist import Candidate, Quota, Rule, RuleKind, Rules, choose_shortlist
from tests.scoring.listing import placed

LIVING, ECONOMY = Dimension.LIVING, Dimension.ECONOMY
PROGRAMS = {
    code: Candidate(code, dimension, value, cost)
    for code, dimension, value, cost in (
        ("A", LIVING, 0.9, 100.0),
        ("B", ECONOMY, 0.8, None),
        ("C", LIVING, 0.6, 50.0),
        ("D", ECONOMY, 0.5, 300.0),
        ("E", None, 0.4, 10.0),
    )
}
RULES = Rules(2, {ECONOMY: Quota(1)}, budget=200.0)
SHORTLIST = choose_shortlist(list(PROGRAMS.values()), RULES)
OTHER_LIST = ("A", "C")


def told(judged):
    return [(one.placed.program, str(one.doubt), one.program) for one in judged.doubts]


def test_without_moves_the_list_is_the_methods():
    judged = judge(SHORTLIST, (), PROGRAMS)

    assert (judged.chosen, judged.checks, judged.cost) == (SHORTLIST.chosen, SHORTLIST.checks, SHORTLIST.cost)
    assert (judged.came, judged.reserve, judged.broken) == ((), (), ())


def test_a_program_comes_in_and_the_one_that_makes_room_becomes_the_reserve():
    judged = judge(SHORTLIST, [placed("C", other="A")], PROGRAMS)

    assert (judged.chosen, judged.came, judged.reserve) == (("B", "C"), ("C",), ("A",))
    assert (judged.cost, judged.doubts, judged.broken) == (50.0, (), ())
    assert judged.method is SHORTLIST


def test_a_program_goes_off_and_another_one_fills_its_place():
    judged = judge(SHORTLIST, [placed("A", Move.OFF, "E")], PROGRAMS)

    assert (judged.chosen, judged.came, judged.reserve) == (("B", "E"), ("E",), ("A",))


def test_rules_that_the_list_breaks_are_told_with_how_far_and_nothing_is_solved_anew():
    judged = judge(SHORTLIST, [placed("D"), placed("B", Move.OFF), placed("D", other="A")], PROGRAMS)

    assert judged.chosen == ("A", "D")
    assert {(check.rule.kind, check.slack) for check in judged.broken} == {(RuleKind.BUDGET, -200.0)}
    assert {check.rule.kind: check.slack for check in judged.checks}[RuleKind.NUMBER] == 0.0


def test_a_list_that_becomes_one_longer_breaks_the_number():
    judged = judge(SHORTLIST, [placed("E")], PROGRAMS)

    assert judged.chosen == ("A", "B", "E")
    assert [(check.rule.kind, check.slack) for check in judged.broken] == [(RuleKind.NUMBER, -1.0)]


def test_a_program_that_left_the_list_of_programs_moves_nothing_and_is_told():
    judged = judge(SHORTLIST, [placed("GONE", other="A")], PROGRAMS)

    assert (judged.chosen, judged.moved) == (SHORTLIST.chosen, ())
    assert told(judged) == [("GONE", "program_gone", "GONE")]


@pytest.mark.parametrize(("code", "move"), [("A", Move.ONTO), ("C", Move.OFF)])
def test_where_the_method_says_so_itself_nothing_moves_not_even_the_other(code, move):
    judged = judge(SHORTLIST, [placed(code, move, "B" if move is Move.ONTO else "E")], PROGRAMS)

    assert (judged.chosen, judged.moved) == (SHORTLIST.chosen, ())
    assert told(judged) == [(code, "already_so", code)]


@pytest.mark.parametrize(
    ("move", "other", "chosen", "doubt"),
    [
        (("C", Move.ONTO), "GONE", ("A", "B", "C"), "other_gone"),
        (("C", Move.ONTO), "E", ("A", "B", "C"), "other_elsewhere"),
        (("A", Move.OFF), "B", ("B",), "other_elsewhere"),
    ],
)
def test_where_the_other_one_cannot_move_the_program_moves_alone_and_it_is_told(move, other, chosen, doubt):
    judged = judge(SHORTLIST, [placed(*move, other)], PROGRAMS)

    assert judged.chosen == chosen
    assert told(judged) == [(move[0], doubt, other)]


def test_a_list_that_is_another_one_since_is_told_and_the_move_holds():
    moved = placed("C", other="A", list_then=OTHER_LIST)

    judged = judge(SHORTLIST, [moved], PROGRAMS)

    assert judged.moved == (moved,)
    assert told(judged) == [("C", "list_changed", "C")]
    assert told(judge(SHORTLIST, [replace(moved, list_then=("B", "A"))], PROGRAMS)) == []


def test_a_program_that_fails_a_condition_or_has_no_value_comes_in_and_is_told():
    moves = [placed("C", other="A"), placed("B", Move.OFF, "E")]

    judged = judge(SHORTLIST, moves, PROGRAMS, unranked={"C", "D"}, not_eligible={"E", "A"})

    assert judged.chosen == ("E", "C")
    assert told(judged) == [("C", "unranked", "C"), ("B", "not_eligible", "E")]


def test_of_a_program_that_a_later_move_took_off_again_nothing_is_told():
    moves = [placed("C", other="A"), placed("E", other="C")]

    judged = judge(SHORTLIST, moves, PROGRAMS, unranked={"C"}, not_eligible={"C"})

    assert (judged.chosen, told(judged)) == (("B", "E"), [])


def test_where_there_is_no_list_nothing_moves():
    infeasible = choose_shortlist(list(PROGRAMS.values()), Rules(9))

    judged = judge(infeasible, [placed("C")], PROGRAMS)

    assert (judged.chosen, told(judged)) == ((), [("C", str(Doubt.NO_LIST), "C")])


def test_a_program_done_in_part_costs_its_part():
    divided = replace(SHORTLIST, shares={"A": 0.5})

    judged = judge(divided, [placed("B", Move.OFF, "E")], PROGRAMS)

    assert judged.cost == 60.0


def test_what_no_budget_counts_and_what_has_no_dates_is_told_of_the_list_as_it_stands():
    timed = choose_shortlist(list(PROGRAMS.values()), replace(RULES, more=(Rule(RuleKind.CAPACITY, 5),)))

    moved = judge(timed, [placed("C", other="B")], PROGRAMS)

    assert (judge(timed, (), PROGRAMS).uncounted, moved.uncounted) == (("B",), ())
    assert moved.undated == ("A", "C")
    assert judge(SHORTLIST, [placed("C", other="B")], PROGRAMS).undated == ()
    assert judge(SHORTLIST, [placed("C", other="A")], PROGRAMS).uncounted == ("B",)


codes = st.sampled_from([*PROGRAMS, "GONE"])
moves = st.lists(
    st.tuples(codes, st.sampled_from(Move), st.one_of(st.just(""), codes)).filter(lambda move: move[0] != move[2]),
    max_size=5,
).map(lambda many: [placed(*move) for move in many])


@given(moves)
def test_every_move_holds_or_is_told_and_only_moves_that_hold_change_the_list(placings):
    judged = judge(SHORTLIST, placings, PROGRAMS)

    expected = set(SHORTLIST.chosen)
    for one in judged.moved:
        onto = {one.program, one.other} & PROGRAMS.keys() - expected
        expected = expected | ({one.program} if one.move is Move.ONTO else onto - {one.program})
        off = {one.other} if one.move is Move.ONTO and not _alone(judged, one) else set()
        expected -= off if one.move is Move.ONTO else {one.program}
    assert set(judged.chosen) == expected
    assert {id(one) for one in judged.moved} | {id(one.placed) for one in judged.doubts} == {id(p) for p in placings}
    assert set(judged.came) == expected - set(SHORTLIST.chosen)
    assert set(judged.reserve) == set(SHORTLIST.chosen) - expected
    assert judged.cost == sum(PROGRAMS[code].cost or 0.0 for code in judged.chosen)


def _alone(judged, one):
    return any(d.placed is one and d.doubt in (Doubt.OTHER_GONE, Doubt.OTHER_ELSEWHERE) for d in judged.doubts)
