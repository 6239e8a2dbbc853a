from dataclasses import replace

import pytest

from pages.shared.entry_work import entry, key_of
from scoring.gates import Gate
from scoring.portfolio import Lever
from scoring.shortlist import RuleSettings
from tests.pages.shared.test_scenario_work import study_of


@pytest.fixture
def study(make_program):
    return study_of(make_program)


def test_a_program_inside_and_one_outside_are_told_apart(study):
    (inside,), (outside,) = list(entry(study, "A", weights=False)), list(entry(study, "C", weights=False))

    assert (inside.inside, outside.inside) == (True, False)
    assert outside.conditions
    assert (outside.unmet, outside.if_met) == ((), None)


def test_what_fails_a_condition_is_asked_with_all_of_them_met(study, make_program):
    late = make_program("L", 5, duration_months=14.0, evidence="Belum ada")
    wider = replace(study, programs=(*study.programs, late))

    (found,) = list(entry(wider, "L", weights=False))

    assert set(found.unmet) == {Gate.DURATION, Gate.EVIDENCE}
    assert found.if_met is True
    assert found.inside is False


def test_weights_come_last_and_only_where_they_are_asked_for(study):
    first, last = list(entry(study, "C", weights=True))

    assert {one.lever for one in first.conditions} < {one.lever for one in last.conditions}
    assert Lever.WEIGHT in {one.lever for one in last.conditions}
    assert last.conditions[: len(first.conditions)] == first.conditions


def key(study, code, **more):
    return key_of(study, code, **{"weights": False, **more})


def test_the_key_minds_the_program_the_rules_and_what_is_asked(study):
    other = replace(study, rules=RuleSettings(number=1, minimum=0))

    assert key(study, "A") == key(replace(study, name="x", scenarios=(object(),)), "A")
    assert len({key(study, "A"), key(study, "B"), key(other, "A"), key(study, "A", weights=True)}) == 4
