import numpy as np
import pytest

from scoring.criteria import (
    CRITERIA,
    IMPACT_BREADTH,
    IMPACT_KEYS,
    IMPACT_MAIN,
    Criterion,
    ImpactCounting,
    Unit,
    counted,
)
from scoring.dimensions import Dimension
from scoring.errors import ErrorCode, ScoringError
from scoring.matrix import Clipped, Unranked, build_matrix, criterion_value
from scoring.methods import METHODS
from scoring.program import Program
from scoring.ranking import rank
from scoring.weighting import default_weighting
from tests.scoring.given import benefit, cost, weighting_of

RATINGS = {"impact_governance": 1.0, "impact_branding": 2.0, "impact_economy": 5.0, "impact_living": 4.0}
RATINGS |= {"impact_society": 3.0, "impact_environment": 5.0}
KIOSK = Program("KIOSK", "Kios", RATINGS, (Dimension.LIVING, Dimension.ECONOMY))
DERIVED = [Criterion(IMPACT_MAIN, derived=True), Criterion(IMPACT_BREADTH, derived=True)]


def test_rows_and_columns_stand_in_the_order_given():
    criteria = [benefit("a"), cost("b")]
    programs = [Program("Z", "Z", {"b": 2.0, "a": 1.0}), Program("A", "A", {"a": 3.0, "b": 4.0})]

    matrix = build_matrix(programs, criteria)

    assert matrix.codes == ("Z", "A")
    assert matrix.values.tolist() == [[1.0, 2.0], [3.0, 4.0]]


def test_impact_on_the_main_dimension_is_the_rating_on_the_programs_own():
    assert criterion_value(KIOSK, IMPACT_MAIN) == 4.0


def test_breadth_is_the_mean_of_the_other_five_dimensions():
    assert criterion_value(KIOSK, IMPACT_BREADTH) == pytest.approx((1 + 2 + 5 + 3 + 5) / 5)


def test_derived_criteria_become_columns():
    matrix = build_matrix([KIOSK], DERIVED)

    assert matrix.values == pytest.approx(np.array([[4.0, 3.2]]))


def test_a_rating_typed_under_a_derived_key_is_not_believed():
    liar = Program("LIAR", "Kios", RATINGS | {IMPACT_MAIN: 5.0, IMPACT_BREADTH: 5.0}, (Dimension.LIVING,))

    matrix = build_matrix([liar], DERIVED)

    assert matrix.values == pytest.approx(np.array([[4.0, 3.2]]))


def test_the_blanks_behind_a_derived_criterion_are_named_by_their_ratings():
    half = {key: 3.0 for key in IMPACT_KEYS if key not in ("impact_living", "impact_economy")}

    matrix = build_matrix([Program("HALF", "Kios", half, (Dimension.LIVING,))], DERIVED)

    assert matrix.unranked == (Unranked("HALF", ("impact_living", "impact_economy")),)


def test_a_program_without_dimension_misses_the_derived_criteria_themselves():
    matrix = build_matrix([Program("LOST", "Kios", RATINGS)], DERIVED)

    assert matrix.unranked == (Unranked("LOST", (IMPACT_MAIN, IMPACT_BREADTH)),)


def test_a_blank_keeps_a_program_out_and_is_named():
    programs = [Program("A", "A", {"a": 1.0, "b": 1.0}), Program("B", "B", {"a": 1.0})]

    matrix = build_matrix(programs, [benefit("a"), benefit("b")])

    assert matrix.codes == ("A",)
    assert matrix.unranked == (Unranked("B", ("b",)),)


def test_a_blank_without_weight_keeps_no_program_out():
    criteria = [benefit("a"), benefit("b")]

    matrix = build_matrix([Program("B", "B", {"a": 1.0})], criteria, weighting_of([1, 0], criteria))

    assert matrix.codes == ("B",)
    assert [criterion.key for criterion in matrix.criteria] == ["a"]


def test_a_blank_budget_and_a_blank_alignment_rank_under_the_default_weights():
    criteria = counted(CRITERIA, ImpactCounting.MAIN_AND_BREADTH)
    ratings = {c.key: 3.0 for c in CRITERIA if c.unit is Unit.RATING and not c.derived and c.key != "rpjmd_alignment"}
    program = Program("A", "A", ratings, (Dimension.LIVING,), duration_months=6.0)
    weighting = default_weighting(criteria)

    matrix = build_matrix([program], criteria, weighting)

    assert (matrix.codes, matrix.unranked) == (("A",), ())
    for method in METHODS.values():
        assert rank(matrix, weighting, method).places.to_dict() == {"A": 1}


def test_a_zero_is_a_value_not_a_blank():
    criterion = Criterion("budget", anchors=(10.0, 0.0), unit=Unit.RUPIAH)

    matrix = build_matrix([Program("FREE", "Free", budget=0.0)], [criterion])

    assert matrix.values.tolist() == [[0.0]]


def test_a_value_outside_the_anchors_is_scored_at_the_nearer_one_and_listed_as_given():
    criterion = Criterion("duration_months", anchors=(12.0, 3.0), unit=Unit.MONTHS)
    programs = [Program(code, code, duration_months=months) for code, months in (("LONG", 20.0), ("QUICK", 1.0))]

    matrix = build_matrix(programs, [criterion])

    assert matrix.values.tolist() == [[12.0], [3.0]]
    assert matrix.clipped == (
        Clipped("LONG", "duration_months", 20.0, 12.0),
        Clipped("QUICK", "duration_months", 1.0, 3.0),
    )
    assert programs[0].duration_months == 20.0


def test_a_value_on_an_anchor_is_not_clipped():
    matrix = build_matrix([Program("A", "A", {"a": 1.0, "b": 1.0})], [benefit("a"), cost("b")])

    assert matrix.clipped == ()


STEPS = (0.0, 40.0, 60.0, 90.0, 100.0)


@pytest.mark.parametrize(("rating", "share"), [(1, 0), (2, 0.4), (3, 0.6), (4, 0.9), (5, 1), (2.5, 0.5)])
def test_unequal_steps_bend_the_way_from_worst_to_best(rating, share):
    matrix = build_matrix([Program("A", "A", {"a": rating})], [benefit("a", steps=STEPS)])

    assert matrix.values[0, 0] == pytest.approx(1 + 4 * share)


@pytest.mark.parametrize(("rating", "share"), [(5, 0), (4, 0.4), (2, 0.9), (1, 1)])
def test_steps_count_from_the_worst_anchor_where_less_is_better(rating, share):
    matrix = build_matrix([Program("A", "A", {"a": rating})], [cost("a", steps=STEPS)])

    assert matrix.values[0, 0] == pytest.approx(5 - 4 * share)


def test_only_ratings_have_steps():
    criterion = Criterion("duration_months", anchors=(12.0, 3.0), unit=Unit.MONTHS, steps=STEPS)

    matrix = build_matrix([Program("A", "A", duration_months=9.75)], [criterion])

    assert matrix.values.tolist() == [[9.75]]


@pytest.mark.parametrize("value", [float("nan"), float("inf"), -float("inf")])
def test_a_value_that_is_no_number_is_refused_by_program_and_criterion(value):
    with pytest.raises(ScoringError) as refusal:
        build_matrix([Program("A", "A", {"a": value})], [benefit("a")])

    assert refusal.value.code is ErrorCode.MISSING_VALUE
    assert refusal.value.facts == {"program": "A", "criterion": "a"}


def test_two_programs_of_one_code_are_refused():
    with pytest.raises(ScoringError) as refusal:
        build_matrix([Program("A", "One"), Program("A", "Other")], [benefit("a")])

    assert refusal.value.code is ErrorCode.CODE_TWICE


def test_a_list_of_which_nothing_ranks_keeps_its_columns():
    matrix = build_matrix([Program("A", "A")], [benefit("a"), benefit("b")])

    assert matrix.values.shape == (0, 2)
    assert matrix.unranked == (Unranked("A", ("a", "b")),)
