"""The conditions of entry of a study's programs."""

from dataclasses import replace

import pytest

from scoring.criteria import DURATION
from scoring.errors import ErrorCode, ScoringError
from scoring.portfolio.condition import Lever, NoChange
from scoring.portfolio.conditions import entry_conditions, standpoint
from scoring.shortlist import RuleSettings
from scoring.study import Study
from tests.scoring.test_study import program

STUDY = Study(
    programs=(program("TOP", 5), program("MID", 3.55), program("LOW", 3.5, budget=9e8)),
    rules=RuleSettings(number=2, minimum=0, budget=1e10),
)


def _condition(study, code, lever, criterion=None):
    found = entry_conditions(study, code)
    return next(one for one in found if one.lever is lever and criterion in (None, one.criterion))


def test_every_lever_is_tried_in_its_order():
    found = entry_conditions(STUDY, "LOW")

    levers = [one.lever for one in found]
    assert levers == sorted(levers, key=list(Lever).index)
    assert set(levers) == set(Lever)
    assert all(one.verified is (True if one.reason is None else None) for one in found)
    assert all((one.then is None) == (one.reason is not None) for one in found)


def test_a_score_that_is_named_brings_the_program_in_when_it_is_entered():
    named = _condition(STUDY, "LOW", Lever.SCORE, "direct_benefit")

    raised = _with_value(STUDY, "LOW", "direct_benefit", named.then + 1e-6)
    short = _with_value(STUDY, "LOW", "direct_benefit", named.then - 1e-6)

    assert "LOW" in raised.shortlist().chosen
    assert "LOW" not in short.shortlist().chosen


def test_a_program_that_is_in_can_lose_just_so_much():
    named = _condition(STUDY, "MID", Lever.SCORE, "direct_benefit")

    assert named.inside
    assert "MID" in _with_value(STUDY, "MID", "direct_benefit", named.then + 1e-6).shortlist().chosen
    assert "MID" not in _with_value(STUDY, "MID", "direct_benefit", named.then - 1e-6).shortlist().chosen


def test_a_program_that_takes_too_long_comes_in_with_the_longest_duration_allowed_if_it_is_good():
    study = _taking(STUDY, "TOP", 18.0)

    (found,) = entry_conditions(study, "TOP")

    assert (found.lever, found.inside, found.verified) == (Lever.DURATION, False, True)
    assert (found.now, found.then) == (18.0, 12.0)
    assert "TOP" in _taking(STUDY, "TOP", 12.0).shortlist().chosen


def test_a_program_that_takes_too_long_and_is_not_good_has_to_be_shorter_still():
    study = _taking(_taking(STUDY, "LOW", 18.0), "MID", 11.0)

    (found,) = entry_conditions(study, "LOW")

    assert found.now == 18.0
    if found.then is None:
        assert found.reason is NoChange.OUT_OF_REACH
        assert "LOW" not in _taking(study, "LOW", 3.0).shortlist().chosen
    else:
        assert "LOW" in _taking(study, "LOW", found.then - 1e-6).shortlist().chosen
        assert "LOW" not in _taking(study, "LOW", found.then + 1e-6).shortlist().chosen


def test_a_duration_may_grow_no_longer_than_allowed_however_good_the_program_is():
    allowed = replace(STUDY, limits=replace(STUDY.limits, max_months=7.0))

    assert _condition(STUDY, "MID", Lever.DURATION).then > 7.5
    assert _condition(allowed, "MID", Lever.DURATION).then == 7.0


def test_other_conditions_that_are_not_met_are_told():
    study = replace(STUDY, programs=(*STUDY.programs[:2], replace(STUDY.programs[2], new_infrastructure=True)))

    (found,) = entry_conditions(study, "LOW")

    assert found.reason is NoChange.OTHER_GATES


def test_where_the_duration_has_no_weight_only_the_longest_allowed_bounds_it():
    points = {one.key: float(one.key != DURATION) for one in STUDY.counted_criteria}
    study = replace(STUDY, weights=type(STUDY.weighting).from_points(points, STUDY.counted_criteria))

    assert _condition(study, "TOP", Lever.DURATION).then == 12.0
    assert _condition(study, "LOW", Lever.DURATION).reason is NoChange.OUT_OF_REACH


def test_a_program_that_cannot_be_ranked_has_no_conditions():
    blank = replace(STUDY.programs[2], values={})

    assert entry_conditions(replace(STUDY, programs=(*STUDY.programs[:2], blank)), "LOW") == ()


def test_a_program_that_is_no_candidate_has_no_standpoint():
    with pytest.raises(ScoringError) as refused:
        standpoint(_taking(STUDY, "TOP", 18.0), "TOP")

    assert refused.value.code is ErrorCode.UNKNOWN_PROGRAM


def _taking(study, code, months):
    moved = tuple(replace(one, duration_months=months) if one.code == code else one for one in study.programs)
    return replace(study, programs=moved)


def _with_value(study, code, key, value):
    moved = tuple(
        replace(one, values={**one.values, key: value}) if one.code == code else one for one in study.programs
    )
    return replace(study, programs=moved)
