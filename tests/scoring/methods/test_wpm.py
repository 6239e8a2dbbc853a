import numpy as np
import pymcdm.methods
import pymcdm.normalizations as scales
import pytest
from hypothesis import given

from scoring.errors import ErrorCode, ScoringError
from scoring.methods.wpm import wpm
from scoring.ranking import competition_places
from tests.scoring.given import criteria_like, problems
from tests.scoring.methods.oracle import oracle_scores, random_problems

FORMS = ["product", "log10", "signed_exponents"]
NORMALISATIONS = ["none", "linear_max", "sum"]
every_form = pytest.mark.parametrize("form", FORMS)
every_normalisation = pytest.mark.parametrize("normalisation", NORMALISATIONS)

TRIANTAPHYLLOU_MANN = [[25, 20, 15, 30], [10, 30, 20, 30], [30, 10, 30, 10]]
GUDANG = [[0.75, 2000, 18, 50, 500], [0.5, 1500, 20, 40, 450], [0.9, 2050, 35, 35, 800]]


def score(rows, weights, directions, **parameters):
    return wpm(np.array(rows, dtype=float), np.array(weights, dtype=float), criteria_like(directions), **parameters)


def places(rows, weights, directions, **parameters):
    return competition_places(score(rows, weights, directions, **parameters), higher_is_better=True).tolist()


def test_the_ratios_of_triantaphyllou_and_mann_come_out_as_printed():
    first, second, third = score(TRIANTAPHYLLOU_MANN, [0.20, 0.15, 0.40, 0.25], "++++")

    assert (first / second, first / third, second / third) == pytest.approx((1.007, 1.067, 1.059), abs=6e-4)


def test_the_warehouse_of_kusumadewi_comes_out_as_printed():
    weights = np.array([5, 3, 4, 4, 2]) / 18

    assert score(GUDANG, weights, "-+-+-") == pytest.approx([2.4187, 2.4270, 1.7462], abs=6e-5)
    shares = score(GUDANG, weights, "-+-+-", form="signed_exponents")
    assert shares == pytest.approx([0.3669, 0.3682, 0.2649], abs=6e-5)


def test_each_normalisation_gives_what_its_formula_says():
    rows, weights = [[2, 3], [4, 6]], [0.5, 2]

    assert score(rows, weights, "+-") == pytest.approx([2**0.5 / 9, 4**0.5 / 36], abs=1e-15)
    linear = score(rows, weights, "+-", normalisation="linear_max")
    assert linear == pytest.approx([0.5**0.5 * 1, 1 * 0.5**2], abs=1e-15)
    shares = score(rows, weights, "+-", normalisation="sum")
    assert shares == pytest.approx([(1 / 3) ** 0.5 * (2 / 3) ** 2, (2 / 3) ** 0.5 * (1 / 3) ** 2], abs=1e-15)


@every_normalisation
def test_the_logarithm_and_the_share_are_of_the_same_product(normalisation):
    product, logarithm, share = (
        score(GUDANG, [0.3, 0.2, 0.2, 0.2, 0.1], "-+-+-", form=form, normalisation=normalisation) for form in FORMS
    )

    assert logarithm == pytest.approx(np.log10(product), abs=1e-12)
    assert share == pytest.approx(product / product.sum(), abs=1e-12)


@pytest.mark.parametrize(
    ("normalisation", "scale"), [("linear_max", scales.linear_normalization), ("sum", scales.sum_normalization)]
)
@pytest.mark.parametrize("directions", ["++++", "+-+-", "----"])
def test_scores_equal_pymcdms(normalisation, scale, directions):
    theirs = pymcdm.methods.WPM(scale)

    for rows, weights in random_problems(directions):
        oracle = oracle_scores(theirs, rows, weights, criteria_like(directions))
        assert score(rows, weights, directions, normalisation=normalisation) == pytest.approx(oracle, abs=1e-12)


@given(problem=problems(least=3))
def test_the_order_of_two_programs_does_not_change_when_another_leaves(problem):
    rows, points, criteria = problem

    whole, rest = (wpm(some, points / points.sum(), criteria, normalisation="linear_max") for some in (rows, rows[1:]))

    assert rest / rest.max() == pytest.approx(whole[1:] / whole[1:].max(), abs=1e-12)


@given(problem=problems())
def test_neither_form_nor_normalisation_changes_the_order(problem):
    rows, points, criteria = problem
    orders = {
        tuple(competition_places(wpm(rows, points / points.sum(), criteria, **one), higher_is_better=True).tolist())
        for one in [{"form": form, "normalisation": way} for form in FORMS for way in NORMALISATIONS]
    }

    assert len(orders) == 1


@pytest.mark.parametrize(("form", "expected"), [("product", [0, 0, 2]), ("signed_exponents", [0, 0, 1])])
def test_a_benefit_of_zero_makes_the_product_zero(form, expected):
    assert score([[0, 4], [3, 0], [1, 4]], [0.5, 0.5], "++", form=form) == pytest.approx(expected, abs=1e-15)


def test_the_logarithm_of_zero_stands_one_below_the_lowest_of_the_others():
    scores = score([[0, 4], [1, 4], [100, 1]], [0.5, 0.5], "++", form="log10")

    assert scores == pytest.approx([np.log10(2) - 1, np.log10(2), 1], abs=1e-15)


def test_shares_are_told_even_where_products_are_too_large_for_a_number():
    assert score([[1e10], [1e9]], [100], "+", form="signed_exponents") == pytest.approx([1, 1e-100], rel=1e-12)


@pytest.mark.parametrize(("form", "expected"), [("product", 0), ("log10", 0), ("signed_exponents", 0.5)])
def test_where_every_product_is_zero_all_are_first(form, expected):
    assert score([[0, 4], [3, 0]], [0.5, 0.5], "++", form=form).tolist() == [expected, expected]


@every_form
@every_normalisation
def test_a_free_program_comes_first_and_the_others_keep_their_order(form, normalisation):
    rows = [[0, 2], [4, 4], [4, 3], [8, 3]]

    assert places(rows, [0.5, 0.5], "-+", form=form, normalisation=normalisation) == [1, 2, 3, 4]


def test_a_cost_of_zero_counts_as_a_sliver_of_the_smallest_above_zero():
    assert score([[0], [4], [8]], [0.5], "-") == pytest.approx([4e-6**-0.5, 4**-0.5, 8**-0.5], rel=1e-12)


@every_form
@every_normalisation
@pytest.mark.parametrize(
    ("rows", "directions", "expected"),
    [
        ([[-4], [-2], [4]], "+", [3, 2, 1]),
        ([[-4], [-2], [4]], "-", [1, 2, 3]),
        ([[-4, 1], [-4, 2]], "++", [2, 1]),
        ([[-3]], "-", [1]),
    ],
)
def test_negative_values_keep_their_order(form, normalisation, rows, directions, expected):
    weights = [1 / len(directions)] * len(directions)

    assert places(rows, weights, directions, form=form, normalisation=normalisation) == expected


@pytest.mark.parametrize(("directions", "expected"), [("+", [1, 1.25, 2]), ("-", [2, 1.75, 1])])
def test_values_below_zero_run_from_one_at_the_worst_to_two_at_the_best(directions, expected):
    assert score([[-4], [-2], [4]], [1], directions) == pytest.approx(expected, abs=1e-15)


@every_form
@every_normalisation
@pytest.mark.parametrize("column", [0.0, 7.0, -7.0])
@pytest.mark.parametrize("directions", ["++", "-+"])
def test_a_column_that_is_the_same_for_all_decides_nothing(form, normalisation, column, directions):
    rows = [[column, 1], [column, 5], [column, 3]]

    assert places(rows, [0.5, 0.5], directions, form=form, normalisation=normalisation) == [3, 1, 2]


@every_form
@every_normalisation
@pytest.mark.parametrize("rows", [[[3, 4]], [[0, 0]], [[-1, 0]], [[0, 4], [0, 4]]])
def test_programs_that_are_all_alike_are_all_first(form, normalisation, rows):
    scores = score(rows, [0.6, 0.4], "+-", form=form, normalisation=normalisation)

    assert np.isfinite(scores).all()
    assert len(set(scores.tolist())) == 1


@every_normalisation
def test_a_column_without_weight_is_as_if_it_were_not_there(normalisation):
    with_it = score([[1, 0], [2, 3]], [1, 0], "++", normalisation=normalisation)

    assert with_it.tolist() == score([[1], [2]], [1], "+", normalisation=normalisation).tolist()


@every_normalisation
def test_values_that_differ_only_by_rounding_are_one(normalisation):
    scores = score([[0.1 + 0.2], [0.3]], [1], "+", normalisation=normalisation)

    assert scores[0] == scores[1]


@pytest.mark.parametrize("parameter", ["form", "normalisation"])
def test_an_unknown_name_is_refused(parameter):
    with pytest.raises(ScoringError) as refusal:
        score([[1], [2]], [1], "+", **{parameter: "dice"})

    assert refusal.value.code is ErrorCode.PARAMETER_OUT_OF_RANGE
    assert refusal.value.facts == {"parameter": parameter, "value": "dice"}
