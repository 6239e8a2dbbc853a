from dataclasses import replace
from time import perf_counter

import pytest
from hypothesis import given

from scoring.changes import FieldChange, FieldKind, effects
from scoring.methods import BESIDE, METHODS
from scoring.study import Study
from scoring.weighting import Weighting
from tests.scoring.changes.given import RATED, lists, program


def changed(before, after, method="weighted_sum"):
    return effects(Study(programs=tuple(before), method=method), Study(programs=tuple(after), method=method))


def rated(code, rating, **values):
    one = program(code, rating)
    return replace(one, values={**one.values, **{key: float(value) for key, value in values.items()}})


def test_a_list_beside_itself_moves_nobody():
    found = changed([program("A"), program("B", 4)], [program("A"), program("B", 4)])

    assert (found.changed, found.added, found.gone, found.pushed) == ((), (), (), ())


def test_each_change_is_told_by_itself_and_all_of_them_together():
    before = [rated("A", 3), rated("B", 3.1), rated("C", 3.2)]
    after = [rated("A", 3, risk=1, direct_benefit=5), *before[1:]]

    (found,) = changed(before, after).changed

    assert (found.before, found.after, found.moved) == (3, 1, 2)
    assert {one.change.field: (one.place, one.moved) for one in found.alone} == {
        "risk": alone(before, after, "risk"),
        "direct_benefit": alone(before, after, "direct_benefit"),
    }


def test_a_cell_that_does_not_count_moves_nothing():
    before = [program("A"), program("B", 4)]

    (found,) = changed(before, [replace(before[0], location="Balikpapan Kota"), before[1]]).changed

    assert [one.moved for one in found.alone] == [0]


def test_a_filled_blank_gives_a_place_and_says_what_was_missing():
    blank = program("A", 5, duration_months=None)

    (found,) = changed([blank, program("B", 4)], [replace(blank, duration_months=6.0), program("B", 4)]).changed

    assert (found.before, found.after, found.moved) == (None, 1, None)
    assert (found.missing_before, found.missing_after) == (("duration_months",), ())
    assert (found.alone[0].place, found.alone[0].moved) == (1, None)


def test_a_new_program_moves_those_behind_it():
    before = [program("A", 5), program("B", 3), program("C", 2)]

    found = changed(before, [*before, program("D", 4)])

    assert [(one.program.code, one.place, one.down, one.up) for one in found.added] == [("D", 2, 2, 0)]
    assert [(one.code, one.before, one.after, one.passed_by) for one in found.pushed] == [
        ("B", 2, 3, ("D",)),
        ("C", 3, 4, ("D",)),
    ]


def test_a_program_that_left_moves_those_behind_it_up():
    before = [program("A", 5), program("B", 3), program("C", 2)]

    found = changed(before, before[1:])

    assert [(one.program.code, one.place, one.down, one.up) for one in found.gone] == [("A", 1, 0, 2)]
    assert [(one.code, one.moved, one.passed) for one in found.pushed] == [("B", 1, ("A",)), ("C", 1, ("A",))]


def test_a_new_program_with_a_blank_has_no_place_and_moves_nobody():
    found = changed([program("A")], [program("A"), program("B", duration_months=None)])

    (new,) = found.added
    assert (new.place, new.missing, new.down, new.up) == (None, ("duration_months",), 0, 0)


def test_a_program_of_another_code_keeps_its_place():
    found = changed([program("X-01", name="Kios"), program("B", 2)], [program("A", name="Kios"), program("B", 2)])

    (one,) = found.changed
    assert (one.before, one.after, one.moved, one.alone) == (1, 1, 0, ())
    assert found.pushed == ()


def test_where_weights_differ_only_the_list_is_compared():
    programs = (program("A"), program("B", 4))
    weights = Weighting.from_points({"risk": 1}, Study().counted_criteria)

    found = effects(Study(programs=programs), Study(programs=programs, weights=weights))

    assert (found.list_only, found.pushed) == (True, ())
    assert not changed(programs, programs).list_only


@pytest.mark.parametrize("method", METHODS)
def test_a_version_without_programs_is_not_refused(method):
    new = [program("A", 4), program("B", 3)]

    assert [one.place for one in changed([], new, method).added] == [1, 2]
    assert [one.place for one in changed(new, [], method).gone] == [1, 2]


@given(lists(), lists())
def test_who_passed_and_was_passed_explains_every_place(before, after):
    found = changed(before, after)

    assert all(one.after == one.before + one.ahead - one.behind for one in found.pushed)


@given(lists(), lists())
def test_every_program_that_moved_is_told_of(before, after):
    found = changed(before, after)

    told = {one.change.code for one in found.changed} | {one.code for one in found.pushed}
    places = [rank_of(programs) for programs in (before, after)]
    assert {code for code in places[0] if places[1].get(code, places[0][code]) != places[0][code]} <= told


@pytest.mark.parametrize("method", BESIDE)
def test_a_hundred_changes_of_a_hundred_programs_keep_nobody_waiting(method):
    before = [program(f"P{n}", 1 + n % 5, values=dict.fromkeys(RATED, 1.0 + n % 5)) for n in range(100)]
    after = [rated(one.code, 1 + n % 5, risk=1 + (n * 3) % 5) for n, one in enumerate(before)]
    changed(before[:2], after[:2], method)

    start = perf_counter()
    found = changed(before, after, method)

    assert perf_counter() - start < 5
    assert sum(len(one.alone) for one in found.changed) >= 60


def test_changes_past_the_limit_are_left_open_and_say_so(monkeypatch):
    monkeypatch.setattr("scoring.changes.moves.MOST_SCORED", 1)
    before = [program("A", 5), program("B", 3)]
    after = [rated("A", 5, risk=2, leverage=2), *before[1:], program("C"), program("D")]

    found = changed(before, after, "topsis")

    assert [one.tried for one in found.changed[0].alone] == [True, False]
    assert [one.down for one in found.added][1:] == [None]


def test_a_change_is_the_same_noun_as_in_the_comparison():
    before, after = [program("A"), program("B")], [rated("A", 3, risk=2), program("B")]

    (found,) = changed(before, after).changed

    assert [one.change for one in found.alone] == [FieldChange("risk", 3.0, 2.0, FieldKind.VALUE)]


def alone(before, after, key):
    """Rank the list with one changed value alone, the plain way."""
    values = {**before[0].values, key: after[0].values[key]}
    place = rank_of([replace(before[0], values=values), *before[1:]])["A"]
    return place, rank_of(before)["A"] - place


def rank_of(programs):
    ready = [
        one for one in programs if one.code not in {u.code for u in Study(programs=tuple(programs)).matrix().unranked}
    ]
    return Study(programs=tuple(ready)).ranking().places.to_dict() if ready else {}
