import pytest

from scoring.criteria import (
    CRITERIA,
    IMPACT_BREADTH,
    IMPACT_KEYS,
    IMPACT_MAIN,
    Criterion,
    Direction,
    Group,
    ImpactCounting,
    Part,
    Unit,
    counted,
    impact_key,
    typed,
)
from scoring.dimensions import Dimension
from scoring.errors import ErrorCode, ScoringError

BY_KEY = {criterion.key: criterion for criterion in CRITERIA}


def test_equal_anchors_leave_no_way_to_go_and_are_refused():
    with pytest.raises(ScoringError) as refusal:
        Criterion("risk", anchors=(3.0, 3.0))

    assert refusal.value.code is ErrorCode.ANCHORS_EQUAL
    assert refusal.value.facts == {"criterion": "risk", "value": 3.0}


@pytest.mark.parametrize(("anchors", "direction"), [((1.0, 5.0), Direction.BENEFIT), ((12.0, 3.0), Direction.COST)])
def test_the_anchors_tell_which_way_is_better(anchors, direction):
    criterion = Criterion("c", anchors=anchors)

    assert criterion.direction is direction
    assert criterion.bounds == (min(anchors), max(anchors))


def test_criteria_have_the_stable_keys_of_the_method():
    keys = [*IMPACT_KEYS, IMPACT_MAIN, IMPACT_BREADTH, "direct_benefit", "leverage", "readiness", "novelty"]
    keys += ["sustainability", "partnership", "integration", "risk", "duration_months", "rpjmd_alignment", "budget"]

    assert [criterion.key for criterion in CRITERIA] == keys
    assert tuple(f"impact_{name}" for name in Dimension) == IMPACT_KEYS
    assert impact_key(Dimension.LIVING) == "impact_living"


@pytest.mark.parametrize(
    ("key", "anchors", "unit", "part"),
    [
        ("leverage", (1.0, 5.0), Unit.RATING, Part.SCORE),
        ("risk", (5.0, 1.0), Unit.RATING, Part.SCORE),
        ("duration_months", (12.0, 3.0), Unit.MONTHS, Part.SCORE),
        ("rpjmd_alignment", (1.0, 5.0), Unit.RATING, Part.GATE),
        ("budget", (10_000_000_000.0, 0.0), Unit.RUPIAH, Part.CONSTRAINT),
    ],
)
def test_a_criterion_has_the_anchors_and_the_part_that_the_method_declares(key, anchors, unit, part):
    criterion = BY_KEY[key]

    assert (criterion.anchors, criterion.unit, criterion.part) == (anchors, unit, part)


def test_every_other_criterion_is_rated_from_one_to_five():
    rated = [c for c in CRITERIA if c.unit is Unit.RATING and c.key != "risk"]

    assert {criterion.anchors for criterion in rated} == {(1.0, 5.0)}
    assert len(rated) == 16


def test_impact_is_one_group_and_the_rest_the_other():
    impact = {criterion.key for criterion in CRITERIA if criterion.group is Group.IMPACT}

    assert impact == {*IMPACT_KEYS, IMPACT_MAIN, IMPACT_BREADTH}


def test_what_is_derived_is_never_typed():
    keys = {criterion.key for criterion in typed(CRITERIA)}

    assert {criterion.key for criterion in CRITERIA} - keys == {IMPACT_MAIN, IMPACT_BREADTH}


@pytest.mark.parametrize(
    ("counting", "hidden"),
    [
        (ImpactCounting.MAIN_AND_BREADTH, set(IMPACT_KEYS)),
        (ImpactCounting.SIX_DIMENSIONS, {IMPACT_MAIN, IMPACT_BREADTH}),
    ],
)
def test_impact_counts_one_way_or_the_other_never_both(counting, hidden):
    keys = {criterion.key for criterion in counted(CRITERIA, counting)}

    assert {criterion.key for criterion in CRITERIA} - keys == hidden
