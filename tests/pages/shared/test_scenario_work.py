from dataclasses import replace
from datetime import UTC, datetime

from pages.shared.scenario_work import NOW, always_in, as_it_is, beside, key_of
from scoring.scenario import Scenario
from scoring.shortlist import RuleSettings
from scoring.study import Study
from scoring.weighting import Weighting

NOON = datetime(2019, 10, 3, 12, tzinfo=UTC)


def study_of(make_program):
    programs = [make_program("A", 5), make_program("B", 4), make_program("C", 3)]
    return replace(Study().with_programs(programs), rules=RuleSettings(number=2, minimum=0))


def test_lists_come_first_then_why_they_differ_then_how_firmly_they_stand(make_program):
    study = study_of(make_program)
    one = replace(as_it_is(study), name="Satu", rules=RuleSettings(number=1, minimum=0))

    steps = list(beside(study, (as_it_is(study), one)))

    assert [outcome.codes for outcome in steps[0].outcomes] == [("A", "B"), ("A",)]
    assert (steps[0].compared, steps[1].shares) == (None, {})
    assert [moved.code for moved in steps[1].compared.against["Satu"].went] == ["B"]
    firm = [always_in(one, steps[-1].shares[one.scenario.name]) for one in steps[-1].outcomes]
    assert firm == [2, 1]


def test_a_scenario_that_no_longer_fits_is_part_of_the_answer(make_program):
    study = study_of(make_program)
    odd = Scenario("Lama", weighting=Weighting({"hilang": 1.0}, {"hilang": "g"}))

    last = list(beside(study, (as_it_is(study), odd)))[-1]

    assert last.outcomes[1].refusal is not None
    assert set(last.shares) == {NOW}


def test_the_key_minds_rules_and_not_who_saved_it(make_program):
    study = study_of(make_program)
    one = replace(as_it_is(study), name="Satu")

    assert key_of(study, [one]) == key_of(study, [replace(one, by="Sri", at=NOON)])
    assert key_of(study, [one]) != key_of(study, [replace(one, rules=RuleSettings(number=1))])
    assert key_of(study, [one]) != key_of(replace(study, placed=(object(),)), [one])
